using System;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Rules;
using Xunit;
using static KetamineDecision.Tests.Leaves;

namespace KetamineDecision.Tests;

/// <summary>The leaf measurement: newest, gravest, repeated, paired, stale, in multiples of normal, on room air.</summary>
public sealed class MeasurementCriterionTests
{
    private static readonly TimeSpan Window15 = TimeSpan.FromMinutes(15);

    // corrections.md section 3, CI-003: SBP > 180 or DBP > 100 in two pairs at least 5 min apart, within 15 min.
    private static readonly Criterion Ci003 = Pressure(t => { t.RepeatedAfter = TimeSpan.FromMinutes(5); t.OrPairedDiastolic = new Limit(ComparisonWord.Above, 100m); });
    private static readonly Criterion Once = Pressure(_ => { });
    private static readonly Criterion Paired = Pressure(t => t.OrPairedDiastolic = new Limit(ComparisonWord.Above, 100m));

    [Theory]
    [InlineData(180, Truth.No)]
    [InlineData(180.1, Truth.Yes)]
    public void Threshold_BothSides(double systolic, Truth truth) => Once.Evaluate(Bp((0, (decimal)systolic, 76m))).ShouldBe(truth);

    [Theory]
    [InlineData(-900, Truth.Yes, UnknownReason.None)]
    [InlineData(-901, Truth.Unknown, UnknownReason.Stale)]
    [InlineData(300, Truth.Yes, UnknownReason.None)]
    [InlineData(301, Truth.Unknown, UnknownReason.Unusable)]
    public void Window_ToTheSecond(int seconds, Truth truth, UnknownReason reason) =>
        Once.Evaluate(Of(p => p.Measured(Now.AddSeconds(seconds), m => m.BloodPressure(190m, 76m, "mm[Hg]"))))
            .ShouldBe(truth, reason, truth == Truth.Unknown ? [Question.BloodPressure] : []);

    [Fact]
    public void NothingRecorded_AsksForIt() => Once.Evaluate(Of(_ => { })).ShouldBe(Truth.Unknown, UnknownReason.NotRecorded, Question.BloodPressure);

    [Theory]
    [InlineData(MissingReason.Withheld, UnknownReason.Withheld)]
    [InlineData(MissingReason.Unusable, UnknownReason.Unusable)]
    [InlineData(MissingReason.AskedUnknown, UnknownReason.AskedUnknown)]
    [InlineData(MissingReason.Truncated, UnknownReason.Truncated)]
    [InlineData(MissingReason.NotRecorded, UnknownReason.NotRecorded)]
    public void Unavailable_SaysWhy(MissingReason missing, UnknownReason reason) =>
        Once.Evaluate(Of(p => p.Measured(Now, m => m.Unavailable(Analyte.SystolicPressure, missing)))).ShouldBe(Truth.Unknown, reason, Question.BloodPressure);

    [Fact]
    public void Newest_DecidesAndUnusableOnesAreStepped()
    {
        Once.Evaluate(Bp((-10, 190m, 76m), (-5, 130m, 76m))).ShouldBe(Truth.No);
        Once.Evaluate(Bp((-10, 130m, 76m), (-5, 190m, 76m))).ShouldBe(Truth.Yes);
        Once.Evaluate(Bp((-10, 190m, 76m), (-5, 999m, 76m))).ShouldBe(Truth.Yes); // 999 mm[Hg] is no pressure
    }

    [Fact]
    public void SameInstant_TheGraverCounts()
    {
        Once.Evaluate(Bp((-5, 190m, 76m), (-5, 130m, 76m))).ShouldBe(Truth.Yes);
        Once.Evaluate(Bp((-5, 130m, 76m), (-5, 190m, 76m))).ShouldBe(Truth.Yes);
    }

    [Fact]
    public void Gravest_LooksAtEveryFreshReading()
    {
        var gravest = Pressure(t => t.Gravest = true);

        gravest.Evaluate(Bp((-10, 190m, 76m), (-5, 130m, 76m))).ShouldBe(Truth.Yes);
        gravest.Evaluate(Bp((-20, 190m, 76m), (-5, 130m, 76m))).ShouldBe(Truth.No);
        gravest.Evaluate(Bp((-20, 190m, 76m))).ShouldBe(Truth.Unknown, UnknownReason.Stale, Question.BloodPressure);
        gravest.Evaluate(Of(_ => { })).ShouldBe(Truth.Unknown, UnknownReason.NotRecorded, Question.BloodPressure);
    }

    [Fact]
    public void Repeated_OneHighAlone_AsksForARepeat() =>
        Ci003.Evaluate(Bp((-5, 190m, 76m))).ShouldBe(Truth.Unknown, UnknownReason.RepeatNeeded, Question.BloodPressure);

    [Theory]
    [InlineData(299, Truth.Unknown)]
    [InlineData(300, Truth.Yes)]
    public void Repeated_TwoHigh_FiveMinutesApart(int seconds, Truth truth)
    {
        var start = Now.AddMinutes(-10);
        var answer = Ci003.Evaluate(Of(p => p.Measured(start, m => m.BloodPressure(190m, 76m, "mm[Hg]")).Measured(start.AddSeconds(seconds), m => m.BloodPressure(185m, 76m, "mm[Hg]"))));

        answer.Truth.Should().Be(truth);
        answer.Facts.Should().HaveCount(truth == Truth.Yes ? 2 : 1);
    }

