using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Tests.Scenarios;
using Xunit;

namespace KetamineDecision.Tests.Dosing;

/// <summary>An as-of instant at either end of the calendar gives a result without a dose, not an exception from deep inside.</summary>
public sealed class ExtremeInstantTests
{
    public static TheoryData<DateTimeOffset> Ends => new(DateTimeOffset.MinValue, DateTimeOffset.MinValue.AddDays(20), DateTimeOffset.MaxValue, DateTimeOffset.MaxValue.AddMinutes(-4));

    [Theory]
    [MemberData(nameof(Ends))]
    public void AsOfAtTheEndOfTheCalendar_HasNoDoseAndDoesNotThrow(DateTimeOffset asOf)
    {
        var patient = Ward.HealthyMan();
        var request = new AssessmentRequest(patient, Indication.AcutePostoperativePain, asOf, Stage.BeforeDose, UseContext.Elective, Setting.Ward);

        var assessment = Ward.Advisor.Assess(request);

        assessment.Verdict.Should().BeOneOf(Verdict.MoreInformationNeeded, Verdict.NotCovered);
        assessment.Options.Where(o => o.Plan is not null).Should().BeEmpty();
        assessment.Findings.Should().NotContain(f => f.IsNotEvaluated);
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public void Windows_AtTheEndOfTheCalendar_AreCutThere(DateTimeOffset asOf)
    {
        ObservedAt.Exactly(asOf).IsWithin(TimeSpan.FromDays(36525), asOf, TimeSpan.FromMinutes(5)).Should().Be(Truth.Yes);
        ObservedAt.Exactly(asOf).IsAfter(asOf, TimeSpan.FromMinutes(5)).Should().BeFalse();
    }

    [Fact]
    public void ReadingsAtTheEndsOfTheCalendar_AreKeptAndDoNotThrow()
    {
        var patient = Ward.HealthyMan(p => p
            .Measured(DateTimeOffset.MinValue, m => m.Weight(80m, "kg").Height(180m, "cm"))
            .Measured(DateTimeOffset.MaxValue, m => m.Weight(80m, "kg").BloodPressure(128m, 76m, "mm[Hg]")));

        var assessment = Ward.Assess(patient);

        assessment.Findings.Should().NotContain(f => f.IsNotEvaluated);
        assessment.Problems.Should().Contain(p => p.Code == DataProblemCode.TimeInFuture);
    }
}
