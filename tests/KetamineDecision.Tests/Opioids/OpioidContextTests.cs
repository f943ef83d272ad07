using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Opioids;
using KetamineDecision.Patients;
using KetamineDecision.Tests.Organs;
using Xunit;

namespace KetamineDecision.Tests.Opioids;

/// <summary>Thresholds and vectors: opioid_context.md sections 2 to 4.</summary>
public class OpioidContextTests
{
    private const ClinicalSex F = ClinicalSex.Female;
    private const ClinicalSex M = ClinicalSex.Male;

    [Theory]
    [InlineData("morphine", 60)]
    [InlineData("oxycodone", 30)]
    [InlineData("hydromorphone", 8)]
    [InlineData("oxymorphone", 25)]
    public void Tolerance_ThresholdOnSevenDays_IsInclusive(string ingredient, double threshold)
    {
        Tolerant(Week(_ => new[] { Oral(ingredient, threshold) })).Should().Be(Truth.Yes);
        Tolerant(Week(_ => new[] { Oral(ingredient, threshold - 0.1) })).Should().Be(Truth.No);
        Tolerant(Week(day => new[] { Oral(ingredient, day == 6 ? threshold - 0.1 : threshold) })).Should().Be(Truth.No);
    }

    [Fact]
    public void Tolerance_Patch_IsTwentyFivePerHour()
    {
        Tolerant(Week(_ => new[] { OpioidDose.FentanylPatch(25) })).Should().Be(Truth.Yes);
        Tolerant(Week(_ => new[] { OpioidDose.FentanylPatch(12) })).Should().Be(Truth.No);
    }

    [Fact]
    public void Tolerance_SixDays_IsUnknownNotNo()
    {
        var six = Week(_ => new[] { Oral("morphine", 60) }).Take(6).ToArray();

        FdaOpioidTolerance.Assess(six).Kinds().Should().Equal(NotPossibleKind.Missing);
        FdaOpioidTolerance.Assess(Array.Empty<OpioidDose[]>()).Questions().Should().Equal(Question.MedicineList);
    }

    [Fact]
    public void Tolerance_IsNotDerivedFromMorphineEquivalents()
    {
        // 60 MME of codeine and morphine together: no opioid reaches its own threshold (codeine has none, so a clinician judges).
        Tolerant(Week(_ => new[] { Oral("morphine", 30), Oral("oxycodone", 20) })).Should().Be(Truth.No);
        Tolerant(Week(_ => new[] { Oral("hydromorphone", 8) })).Should().Be(Truth.Yes);
    }

    [Fact]
    public void Tolerance_SeveralProductsOfOneOpioid_AddUp() =>
        Tolerant(Week(_ => new[] { Oral("morphine", 45), Oral("morphine", 15) })).Should().Be(Truth.Yes);

    [Fact]
    public void Tolerance_OpioidWithoutThreshold_IsAClinicians()
    {
        FdaOpioidTolerance.Assess(Week(_ => new[] { Oral("methadone", 60) })).Kinds().Should().Equal(NotPossibleKind.NotPublished);
        FdaOpioidTolerance.Assess(Week(_ => new[] { Oral("hydrocodone", 60) })).Kinds().Should().Equal(NotPossibleKind.NotPublished);
        FdaOpioidTolerance.Assess(Week(day => new[] { day < 3 ? Oral("methadone", 60) : Oral("morphine", 60) })).Kinds().Should().Equal(NotPossibleKind.NotPublished);
        Tolerant(Week(day => day < 3 ? new[] { Oral("methadone", 60) } : Array.Empty<OpioidDose>())).Should().Be(Truth.No);
    }

    [Fact]
    public void Tolerance_NoOpioidsOnAnyDay_IsNo() => Tolerant(Week(_ => Array.Empty<OpioidDose>())).Should().Be(Truth.No);

    [Fact]
    public void Tolerance_WrongUnit_IsNotPossible() =>
        FdaOpioidTolerance.Assess(Week(day => new[] { OpioidDose.Of(Ingredient.Fentanyl, OpioidRoute.Transdermal, 25, day == 0 ? "mg/d" : "ug/h") }))
            .Kinds().Should().Equal(NotPossibleKind.Unusable);

    [Theory]
    [InlineData(F, 30, "", 1, OpioidRiskBand.Low)]
    [InlineData(M, 50, "illegal", 4, OpioidRiskBand.Moderate)]
    [InlineData(F, 40, "familyAlcohol depression", 3, OpioidRiskBand.Low)]
    [InlineData(M, 50, "familyAlcohol prescription", 8, OpioidRiskBand.High)]
    [InlineData(F, 60, "", 0, OpioidRiskBand.Low)]
    [InlineData(F, 30, "all", 26, OpioidRiskBand.High)]
    [InlineData(M, 30, "all", 26, OpioidRiskBand.High)]
    [InlineData(F, 50, "abuse", 3, OpioidRiskBand.Low)]
    [InlineData(M, 50, "abuse", 0, OpioidRiskBand.Low)]
    [InlineData(F, 50, "familyAlcohol", 1, OpioidRiskBand.Low)]
    [InlineData(M, 50, "familyAlcohol", 3, OpioidRiskBand.Low)]
    [InlineData(F, 50, "familyIllegal", 2, OpioidRiskBand.Low)]
    [InlineData(M, 50, "familyIllegal", 3, OpioidRiskBand.Low)]
    [InlineData(F, 50, "familyPrescription", 4, OpioidRiskBand.Moderate)]
    [InlineData(M, 50, "familyPrescription", 4, OpioidRiskBand.Moderate)]
    [InlineData(F, 50, "alcohol", 3, OpioidRiskBand.Low)]
    [InlineData(F, 50, "illegal", 4, OpioidRiskBand.Moderate)]
    [InlineData(F, 50, "prescription", 5, OpioidRiskBand.Moderate)]
    [InlineData(F, 50, "psychiatric", 2, OpioidRiskBand.Low)]
    [InlineData(F, 50, "depression", 1, OpioidRiskBand.Low)]
    public void RiskTool_Item_HasItsWeight(ClinicalSex sex, int age, string yes, int expected, OpioidRiskBand band)
    {
        var points = OpioidRiskTool2005.Score(sex, age, Answers(yes)).Value();

        points.Should().Be(expected);
        OpioidRiskTool2005.BandOf(points).Should().Be(band);
    }

