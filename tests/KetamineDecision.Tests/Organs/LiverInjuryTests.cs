using System;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Organs;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Tests.Organs;

/// <summary>Expected values: organ_function.md sections 8 and 9, thresholds of corrections.md X-05. A negative multiple stands for missing.</summary>
public class LiverInjuryTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Window = TimeSpan.FromDays(30);

    // The third row is published as 6.365; the formula gives 6.36396, which the dossier's own column confirms.
    [Theory]
    [InlineData(35, 107, 104, 181, 2.02888, 5)]
    [InlineData(55, 45, 40, 180, 2.174, 3)]
    [InlineData(60, 90, 50, 120, 6.364, 3)]
    [InlineData(50, 40, 30, 200, 1.83, 2)]
    [InlineData(60, 80, 40, 90, 8.43274, 5)]
    [InlineData(50, 40, 40, 200, 1.58114, 5)]
    [InlineData(30, 20, 25, 250, 0.48, 5)]
    [InlineData(45, 150, 220, 90, 5.0565, 5)]
    public void Fib4_DossierVector_Agrees(double age, double ast, double alt, double platelets, double expected, int decimals) =>
        Math.Round(Fib4Sterling2006.Estimate((decimal)age, (decimal)ast, (decimal)alt, (decimal)platelets).Value(), decimals, MidpointRounding.AwayFromZero)
            .Should().Be((decimal)expected);

    [Theory]
    [InlineData(1.29999, 50, Fib4Band.Low)]
    [InlineData(1.3, 50, Fib4Band.Indeterminate)]
    [InlineData(1.3, 64, Fib4Band.Indeterminate)]
    [InlineData(1.99999, 65, Fib4Band.Low)]
    [InlineData(2.0, 65, Fib4Band.Indeterminate)]
    [InlineData(2.67, 50, Fib4Band.Indeterminate)]
    [InlineData(2.67001, 50, Fib4Band.High)]
    [InlineData(2.67001, 70, Fib4Band.High)]
    [InlineData(8.43274, 60, Fib4Band.High)]
    public void Fib4_BandEdges_Hold(double index, double age, Fib4Band expected) => Fib4Sterling2006.BandOf((decimal)index, (decimal)age).Should().Be(expected);

    [Fact]
    public void Fib4_Young_IsGivenWithItsReservation()
    {
        Fib4Sterling2006.Estimate(34, 20, 25, 250).Steps().Should().Contain("reservation: unreliable below 35 years of age");
        Fib4Sterling2006.Estimate(35, 20, 25, 250).Steps().Should().HaveCount(1);
    }

    [Fact]
    public void Fib4_Wrong_NamesEveryReason()
    {
        Fib4Sterling2006.Estimate(10, 0, 0, 0).Kinds().Should().HaveCount(4);
        Fib4Sterling2006.Estimate(50, 40, 40, 180000).Kinds().Should().Equal(NotPossibleKind.Unusable);
        var act = () => Fib4Sterling2006.BandOf(-1, 50);
        act.Should().Throw<ArgumentOutOfRangeException>().Which.Message.Should().NotContain("-1");
    }

    [Theory]
    [InlineData(120, 40, 3)]
    [InlineData(119.99, 40, 2.99975)]
    [InlineData(105, 35, 3)]
    public void Multiple_ValueAndLimit_IsExact(double value, double limit, double expected) =>
        UpperLimitMultiple.Estimate(Analyte.Alt, (decimal)value, (decimal)limit).Value().Should().Be((decimal)expected);

    [Fact]
    public void Multiple_NoUsableLimit_IsNotPossibleAndNeverForty()
    {
        UpperLimitMultiple.Estimate(Analyte.Alt, 120, 0).Kinds().Should().Equal(NotPossibleKind.Unusable);
        var patient = Patient.Describe(p => p.Measured(Now, r => r.Laboratory(Analyte.Alt, 120m, "U/L")));
        UpperLimitMultiple.For(patient, Analyte.Alt, Now, Window).Kinds().Should().Equal(NotPossibleKind.Missing);
        UpperLimitMultiple.For(patient, Analyte.Ast, Now, Window).Questions().Should().Equal(Question.LiverPanel);
    }

    [Fact]
    public void MultipleFor_OwnReportsLimit_IsUsedAndBoundsStay()
    {
        var patient = Patient.Describe(p => p.Measured(Now, r => r.Laboratory(Analyte.Alt, 2m, "ukat/L", 1m).Laboratory(Analyte.Bilirubin, 0.3m, "mg/dL", 1.2m, Comparator.Below)));

        UpperLimitMultiple.For(patient, Analyte.Alt, Now, Window).Value().Should().BeOfType<Observed<decimal>.Known>().Which.Value.Should().Be(2m);
        UpperLimitMultiple.For(patient, Analyte.Bilirubin, Now, Window).Value().IsBelow(0.25m).Should().Be(Truth.Yes);
        UpperLimitMultiple.For(patient, Analyte.Bilirubin, Now.AddDays(31), Window).Kinds().Should().Equal(NotPossibleKind.Stale);
    }

    [Theory]
    [InlineData(2.9, 1.0, 3.0, 1.0, Truth.No)]
    [InlineData(3.0, 1.0, 2.1, 1.0, Truth.Yes)]
    [InlineData(1.0, 3.0, 2.1, 1.0, Truth.Yes)]
    [InlineData(3.0, 1.0, 2.0, 1.0, Truth.No)]
    [InlineData(3.0, 1.0, 2.1, 1.9999, Truth.Yes)]
    [InlineData(3.0, 1.0, 2.1, 2.0, Truth.No)]
    [InlineData(5.1, 4.0, 1.5, 1.0, Truth.No)]
    [InlineData(6.0, 5.0, 3.0, 2.5, Truth.No)]
    [InlineData(9.0, 8.5, 1.0, 1.0, Truth.No)]
    [InlineData(3.0, -1, -1, -1, Truth.Unknown)]
    [InlineData(1.0, 1.0, -1, -1, Truth.No)]
    [InlineData(-1, 3.0, 2.1, 1.0, Truth.Yes)]
    [InlineData(-1, 2.9, 2.1, 1.0, Truth.Unknown)]
    public void HysLaw_DossierVectorsAndEdges_Hold(double alt, double ast, double bilirubin, double alp, Truth expected)
    {
        var result = HysLaw2009.Evaluate(Multiple(alt), Multiple(ast), Multiple(bilirubin), Multiple(alp));

        result.Match(done => done.Value, _ => Truth.Unknown).Should().Be(expected);
        foreach (var question in result.Questions())
        {
            question.Should().Be(Question.LiverPanel);
        }
    }

    [Fact]
    public void HysLaw_Missing_NamesEveryMissingTest() =>
        HysLaw2009.Evaluate(Multiple(3), Multiple(-1), Multiple(-1), Multiple(-1)).Kinds().Should().HaveCount(3).And.OnlyContain(k => k == NotPossibleKind.Missing);

    [Fact]
    public void HysLaw_NotPositiveOrUndecidedBound_IsNotPossible()
    {
        HysLaw2009.Evaluate(Multiple(3), Multiple(1), Multiple(0), Multiple(1)).Kinds().Should().Equal(NotPossibleKind.Unusable);
        HysLaw2009.Evaluate(Multiple(3), Multiple(1), new Observed<decimal>.Bounded(null, false, 5, false), Multiple(1)).Kinds().Should().Equal(NotPossibleKind.Censored);
    }

    [Theory]
    [InlineData(2.0, 1, 1, Truth.Yes)]
    [InlineData(1.9999, 2.9999, 1.5, Truth.No)]
    [InlineData(1, 3.0, 1, Truth.Yes)]
    [InlineData(1, 1, 1.5001, Truth.Yes)]
    [InlineData(2.5, -1, -1, Truth.Yes)]
    [InlineData(1, -1, 1, Truth.Unknown)]
    [InlineData(-1, -1, -1, Truth.Unknown)]
    public void Cholestatic_Edges_AreX05s(double alp, double ggt, double bilirubin, Truth expected) =>
        CholestaticPattern.Evaluate(Multiple(alp), Multiple(ggt), Multiple(bilirubin)).Match(done => done.Value, _ => Truth.Unknown).Should().Be(expected);

    [Theory]
    [InlineData(2.9999, AminotransferaseTier.BelowThree)]
    [InlineData(3.0, AminotransferaseTier.FromThree)]
    [InlineData(5.0, AminotransferaseTier.FromThree)]
    [InlineData(5.1, AminotransferaseTier.AboveFive)]
    [InlineData(8.0, AminotransferaseTier.AboveFive)]
    [InlineData(8.0001, AminotransferaseTier.AboveEight)]
    [InlineData(9.0, AminotransferaseTier.AboveEight)]
    public void Tier_Edges_Hold(double multiple, AminotransferaseTier expected) => AminotransferaseTiers.Classify(Multiple(multiple)).Value().Should().Be(expected);

    [Fact]
    public void Tier_MissingZeroOrUndecided_IsNotPossible()
    {
        AminotransferaseTiers.Classify(Multiple(-1)).Kinds().Should().Equal(NotPossibleKind.Missing);
        AminotransferaseTiers.Classify(Multiple(0)).Kinds().Should().Equal(NotPossibleKind.Unusable);
        foreach (var bound in new[] { 3m, 5m, 8m })
        {
            AminotransferaseTiers.Classify(new Observed<decimal>.Bounded(bound - 0.5m, true, bound + 0.5m, true)).Kinds().Should().Equal(NotPossibleKind.Censored);
        }
    }

    [Fact]
    public void For_Record_DecidesPatternsAndNamesWhatIsMissing()
    {
        var ill = Patient.Describe(p => p.Measured(Now, r => r.Laboratory(Analyte.Alt, 160m, "U/L", 40m).Laboratory(Analyte.Ast, 40m, "U/L", 40m)
            .Laboratory(Analyte.Bilirubin, 3m, "mg/dL", 1.2m).Laboratory(Analyte.Alp, 100m, "U/L", 120m)));

        HysLaw2009.For(ill, Now, Window).Value().Should().Be(Truth.Yes);
        CholestaticPattern.For(ill, Now, Window).Value().Should().Be(Truth.Yes);
        AminotransferaseTiers.For(ill, Analyte.Alt, Now, Window).Value().Should().Be(AminotransferaseTier.FromThree);
        var nothing = Patient.Describe(_ => { });
        HysLaw2009.For(nothing, Now, Window).Kinds().Should().HaveCount(4);
        CholestaticPattern.For(nothing, Now, Window).Kinds().Should().HaveCount(3);
        AminotransferaseTiers.For(nothing, Analyte.Ast, Now, Window).Kinds().Should().Equal(NotPossibleKind.Missing);
        var act = () => AminotransferaseTiers.For(nothing, Analyte.Alp, Now, Window);
        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void MultipleFor_BoundsThatContradict_AreConflicting()
    {
        var patient = Patient.Describe(p => p.Measured(Now, r => r.Laboratory(Analyte.Alt, 40m, "U/L", 40m, Comparator.Below).Laboratory(Analyte.Alt, 80m, "U/L", 40m, Comparator.Above)));

        UpperLimitMultiple.For(patient, Analyte.Alt, Now, Window).Kinds().Should().Equal(NotPossibleKind.Conflicting);
    }

    private static Observed<decimal> Multiple(double value) => value < 0 ? Observed<decimal>.NotThere(MissingReason.NotRecorded) : Observed<decimal>.Of((decimal)value);
}
