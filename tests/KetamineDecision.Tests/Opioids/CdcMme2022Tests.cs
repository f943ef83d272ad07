using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Opioids;
using KetamineDecision.Patients;
using KetamineDecision.Tests.Organs;
using Xunit;

namespace KetamineDecision.Tests.Opioids;

/// <summary>Factors and vectors: opioid_context.md section 1 (own computation there), entered here a second time.</summary>
public class CdcMme2022Tests
{
    [Theory]
    [InlineData("codeine", 0.15)]
    [InlineData("hydrocodone", 1.0)]
    [InlineData("hydromorphone", 5.0)]
    [InlineData("methadone", 4.7)]
    [InlineData("morphine", 1.0)]
    [InlineData("oxycodone", 1.5)]
    [InlineData("oxymorphone", 3.0)]
    [InlineData("tapentadol", 0.4)]
    [InlineData("tramadol", 0.2)]
    public void Sum_OneMilligram_IsTheFactor(string ingredient, double factor) => Sum(Oral(ingredient, 1)).Should().Be((decimal)factor);

    [Theory]
    [InlineData("oxycodone", 40, 60)]
    [InlineData("hydrocodone", 40, 40)]
    [InlineData("methadone", 30, 141)]
    [InlineData("hydromorphone", 8, 40)]
    [InlineData("tramadol", 400, 80)]
    [InlineData("codeine", 120, 18)]
    [InlineData("tapentadol", 200, 80)]
    [InlineData("oxymorphone", 20, 60)]
    public void Sum_DossierVector_Agrees(string ingredient, double milligramsPerDay, double expected) => Sum(Oral(ingredient, milligramsPerDay)).Should().Be((decimal)expected);

    [Fact]
    public void Sum_Patch_IsByItsStrengthPerHour() => Sum(OpioidDose.FentanylPatch(25)).Should().Be(60m);

    [Fact]
    public void Sum_TwoOpioids_AddsUp() => Sum(Oral("morphine", 60), Oral("oxycodone", 30)).Should().Be(105m);

    // 2016: methadone x 8 in this band, hydromorphone 4, tramadol 0.1; other tables: buprenorphine 10, buccal fentanyl 0.13.
    [Fact]
    public void Sum_OldFactors_AreNotUsed()
    {
        Sum(Oral("methadone", 30)).Should().NotBe(240m);
        Sum(Oral("methadone", 100)).Should().Be(470m);
        Sum(Oral("hydromorphone", 8)).Should().NotBe(32m);
        Sum(Oral("tramadol", 400)).Should().NotBe(40m);
    }

    [Theory]
    [InlineData("mg/d")]
    [InlineData("mg")]
    [InlineData("ug/d")]
    [InlineData("")]
    public void Sum_PatchInAnotherUnit_IsNotPossible(string unit)
    {
        var result = CdcMme2022.Sum(new[] { OpioidDose.Of(Ingredient.Fentanyl, OpioidRoute.Transdermal, 25, unit) });

        result.Kinds().Should().Equal(NotPossibleKind.Unusable);
        result.Reasons()[0].Sentence.Should().NotContain("25");
    }

    [Theory]
    [InlineData("ug/h")]
    [InlineData("g/d")]
    [InlineData("mg")]
    public void Sum_OralInAnotherUnit_IsNotPossible(string unit) =>
        CdcMme2022.Sum(new[] { OpioidDose.Of(Ingredient.Morphine, OpioidRoute.Oral, 25, unit) }).Kinds().Should().Equal(NotPossibleKind.Unusable);

    [Fact]
    public void Sum_Buprenorphine_IsNotApplicableAndNeverZero()
    {
        var alone = CdcMme2022.Sum(new[] { OpioidDose.Of(Ingredient.Buprenorphine, OpioidRoute.Other, 16, "mg/d") });
        var beside = CdcMme2022.Sum(new[] { Oral("morphine", 30), OpioidDose.Of(Ingredient.Buprenorphine, OpioidRoute.Other, 16, "mg/d") }).Value();

        alone.Kinds().Should().Equal(NotPossibleKind.NotPublished);
        beside.MilligramsPerDay.Should().Be(30m);
        beside.IsPartial.Should().BeTrue();
        beside.NotApplicable.Should().HaveCount(1);
        beside.NotListed.Should().BeEmpty();
        beside.ReachesReassessmentMark.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void Sum_NotListed_LeavesAPartThatSaysSo()
    {
        var intravenous = OpioidDose.Of(Ingredient.Morphine, OpioidRoute.Other, 30, "mg/d");
        var buccal = OpioidDose.Of(Ingredient.Fentanyl, OpioidRoute.Other, 0.4m, "mg/d");
        var meperidine = Oral("meperidine", 200);
        var notStated = OpioidDose.Of(Ingredient.Morphine, OpioidRoute.NotStated, 30, "mg/d");
        var notUnderstood = OpioidDose.Of(null, OpioidRoute.Oral, 1, "mg/d");

        var part = CdcMme2022.Sum(new[] { Oral("oxycodone", 40), intravenous, buccal, meperidine, notStated, notUnderstood });
        part.Value().MilligramsPerDay.Should().Be(60m);
        part.Value().NotListed.Should().HaveCount(5);
        part.Value().ReachesReassessmentMark.Should().Be(Truth.Yes);
        part.Steps().Should().Contain("sum, only a part of the exposure: 60 mg/d").And.Contain("no factor: fentanyl by another route");
        CdcMme2022.Sum(new[] { intravenous, buccal }).Kinds().Should().Equal(NotPossibleKind.NotPublished, NotPossibleKind.NotPublished);
    }

    [Fact]
    public void Sum_EmptyListOrNotPositive_IsNotPossible()
    {
        CdcMme2022.Sum(Array.Empty<OpioidDose>()).Questions().Should().Equal(Question.MedicineList);
        CdcMme2022.Sum(new[] { Oral("morphine", 0), Oral("oxycodone", -5), Oral("codeine", 30) }).Kinds().Should().Equal(NotPossibleKind.Unusable, NotPossibleKind.Unusable);
    }

    [Theory]
    [InlineData(49.9, Truth.No)]
    [InlineData(50, Truth.Yes)]
    public void Mark_Edge_IsFiftyInclusive(double morphine, Truth expected) =>
        CdcMme2022.Sum(new[] { Oral("morphine", morphine) }).Value().ReachesReassessmentMark.Should().Be(expected);

    [Fact]
    public void Sum_Result_CarriesADerivationAndPrintsNothing()
    {
        var result = CdcMme2022.Sum(new[] { Oral("methadone", 30), OpioidDose.FentanylPatch(25) });

        result.Steps().Should().Equal("methadone by mouth: 4.7 x 30 mg/d = 141 mg/d", "fentanyl patch: 2.4 x 25 mcg/h = 60 mg/d", "sum: 201 mg/d");
        result.Value().ToString().Should().Be("MorphineEquivalents");
        Oral("methadone", 30).ToString().Should().Be("OpioidDose");
    }

    private static OpioidDose Oral(string ingredient, double amount) => OpioidDose.Oral(Ingredient.Find(ingredient)!, (decimal)amount);

    private static decimal Sum(params OpioidDose[] doses) => CdcMme2022.Sum(doses.ToArray()).Value().MilligramsPerDay;
}
