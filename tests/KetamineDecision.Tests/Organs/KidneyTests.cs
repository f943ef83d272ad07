using System;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Organs;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Tests.Organs;

/// <summary>Expected values: organ_function.md sections 1 to 4.</summary>
public class KidneyTests
{
    private const ClinicalSex F = ClinicalSex.Female;
    private const ClinicalSex M = ClinicalSex.Male;

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Window = TimeSpan.FromDays(90);

    [Theory]
    [InlineData(90.0, KdigoGfrCategory.G1)]
    [InlineData(89.9, KdigoGfrCategory.G2)]
    [InlineData(89.99999, KdigoGfrCategory.G2)]
    [InlineData(60.0, KdigoGfrCategory.G2)]
    [InlineData(59.9, KdigoGfrCategory.G3a)]
    [InlineData(59.6, KdigoGfrCategory.G3a)]
    [InlineData(45.0, KdigoGfrCategory.G3a)]
    [InlineData(44.9, KdigoGfrCategory.G3b)]
    [InlineData(30.0, KdigoGfrCategory.G3b)]
    [InlineData(29.9, KdigoGfrCategory.G4)]
    [InlineData(15.0, KdigoGfrCategory.G4)]
    [InlineData(14.9, KdigoGfrCategory.G5)]
    [InlineData(0, KdigoGfrCategory.G5)]
    [InlineData(35.2, KdigoGfrCategory.G3b)]
    [InlineData(104, KdigoGfrCategory.G1)]
    public void Kdigo_DossierVector_Agrees(double rate, KdigoGfrCategory expected) => KdigoGfr.Classify((decimal)rate).Value().Should().Be(expected);

    [Fact]
    public void Kdigo_NegativeMissingOrUndecided_IsNotPossible()
    {
        KdigoGfr.Classify(-0.1m).Kinds().Should().Equal(NotPossibleKind.Unusable);
        KdigoGfr.Classify(Observed<decimal>.NotThere(MissingReason.NotRecorded)).Kinds().Should().Equal(NotPossibleKind.Missing);
        KdigoGfr.Classify(new Observed<decimal>.Bounded(28m, true, 31m, true)).Kinds().Should().Equal(NotPossibleKind.Censored);
    }

    [Fact]
    public void Kdigo_BoundInsideOneCategory_IsDecided()
    {
        KdigoGfr.Classify(new Observed<decimal>.Bounded(90m, false, null, false)).Value().Should().Be(KdigoGfrCategory.G1);
        KdigoGfr.Classify(new Observed<decimal>.Bounded(46m, true, 50m, true)).Value().Should().Be(KdigoGfrCategory.G3a);
        KdigoGfr.Classify(new Observed<decimal>.Bounded(46m, true, 60m, false)).Value().Should().Be(KdigoGfrCategory.G3a);
    }

    [Theory]
    [InlineData(M, 53, 77.0788, 1.39, 67.00495, 0.00001)]
    [InlineData(M, 40, 80, 1.0, 111.11111, 0.00001)]
    [InlineData(F, 65, 80, 1.0, 70.83333, 0.00001)]
    [InlineData(F, 65, 70, 1.4, 44.27083, 0.00001)]
    [InlineData(F, 70, 80, 1.2, 55.09259, 0.00001)]
    [InlineData(M, 30, 70, 1.0, 106.94444, 0.00001)]
    [InlineData(F, 25, 60, 1.0, 81.45833, 0.00001)]
    [InlineData(M, 40, 80, 0.2, 555.55556, 0.00001)]
    public void CockcroftGault_GivenWeight_Agrees(ClinicalSex sex, double age, double weight, double creatinine, double expected, double tolerance) =>
        CockcroftGault1976.Estimate(sex, (decimal)age, (decimal)weight, CockcroftGaultWeight.Actual, (decimal)creatinine).Value()
            .Should().BeApproximately((decimal)expected, (decimal)tolerance);

    // In umol/L the dossier's column uses the SI constant with four decimals; 88.4 gives the same to 0.01 mL/min.
    [Theory]
    [InlineData(F, 25, 60, 88.4, 81.46)]
    [InlineData(M, 45, 71, 101, 81.99)]
    [InlineData(F, 65, 54, 201, 21.03)]
    public void CockcroftGault_MicromolesPerLiter_Agrees(ClinicalSex sex, double age, double weight, double creatinine, double expected) =>
        CockcroftGault1976.Estimate(sex, (decimal)age, (decimal)weight, CockcroftGaultWeight.Actual, (decimal)creatinine / 88.4m).Value()
            .Should().BeApproximately((decimal)expected, 0.005m);