    [Fact]
    public void Repeated_HighThenNormal_IsNo_AndNormalThenHighAsksAgain()
    {
        Ci003.Evaluate(Bp((-10, 190m, 76m), (-3, 150m, 76m))).ShouldBe(Truth.No);
        Ci003.Evaluate(Bp((-10, 150m, 76m), (-3, 190m, 76m))).ShouldBe(Truth.Unknown, UnknownReason.RepeatNeeded, Question.BloodPressure);
    }

    [Fact]
    public void Repeated_TwoHighAndThenNormal_StaysYes() => Ci003.Evaluate(Bp((-12, 190m, 76m), (-7, 190m, 76m), (-1, 150m, 76m))).Truth.Should().Be(Truth.Yes);

    [Fact]
    public void Repeated_FirstHighOutsideTheWindow_DoesNotCount() =>
        Ci003.Evaluate(Bp((-16, 190m, 76m), (-5, 190m, 76m))).ShouldBe(Truth.Unknown, UnknownReason.RepeatNeeded, Question.BloodPressure);

    [Fact]
    public void Repeated_SystolicOnceAndDiastolicOnce_AreTwoPairs() => Ci003.Evaluate(Bp((-10, 190m, 76m), (-4, 150m, 105m))).Truth.Should().Be(Truth.Yes);

    [Theory]
    [InlineData(170, 100, Truth.No)]
    [InlineData(170, 101, Truth.Yes)]
    [InlineData(181, 60, Truth.Yes)]
    public void PairedDiastolic_DecidesToo(int systolic, int diastolic, Truth truth) => Paired.Evaluate(Bp((0, systolic, diastolic))).ShouldBe(truth);

    [Fact]
    public void PairedDiastolic_MissingOrUnusable_IsUnknownUnlessTheSystolicDecides()
    {
        Paired.Evaluate(Of(p => p.Measured(Now, m => m.Laboratory(Analyte.SystolicPressure, 150m, "mm[Hg]")))).ShouldBe(Truth.Unknown, UnknownReason.DetailMissing, Question.BloodPressure);
        Paired.Evaluate(Bp((0, 150m, 4m))).Truth.Should().Be(Truth.Unknown);
        Paired.Evaluate(Of(p => p.Measured(Now, m => m.Laboratory(Analyte.SystolicPressure, 190m, "mm[Hg]")))).ShouldBe(Truth.Yes);
    }

    [Theory]
    [InlineData(119.9, Truth.No)]
    [InlineData(120, Truth.Yes)] // corrections.md X-04: exactly 3.0 x ULN
    public void MultiplesOfNormal_BothSides(double alt, Truth truth) => Alt(40m, (decimal)alt).ShouldBe(truth);

    [Fact]
    public void MultiplesOfNormal_WithoutTheLimit_IsUnknown() => Alt(null, 900m).ShouldBe(Truth.Unknown, UnknownReason.DetailMissing, Question.LiverPanel);

    [Fact]
    public void CensoredValue_IsDecisiveOneWay()
    {
        var below = new MeasurementCriterion(new MeasurementTest(Analyte.Creatinine, new Limit(ComparisonWord.Above, 0.3m)));

        below.Evaluate(Of(p => p.Measured(Now, m => m.Laboratory(Analyte.Creatinine, 0.3m, "mg/dL", comparator: Comparator.Below)))).ShouldBe(Truth.No);
        below.Evaluate(Of(p => p.Measured(Now, m => m.Laboratory(Analyte.Creatinine, 0.3m, "mg/dL", comparator: Comparator.AtLeast))))
            .ShouldBe(Truth.Unknown, UnknownReason.Censored, Question.Creatinine);
    }

    [Theory]
    [InlineData(Truth.Yes, Truth.Yes, UnknownReason.None)]
    [InlineData(Truth.No, Truth.Unknown, UnknownReason.DetailMissing)]
    [InlineData(Truth.Unknown, Truth.Unknown, UnknownReason.DetailMissing)]
    public void RoomAir_MustBeStated(Truth onRoomAir, Truth truth, UnknownReason reason) =>
        new MeasurementCriterion(new MeasurementTest(Analyte.OxygenSaturation, new Limit(ComparisonWord.Below, 90m)) { OnRoomAir = true })
            .Evaluate(Of(p => p.Measured(Now, m => m.OxygenSaturation(89m, "%", onRoomAir)))).ShouldBe(truth, reason, truth == Truth.Unknown ? [Question.OxygenSaturation] : []);

    private static Answer Alt(decimal? limit, decimal value) =>
        new MeasurementCriterion(new MeasurementTest(Analyte.Alt, new Limit(ComparisonWord.AtLeast, 3m)) { InMultiplesOfNormal = true })
            .Evaluate(Of(p => p.Measured(Now, m => m.Laboratory(Analyte.Alt, value, "U/L", limit))));

    private static MeasurementCriterion Pressure(Action<MeasurementTest> more)
    {
        var test = new MeasurementTest(Analyte.SystolicPressure, new Limit(ComparisonWord.Above, 180m)) { Within = Window15 };
        more(test);
        return new MeasurementCriterion(test);
    }

    private static Case Bp(params (int Minutes, decimal Systolic, decimal Diastolic)[] readings) => Of(p =>
    {
        foreach (var (minutes, systolic, diastolic) in readings)
        {
            p.Measured(Now.AddMinutes(minutes), m => m.BloodPressure(systolic, diastolic, "mm[Hg]"));
        }
    });
}
