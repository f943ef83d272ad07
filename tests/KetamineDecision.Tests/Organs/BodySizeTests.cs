using System;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Organs;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Tests.Organs;

/// <summary>Expected values: organ_function.md sections 11 to 14.</summary>
public class BodySizeTests
{
    private const ClinicalSex F = ClinicalSex.Female;
    private const ClinicalSex M = ClinicalSex.Male;

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Window = TimeSpan.FromDays(30);

    [Theory]
    [InlineData(78, 160, F, 62.62913, 62.62918, 0.0001)]
    [InlineData(80, 180, M, 76.99528, 77.0, 0.05)]
    [InlineData(87, 175, M, 77.07874, 77.0788, 0.0001)]
    [InlineData(160, 160, F, 95.42913, 95.4, 0.05)]
    [InlineData(100, 175, M, 82.27874, 82.3, 0.05)]
    [InlineData(50, 160, F, 50, 50, 0.00001)]
    public void Adjusted_DossierVector_Agrees(double actual, double height, ClinicalSex sex, double computed, double published, double tolerance)
    {
        var value = AdjustedBodyWeight.Estimate(sex, (decimal)height, (decimal)actual).Value();

        value.Should().BeApproximately((decimal)computed, 0.00001m);
        value.Should().BeApproximately((decimal)published, (decimal)tolerance);
    }

    [Fact]
    public void Adjusted_FromKnownIdeal_Agrees() => AdjustedBodyWeight.Estimate(40, 50).Value().Should().Be(44m);

    [Theory]
    [InlineData(M, 180, 80, 77.1)]
    [InlineData(F, 165, 90, 70.2)]
    public void Adjusted_PerCentimeterVariant_IsNotProduced(ClinicalSex sex, double height, double actual, double variant) =>
        Math.Round(AdjustedBodyWeight.Estimate(sex, (decimal)height, (decimal)actual).Value(), 1).Should().NotBe((decimal)variant);

    [Theory]
    [InlineData(0.25, 62.5)]
    [InlineData(0.3, 65)]
    [InlineData(1, 100)]
    public void Adjusted_OtherFactor_IsUsed(double factor, double expected) => AdjustedBodyWeight.Estimate(50, 100, (decimal)factor).Value().Should().Be((decimal)expected);

    [Fact]
    public void Adjusted_Wrong_IsNotPossible()
    {
        AdjustedBodyWeight.Estimate(50, 100, 0).Kinds().Should().Equal(NotPossibleKind.Unusable);
        AdjustedBodyWeight.Estimate(50, 100, 1.1m).Kinds().Should().Equal(NotPossibleKind.Unusable);
        AdjustedBodyWeight.Estimate(0, 0).Kinds().Should().HaveCount(2);
        AdjustedBodyWeight.Estimate(ClinicalSex.Unknown, 150, 0).Questions().Should().Equal(Question.Weight, Question.SexForClinicalUse, Question.Height);
    }

    [Theory]
    [InlineData(80, 150, M, 51.64345)]
    [InlineData(60, 180, M, 52.07865)]
    [InlineData(70, 170, M, 54.47524)]
    [InlineData(70, 170, F, 44.1728)]
    [InlineData(150, 160, F, 60.25513)]
    public void Janmahasatian_DossierVector_Agrees(double weight, double height, ClinicalSex sex, double expected) =>
        Janmahasatian2005.Estimate(sex, (decimal)weight, (decimal)height).Value().Should().BeApproximately((decimal)expected, 0.00001m);

    [Theory]
    [InlineData(80, 20, M, 67.41818)]
    [InlineData(80, 30, F, 46.06211)]
    public void Janmahasatian_FromIndex_Agrees(double weight, double index, ClinicalSex sex, double expected) =>
        Janmahasatian2005.EstimateFromIndex(sex, (decimal)weight, (decimal)index).Value().Should().BeApproximately((decimal)expected, 0.00001m);

    [Fact]
    public void Janmahasatian_JamesFormula_IsNotProduced()
    {
        // For a woman of 80 kg and 180 cm James gives 56.4 and Janmahasatian 50.1.
        Janmahasatian2005.Estimate(F, 80, 180).Value().Should().BeApproximately(50.1m, 0.05m);
    }

    [Fact]
    public void Janmahasatian_Wrong_NamesEveryReason()
    {
        Janmahasatian2005.Estimate(ClinicalSex.Unknown, 0, 1.7m).Questions().Should().Equal(Question.SexForClinicalUse, Question.Weight, Question.Height);
        Janmahasatian2005.Estimate(F, 60, 165, 17).Kinds().Should().Equal(NotPossibleKind.OutsidePopulation);
        Janmahasatian2005.Estimate(F, 60, 165, 18).Value().Should().BePositive();
        Janmahasatian2005.EstimateFromIndex(F, 60, 9).Kinds().Should().Equal(NotPossibleKind.Unusable);
    }