    [Theory]
    [InlineData(F, 60, 110, 165, 1.1, CockcroftGaultWeight.Adjusted, 0.4, 67.09477)]
    [InlineData(F, 60, 110, 165, 1.1, CockcroftGaultWeight.Ideal, 0.4, 48.86165)]
    [InlineData(M, 50, 150, 180, 1.0, CockcroftGaultWeight.Adjusted, 0.4, 131.24409)]
    [InlineData(M, 40, 150, 180, 1.0, CockcroftGaultWeight.Adjusted, 0.3, 135.40901)]
    [InlineData(M, 40, 150, 180, 1.0, CockcroftGaultWeight.Actual, 0.4, 208.33333)]
    [InlineData(M, 40, 150, 180, 1.0, CockcroftGaultWeight.Ideal, 0.4, 104.15574)]
    public void CockcroftGault_WeightFromSize_Agrees(
        ClinicalSex sex, double age, double weight, double height, double creatinine, CockcroftGaultWeight basis, double factor, double expected) =>
        CockcroftGault1976.Estimate(sex, (decimal)age, (decimal)weight, (decimal)height, basis, (decimal)creatinine, (decimal)factor).Value()
            .Should().BeApproximately((decimal)expected, 0.00001m);

    // The public vectors with rounded SI constants (1.23, 1.05) are two to four units off; a body-surface-indexed one gives 96.
    [Fact]
    public void CockcroftGault_RoundedConstantsAndIndexing_AreNotUsed()
    {
        var si = CockcroftGault1976.Estimate(M, 45, 71, CockcroftGaultWeight.Actual, 101m / 88.4m).Value();

        si.Should().NotBeApproximately((140 - 45) * 71 * 1.23m / 101, 0.05m);
        CockcroftGault1976.Estimate(M, 40, 80, CockcroftGaultWeight.Actual, 1).Value().Should().BeGreaterThan(110m);
    }

    [Fact]
    public void CockcroftGault_Result_NamesTheWeight()
    {
        CockcroftGault1976.Estimate(F, 65, 80, CockcroftGaultWeight.Actual, 1).Steps().Should().Equal(
            "creatinine clearance with actual weight: (140 - 65) x 80 kg / (72 x 1 mg/dL) x 0.85 = 70.83333 mL/min");
        CockcroftGault1976.Estimate(M, 50, 150, 180, CockcroftGaultWeight.Adjusted, 1).Steps().Should().HaveCount(4)
            .And.Contain(s => s.StartsWith("creatinine clearance with adjusted weight", StringComparison.Ordinal));
        CockcroftGault1976.Estimate(M, 50, 150, 180, CockcroftGaultWeight.Ideal, 1).Steps().Should().Contain(s => s.StartsWith("creatinine clearance with ideal weight", StringComparison.Ordinal));
    }

    [Fact]
    public void CockcroftGault_InputsWrong_NamesEveryReasonOnce()
    {
        CockcroftGault1976.Estimate(ClinicalSex.Unknown, 17, 0, CockcroftGaultWeight.Actual, 0).Questions()
            .Should().Equal(Question.SexForClinicalUse, Question.Age, Question.Creatinine, Question.Weight);
        CockcroftGault1976.Estimate(ClinicalSex.Unknown, 17, 0, 150, CockcroftGaultWeight.Ideal, 0).Questions()
            .Should().Equal(Question.SexForClinicalUse, Question.Age, Question.Creatinine, Question.Height);
        CockcroftGault1976.Estimate(M, 50, 150, 150, CockcroftGaultWeight.Adjusted, 1).Kinds().Should().Equal(NotPossibleKind.OutsidePopulation);
    }

    [Theory]
    [InlineData(1, 50, 0.5, 41.3)]
    [InlineData(5, 101, 0.6, 69.52167)]
    [InlineData(8, 125, 0.5, 103.25)]
    [InlineData(5, 101, 0.7, 59.59)]
    [InlineData(7, 120, 0.5, 99.12)]
    [InlineData(10, 140, 1.0, 57.82)]
    [InlineData(1, 75, 0.3, 103.25)]
    public void Schwartz_DossierVector_Agrees(double age, double height, double creatinine, double expected) =>
        BedsideSchwartz2009.Estimate((decimal)age, (decimal)height, (decimal)creatinine).Value().Should().BeApproximately((decimal)expected, 0.00001m);

