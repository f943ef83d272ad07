using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Tests;

/// <summary>A clinical value never throws: what cannot be used becomes a problem that says what to do, and the reading stays as unusable.</summary>
public sealed class ReadingsTests
{
    private static readonly DateTimeOffset Now = TestPatients.Now;

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void UnitMissing_IsReportedAndNotAssumed(string? unit) =>
        Problem(m => m.Weight(80m, unit!), Analyte.BodyWeight, DataProblemCode.UnitMissing).Sentence.Should().Contain("no unit is assumed");

    [Fact]
    public void UnitUnknown_ListsWhatIsAccepted() =>
        Problem(m => m.Weight(80m, "Kg"), Analyte.BodyWeight, DataProblemCode.UnitUnknown).Sentence.Should().Contain("kg, g, [lb_av]");

    // FM-046: when another common unit would make the number ordinary, the problem says so.
    [Theory]
    [InlineData("creatinine", 88, "mg/dL", "umol/L")]
    [InlineData("bodyHeight", 1.65, "cm", "m")]
    [InlineData("bodyHeight", 165, "m", "cm")]
    [InlineData("albumin", 38, "g/dL", "g/L")]
    [InlineData("bodyWeight", 72400, "kg", "g")]
    public void ImplausibleValue_HintsAtTheOtherUnit(string analyte, double value, string unit, string other) =>
        Problem(m => m.Laboratory(Analyte.Find(analyte)!, (decimal)value, unit), Analyte.Find(analyte)!, DataProblemCode.ValueImplausible)
            .Sentence.Should().Contain("if the unit were " + other + ".");

    [Theory]
    [InlineData("bodyWeight", 0.2, true)]
    [InlineData("bodyWeight", 0.199, false)]
    [InlineData("bodyWeight", 400, true)]
    [InlineData("bodyWeight", 400.1, false)]
    [InlineData("bodyWeight", 0, false)]
    [InlineData("bodyWeight", -70, false)]
    [InlineData("bodyHeight", 20, true)]
    [InlineData("bodyHeight", 19.9, false)]
    [InlineData("bodyHeight", 280, true)]
    [InlineData("bodyHeight", 280.1, false)]
    [InlineData("oxygenSaturation", 100, true)]
    [InlineData("oxygenSaturation", 100.1, false)]
    [InlineData("oxygenSaturation", 10, true)]
    [InlineData("oxygenSaturation", 0.98, false)]
    [InlineData("creatinine", 0.05, true)]
    [InlineData("creatinine", 0.049, false)]
    [InlineData("creatinine", 50, true)]
    [InlineData("creatinine", 50.1, false)]
    [InlineData("inr", 0.3, true)]
    [InlineData("inr", 0.29, false)]
    [InlineData("clinicalFrailtyScale", 1, true)]
    [InlineData("clinicalFrailtyScale", 0, false)]
    [InlineData("clinicalFrailtyScale", 9, true)]
    [InlineData("clinicalFrailtyScale", 10, false)]
    public void PlausibleLimits_BothSides(string id, double value, bool usable)
    {
        var analyte = Analyte.Find(id)!;
        var child = Patient.Describe(p => p.Born(2026, 11, 1).Measured(Now, m => m.Laboratory(analyte, (decimal)value, analyte.Family.Canonical)));

        (child.ReadingsOf(analyte).Single().CanonicalValue is not null).Should().Be(usable);
        child.Problems.Any(q => q.Code == DataProblemCode.ValueImplausible).Should().Be(!usable);
    }

    [Theory]
    [InlineData(76, 128, false)]
    [InlineData(100, 100, false)]
    [InlineData(101, 100, true)]
    public void PressurePair_SystolicNotAboveDiastolic_IsImpossible(int systolic, int diastolic, bool possible)
    {
        var patient = Measured(m => m.BloodPressure(systolic, diastolic, "mm[Hg]"));

        (patient.ReadingsOf(Analyte.SystolicPressure).Single().CanonicalValue is not null).Should().Be(possible);
        (patient.ReadingsOf(Analyte.DiastolicPressure).Single().CanonicalValue is not null).Should().Be(possible);
        patient.Problems.Select(p => p.Code).Should().Equal(possible ? [] : [DataProblemCode.PressurePairImpossible]);
    }