    [Theory]
    [InlineData(15, 0)]
    [InlineData(16, 1)]
    [InlineData(45, 1)]
    [InlineData(46, 0)]
    public void RiskTools_AgeItem_IsSixteenToFortyFiveInclusive(int age, int expected)
    {
        OpioidRiskTool2005.Score(F, age, Answers("")).Value().Should().Be(expected);
        OrtOud2019.Score(age, Answers("")).Value().Should().Be(expected);
    }

    [Theory]
    [InlineData(3, OpioidRiskBand.Low)]
    [InlineData(4, OpioidRiskBand.Moderate)]
    [InlineData(7, OpioidRiskBand.Moderate)]
    [InlineData(8, OpioidRiskBand.High)]
    public void RiskTool_BandEdges_Hold(int points, OpioidRiskBand expected) => OpioidRiskTool2005.BandOf(points).Should().Be(expected);

    [Fact]
    public void RiskTool_UnansweredOrUnknownSex_NamesEveryReason()
    {
        OpioidRiskTool2005.Score(ClinicalSex.Unknown, 200, new OpioidRiskAnswers()).Kinds().Should().HaveCount(11);
        OpioidRiskTool2005.Score(ClinicalSex.Unknown, 50, Answers("")).Questions().Should().Equal(Question.SexForClinicalUse);
        new OpioidRiskAnswers { Depression = Truth.Yes }.ToString().Should().Be("OpioidRiskAnswers");
        var act = () => OpioidRiskTool2005.BandOf(27);
        act.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("all", 9)]
    [InlineData("abuse", 1)]
    [InlineData("familyAlcohol depression", 3)]
    public void OrtOud_NineUnweightedItems_WithoutAbuse(string yes, int expected) => OrtOud2019.Score(30, Answers(yes)).Value().Should().Be(expected);

    [Fact]
    public void OrtOud_Unanswered_NamesEight() => OrtOud2019.Score(30, new OpioidRiskAnswers()).Kinds().Should().HaveCount(8);

    [Theory]
    [InlineData(25, 2, Truth.Yes, Truth.Yes)]
    [InlineData(24.9, 2, Truth.Yes, Truth.No)]
    [InlineData(25, 1.9, Truth.Yes, Truth.No)]
    [InlineData(25, 2, Truth.No, Truth.No)]
    [InlineData(25, 2, Truth.Unknown, Truth.Unknown)]
    [InlineData(-20, 5, Truth.Unknown, Truth.No)]
    public void Hyperalgesia_AllThree_AreNeeded(double doseRise, double painRise, Truth diffuse, Truth expected) =>
        HyperalgesiaPattern.Evaluate(Observed<decimal>.Of((decimal)doseRise), Observed<decimal>.Of((decimal)painRise), diffuse)
            .Match(done => done.Value, _ => Truth.Unknown).Should().Be(expected);

    [Fact]
    public void Hyperalgesia_NothingKnown_NamesThreeReasons()
    {
        var missing = Observed<decimal>.NotThere(MissingReason.NotRecorded);

        HyperalgesiaPattern.Evaluate(missing, missing, Truth.Unknown).Kinds().Should().HaveCount(3);
        HyperalgesiaPattern.Evaluate(missing, Observed<decimal>.Of(0m), Truth.Unknown).Steps()
            .Should().Contain("dose up by at least 25 percent in 30 days: not known").And.Contain("pain up by at least 2 points: no");
    }

    private static OpioidDose Oral(string ingredient, double amount) => OpioidDose.Oral(Ingredient.Find(ingredient)!, (decimal)amount);

    private static IReadOnlyList<OpioidDose>[] Week(Func<int, OpioidDose[]> day) => Enumerable.Range(0, 7).Select(i => (IReadOnlyList<OpioidDose>)day(i)).ToArray();

    private static Truth Tolerant(IReadOnlyList<OpioidDose>[] week) => FdaOpioidTolerance.Assess(week).Value();

    private static OpioidRiskAnswers Answers(string yes)
    {
        var words = yes.Split(' ');
        Truth Of(string word) => words.Contains(word) || yes == "all" ? Truth.Yes : Truth.No;
        return new OpioidRiskAnswers
        {
            FamilyAlcohol = Of("familyAlcohol"),
            FamilyIllegalDrugs = Of("familyIllegal"),
            FamilyPrescriptionDrugs = Of("familyPrescription"),
            PersonalAlcohol = Of("alcohol"),
            PersonalIllegalDrugs = Of("illegal"),
            PersonalPrescriptionDrugs = Of("prescription"),
            PreadolescentSexualAbuse = Of("abuse"),
            AttentionDeficitObsessiveBipolarOrSchizophrenia = Of("psychiatric"),
            Depression = Of("depression"),
        };
    }
}