    [Theory]
    [InlineData(0.5, false)]
    [InlineData(0.99, false)]
    [InlineData(1, true)]
    [InlineData(17.99, true)]
    [InlineData(18, false)]
    public void Schwartz_AgeEdges_AreEnforced(double age, bool possible) =>
        BedsideSchwartz2009.Estimate((decimal)age, 50, 0.5m).Kinds().Should().Equal(possible ? Array.Empty<NotPossibleKind>() : new[] { NotPossibleKind.OutsidePopulation });

    [Fact]
    public void Schwartz_OriginalConstant_IsNotUsed() => BedsideSchwartz2009.Estimate(1, 50, 0.5m).Value().Should().NotBe(45m);

    [Fact]
    public void Schwartz_MetersOrZero_IsNotPossible() =>
        BedsideSchwartz2009.Estimate(8, 1.25m, 0).Questions().Should().Equal(Question.Height, Question.Creatinine);

    [Fact]
    public void SchwartzFor_Record_ComputesBoundsAndRefuses()
    {
        var child = Patient.Describe(p => p.Born(2018, 1, 1).Measured(Now, r => r.Height(1.25m, "m").Laboratory(Analyte.Creatinine, 44.2m, "umol/L")));
        var bounded = Patient.Describe(p => p.Born(2018, 1, 1).Measured(Now, r => r.Height(125m, "cm").Laboratory(Analyte.Creatinine, 0.5m, "mg/dL", null, Comparator.Below)));
        var twice = Patient.Describe(p => p.Born(2018, 1, 1).Measured(Now, r => r.Height(125m, "cm").Laboratory(Analyte.Creatinine, 0.5m, "mg/dL").Laboratory(Analyte.Creatinine, 1m, "mg/dL")));
        var adult = Patient.Describe(p => p.Born(1980, 1, 1).Measured(Now.AddDays(-100), r => r.Height(125m, "cm")));

        BedsideSchwartz2009.For(child, Now, Window).Value().Should().BeOfType<Observed<decimal>.Known>().Which.Value.Should().Be(103.25m);
        BedsideSchwartz2009.For(bounded, Now, Window).Value().IsAbove(103.25m).Should().Be(Truth.Yes);
        BedsideSchwartz2009.For(twice, Now, Window).Value().Should().BeOfType<Observed<decimal>.Bounded>().Which.Low.Should().Be(51.625m);
        BedsideSchwartz2009.For(adult, Now, Window).Kinds().Should().Equal(NotPossibleKind.OutsidePopulation, NotPossibleKind.Stale, NotPossibleKind.Missing);
        BedsideSchwartz2009.For(Patient.Describe(_ => { }), Now, Window).Questions().Should().Equal(Question.Age, Question.Height, Question.Creatinine);
    }

    [Theory]
    [InlineData(91.7, 1.8447, 97.8)]
    [InlineData(119.2, 1.5, 103.4)]
    public void Deindexed_PublishedVector_Agrees(double rate, double surface, double expected) =>
        DeindexedFiltration.Estimate((decimal)rate, (decimal)surface).Value().Should().BeApproximately((decimal)expected, 0.05m);

    [Fact]
    public void Deindexed_Wrong_NamesEveryReason() =>
        DeindexedFiltration.Estimate(-1, 184.47m).Kinds().Should().Equal(NotPossibleKind.Unusable, NotPossibleKind.Unusable);

    [Fact]
    public void SchwartzFor_HeightAsABound_CoversOrRefusesAndNeverThrows()
    {
        Patient With(Comparator height, Comparator creatinine) => Patient.Describe(p => p.Born(2018, 1, 1).Measured(Now, r => r
            .Laboratory(Analyte.BodyHeight, 125m, "cm", null, height).Laboratory(Analyte.Creatinine, 0.5m, "mg/dL", null, creatinine)));

        var tall = BedsideSchwartz2009.For(With(Comparator.AtLeast, Comparator.Equal), Now, Window).Value();
        (tall.IsAtLeast(103.25m), tall.IsAbove(103.25m)).Should().Be((Truth.Yes, Truth.Unknown));
        BedsideSchwartz2009.For(With(Comparator.Above, Comparator.Equal), Now, Window).Value().IsAbove(103.25m).Should().Be(Truth.Yes);
        var aboveZero = Patient.Describe(p => p.Born(2018, 1, 1).Measured(Now, r => r.Height(125m, "cm").Laboratory(Analyte.Creatinine, 0m, "mg/dL", null, Comparator.Above)));
        BedsideSchwartz2009.For(aboveZero, Now, Window).Kinds().Should().Equal(NotPossibleKind.Censored);
        BedsideSchwartz2009.For(With(Comparator.Above, Comparator.AtLeast), Now, Window).Kinds().Should().Equal(NotPossibleKind.Censored);
    }
}