    [Theory]
    [InlineData(85, 180, 2.06155, 5)]
    [InlineData(80, 180, 2.000, 3)]
    [InlineData(36, 100, 1.0, 5)]
    [InlineData(70, 175, 1.84, 2)]
    [InlineData(70, 175, 1.84466, 5)]
    [InlineData(60, 165, 1.65831, 5)]
    [InlineData(20, 110, 0.78174, 5)]
    [InlineData(3.5, 50, 0.22048, 5)]
    public void Mosteller_DossierVector_Agrees(double weight, double height, double expected, int decimals) =>
        Math.Round(Mosteller1987.Estimate((decimal)weight, (decimal)height).Value(), decimals, MidpointRounding.AwayFromZero).Should().Be((decimal)expected);

    [Theory]
    [InlineData(1.996)]
    [InlineData(2.007)]
    [InlineData(2.009)]
    public void Mosteller_OtherSurfaceFormula_IsNotProduced(double other) => Mosteller1987.Estimate(80, 180).Value().Should().NotBeApproximately((decimal)other, 0.001m);

    [Fact]
    public void Mosteller_Wrong_NamesEveryReason() => Mosteller1987.Estimate(0, 1.8m).Questions().Should().Equal(Question.Weight, Question.Height);

    [Theory]
    [InlineData(68, 182, 20.52892)]
    [InlineData(80, 180, 24.69136)]
    [InlineData(60, 180, 18.51852)]
    [InlineData(87, 175, 28.40816)]
    [InlineData(76.5625, 175, 25)]
    [InlineData(45, 170, 15.57093)]
    [InlineData(120, 170, 41.52249)]
    public void Index_DossierVector_Agrees(double weight, double height, double expected) =>
        BodyMassIndex.Estimate((decimal)weight, (decimal)height).Value().Should().Be((decimal)expected);

    // At 200 cm the index is a quarter of the weight, so both sides of an edge are exact.
    [Theory]
    [InlineData(73.999999, BodyMassIndexClass.Underweight)]
    [InlineData(74, BodyMassIndexClass.Normal)]
    [InlineData(99.999999, BodyMassIndexClass.Normal)]
    [InlineData(100, BodyMassIndexClass.Overweight)]
    [InlineData(119.999999, BodyMassIndexClass.Overweight)]
    [InlineData(120, BodyMassIndexClass.ObesityClass1)]
    [InlineData(139.999999, BodyMassIndexClass.ObesityClass1)]
    [InlineData(140, BodyMassIndexClass.ObesityClass2)]
    [InlineData(159.999999, BodyMassIndexClass.ObesityClass2)]
    [InlineData(160, BodyMassIndexClass.ObesityClass3)]
    public void Class_Edges_AreReadFromTheUnroundedIndex(double weight, BodyMassIndexClass expected) =>
        BodyMassIndex.Classify(40, (decimal)weight, 200).Value().Should().Be(expected);

    [Fact]
    public void Class_PublishedCases_Agree()
    {
        BodyMassIndex.Classify(40, 76.5625m, 175).Value().Should().Be(BodyMassIndexClass.Overweight);
        BodyMassIndex.Classify(40, 45, 170).Value().Should().Be(BodyMassIndexClass.Underweight);
        BodyMassIndex.Classify(17, 60, 170).Kinds().Should().Equal(NotPossibleKind.OutsidePopulation);
    }

    [Fact]
    public void Index_Implausible_IsNotPossible()
    {
        BodyMassIndex.Estimate(80, 1.75m).Questions().Should().Equal(Question.Height);
        BodyMassIndex.Estimate(80, 68).Questions().Should().Equal(Question.Weight);
        BodyMassIndex.Estimate(0, 0).Kinds().Should().HaveCount(2);
    }

    [Fact]
    public void IndexFor_Record_ComputesCoversAndRefuses()
    {
        var patient = Patient.Describe(p => p.Born(1980, 1, 1).Measured(Now.AddYears(-5), r => r.Height(200m, "cm")).Measured(Now, r => r.Weight(80m, "kg")));
        var twice = Patient.Describe(p => p.Born(1980, 1, 1).Measured(Now, r => r.Height(200m, "cm").Weight(80m, "kg").Weight(100m, "kg")));
        var stale = Patient.Describe(p => p.Born(1980, 1, 1).Measured(Now.AddDays(-31), r => r.Height(200m, "cm").Weight(80m, "kg")));

        BodyMassIndex.For(patient, Now, Window).Value().Should().BeOfType<Observed<decimal>.Known>().Which.Value.Should().Be(20m);
        var bounded = BodyMassIndex.For(twice, Now, Window).Value().Should().BeOfType<Observed<decimal>.Bounded>().Subject;
        (bounded.Low, bounded.High).Should().Be((20m, 25m));
        BodyMassIndex.For(stale, Now, Window).Kinds().Should().Equal(NotPossibleKind.Stale);
        BodyMassIndex.For(Patient.Describe(_ => { }), Now, Window).Questions().Should().Equal(Question.Age, Question.Weight, Question.Height);
    }

    [Fact]
    public void IndexFor_WeightAsABound_IsCensored()
    {
        var patient = Patient.Describe(p => p.Born(1980, 1, 1).Measured(Now, r => r.Height(175m, "cm").Laboratory(Analyte.BodyWeight, 150m, "kg", null, Comparator.Above)));

        BodyMassIndex.For(patient, Now, Window).Kinds().Should().Equal(NotPossibleKind.Censored);
    }
}