    [Fact]
    public void PressurePair_OneHalfImplausible_TheOtherStays()
    {
        var patient = Measured(m => m.BloodPressure(128m, 4m, "mm[Hg]"));

        patient.ReadingsOf(Analyte.SystolicPressure).Single().CanonicalValue.Should().Be(128m);
        patient.ReadingsOf(Analyte.SystolicPressure).Single().PairedDiastolic!.CanonicalValue.Should().BeNull();
        patient.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.ValueImplausible);
    }

    [Theory]
    [InlineData(Comparator.Below, "<0.3", Truth.Yes, Truth.Yes)]
    [InlineData(Comparator.AtMost, "<=0.3", Truth.Unknown, Truth.Yes)]
    [InlineData(Comparator.Above, ">0.3", Truth.No, Truth.No)]
    [InlineData(Comparator.AtLeast, ">=0.3", Truth.No, Truth.Unknown)]
    [InlineData(Comparator.Equal, "0.3", Truth.No, Truth.Yes)]
    public void Comparator_BecomesAnIntervalAndIsShownAsReceived(Comparator comparator, string shown, Truth below, Truth atMost)
    {
        var reading = Measured(m => m.Laboratory(Analyte.Creatinine, 0.30m, "mg/dL", comparator: comparator)).ReadingsOf(Analyte.Creatinine).Single();

        reading.Display().Should().Be(shown);
        reading.Value.IsBelow(0.3m).Should().Be(below);
        reading.Value.IsAtMost(0.3m).Should().Be(atMost);
        (reading.CanonicalValue is null).Should().Be(comparator != Comparator.Equal);
    }

    [Fact]
    public void BelowTheLowestPlausible_IsABoundAndNotAProblem() =>
        Measured(m => m.Laboratory(Analyte.Creatinine, 0.04m, "mg/dL", comparator: Comparator.Below)).Problems.Should().BeEmpty();

    [Fact]
    public void ComparatorOutsideTheEnum_IsAProgrammersMistake()
    {
        var describe = () => Measured(m => m.Laboratory(Analyte.Creatinine, 1m, "mg/dL", comparator: (Comparator)99));

        describe.Should().Throw<ArgumentException>().WithParameterName("comparator");
    }

    [Theory]
    [InlineData(40, 40)]
    [InlineData(0, null)]
    [InlineData(-1, null)]
    public void UpperLimitOfNormal_IsConvertedOrLeftOut(int given, int? kept) =>
        Measured(m => m.Laboratory(Analyte.Alt, 90m, "U/L", given)).ReadingsOf(Analyte.Alt).Single().UpperLimitOfNormal.Should().Be(kept);

    [Fact]
    public void UpperLimitOfNormal_IsInTheUnitOfItsValue() =>
        Measured(m => m.Laboratory(Analyte.Bilirubin, 34.2m, "umol/L", 17.1m)).ReadingsOf(Analyte.Bilirubin).Single().UpperLimitOfNormal.Should().Be(1m);

    [Fact]
    public void Unavailable_KeepsItsReasonAndIsNoProblem()
    {
        var patient = Measured(m => m.Unavailable(Analyte.Creatinine, MissingReason.Withheld));

        patient.ReadingsOf(Analyte.Creatinine).Single().Value.Should().BeOfType<Observed<decimal>.Missing>().Which.Reason.Should().Be(MissingReason.Withheld);
        patient.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Problem_NamesNoValue() => Measured(m => m.Weight(1964m, "stone").Height(72.4m, "m").BloodPressure(76m, 128m, "mm[Hg]")).Problems
        .Should().HaveCountGreaterThan(2).And.NotContain(p => (p + p.Sentence).Contains("1964") || (p + p.Sentence).Contains("72.4") || (p + p.Sentence).Contains("128"));

    [Fact]
    public void ReadingsInAnyOrder_AreKeptByTime()
    {
        var patient = Patient.Describe(p =>
        {
            for (var i = 0; i < 40; i++)
            {
                p.Measured(Now.AddDays(-((i * 7) % 40)), m => m.Laboratory(Analyte.Creatinine, 1m, "mg/dL"));
            }
        });

        patient.ReadingsOf(Analyte.Creatinine).Select(r => r.At.Latest).Should().BeInAscendingOrder().And.HaveCount(40);
    }

    private static Patient Measured(Action<Readings> readings) => Patient.Describe(p => p.Measured(Now, readings));

    private static DataProblem Problem(Action<Readings> readings, Analyte analyte, DataProblemCode code)
    {
        var patient = Measured(readings);
        patient.ReadingsOf(analyte).Single().CanonicalValue.Should().BeNull();
        var problem = patient.Problems.Should().ContainSingle().Subject;
        problem.Code.Should().Be(code);
        problem.Where.Should().NotBeEmpty();
        return problem;
    }
}
