using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Rules;
using Xunit;

namespace KetamineDecision.Tests.Scenarios;

/// <summary>One clinical case per row of the verdict table and per rule of the vertical; severities from corrections.md section 4.</summary>
public sealed class VerdictScenarioTests
{
    [Fact]
    public void KetamineAnaphylaxis_Contraindicated_AndNoDoseIsShown()
    {
        var assessment = Ward.Assess(Ward.HealthyMan(p => p.Allergies(Completeness.ReviewedAt(Ward.Now), Reaction.To(Ingredient.Ketamine, Manifestation.Anaphylaxis))));

        assessment.Verdict.Should().Be(Verdict.Contraindicated);
        assessment.DoseDisplay.State.Should().Be(DoseDisplayState.Withheld);
        assessment.Options.Should().OnlyContain(o => o.Plan == null);
        assessment.Headline.Should().Contain("CI-001");
    }

    [Fact]
    public void KetamineHallucinationsFiledAsAllergy_NotABlock()
    {
        var assessment = Ward.Assess(Ward.HealthyMan(p => p.Allergies(Completeness.ReviewedAt(Ward.Now), Reaction.To(Ingredient.Ketamine, Manifestation.Psychic))));

        Finding(assessment, "CI-001").Truth.Should().Be(Truth.No);
        Finding(assessment, "CI-001").Facts.Should().Contain(f => f is Reaction);
    }

    [Fact]
    public void KetamineAllergyWithoutReaction_AsksWhichReaction()
    {
        var assessment = Ward.Assess(Ward.HealthyMan(p => p.Allergies(Completeness.ReviewedAt(Ward.Now), Reaction.To(Ingredient.Ketamine))));

        assessment.Verdict.Should().Be(Verdict.MoreInformationNeeded);
        assessment.Open.Should().ContainSingle().Which.Question.Should().Be(Question.KetamineReaction);
    }

    [Theory]
    [InlineData(181, 95, Verdict.SpecialistReviewNeeded)]
    [InlineData(180, 100, Verdict.NoBarrierFound)]
    [InlineData(150, 101, Verdict.SpecialistReviewNeeded)]
    [InlineData(150, 120, Verdict.SpecialistReviewNeeded)]
    [InlineData(150, 121, Verdict.Contraindicated)]
    public void PressureHighTwiceFiveMinutesApart_GradedAsInCorrectionsX01(int systolic, int diastolic, Verdict verdict)
    {
        var patient = Ward.HealthyMan(p => p
            .Measured(Ward.Now.AddMinutes(-10), m => m.BloodPressure(systolic, diastolic, "mm[Hg]"))
            .Measured(Ward.Now.AddMinutes(1), m => m.BloodPressure(systolic, diastolic, "mm[Hg]")));

        Ward.Assess(patient).Verdict.Should().Be(verdict);
    }

    [Fact]
    public void PressureHighOnce_AsksForASecondReading()
    {
        var patient = Ward.HealthyMan(p => p.Measured(Ward.Now.AddMinutes(1), m => m.BloodPressure(190m, 95m, "mm[Hg]")));

        var assessment = Ward.Assess(patient);

        assessment.Verdict.Should().Be(Verdict.MoreInformationNeeded);
        Finding(assessment, "CI-003").Reason.Should().Be(UnknownReason.RepeatNeeded);
    }

    [Theory]
    [InlineData(-15, 0, Verdict.NoBarrierFound)]
    [InlineData(-15, -1, Verdict.MoreInformationNeeded)]
    public void PressureAtTheEdgeOfFifteenMinutes_FreshOrStale(int minutes, int seconds, Verdict verdict)
    {
        var patient = Ward.HealthyMan().Forget(Question.BloodPressure);
        var described = Patient.Describe(p => CopyOf(p).Measured(Ward.Now.AddMinutes(minutes).AddSeconds(seconds), m => m.BloodPressure(128m, 76m, "mm[Hg]")));

        Ward.Assess(patient).Verdict.Should().Be(Verdict.MoreInformationNeeded);
        Ward.Assess(described).Verdict.Should().Be(verdict);
    }

    [Fact]
    public void PlanningTheDayBefore_PressureBecomesACheckBeforeTheDose()
    {
        var assessment = Ward.Assess(Ward.HealthyMan().Forget(Question.BloodPressure), Stage.Planning);

        assessment.Verdict.Should().Be(Verdict.ChecksDueBeforeDose);
        assessment.Options.Single(o => o.Kind == OptionKind.Selectable).ChecksBeforeDose.Select(c => c.Rule.Id).Should().Contain("CI-003");
    }

    [Fact]
    public void TheophyllineOnTheList_Contraindicated()
    {
        var assessment = Ward.Assess(Ward.HealthyMan(p => p.Medicines(Completeness.ReviewedAt(Ward.Now), Medicine.Taking(Ingredient.Theophylline))));

        assessment.Verdict.Should().Be(Verdict.Contraindicated);
    }

    [Theory]
    [InlineData(0, Verdict.Contraindicated)]
    [InlineData(-1, Verdict.NoBarrierFound)]
    public void TheophyllineStopped48HoursAgo_EdgeOfTheWashOut(int seconds, Verdict verdict)
    {
        var last = ObservedAt.Exactly(Ward.Now.AddHours(-48).AddSeconds(seconds));
        var patient = Ward.HealthyMan(p => p.Medicines(Completeness.ReviewedAt(Ward.Now), Medicine.Stopped(Ingredient.Theophylline, last)));

        Ward.Assess(patient).Verdict.Should().Be(verdict);
    }

    [Fact]
    public void MedicineListNotReconciled_OneAnswerSettlesIt()
    {
        var patient = Ward.HealthyMan().Forget(Question.MedicineList);
        var told = Patient.Describe(p => CopyOf(p).Measured(Ward.Now, m => m.BloodPressure(128m, 76m, "mm[Hg]")).Medicines(Completeness.NotReviewed)
            .Told(Question.TheophyllineWithin48Hours, Truth.No, Ward.Now, "nurse"));

        Ward.Assess(patient).Open.Should().ContainSingle().Which.Question.Should().Be(Question.TheophyllineWithin48Hours);
        Ward.Assess(told).Verdict.Should().Be(Verdict.NoBarrierFound);
    }

    [Fact]
    public void OpioidAndBenzodiazepine_InformationOnlyInPerioperativeUse()
    {
        var assessment = Ward.Assess(Ward.HealthyMan(p => p.Medicines(Completeness.ReviewedAt(Ward.Now), Medicine.Taking(Ingredient.Morphine), Medicine.Taking(Ingredient.Midazolam))));

        assessment.Verdict.Should().Be(Verdict.NoBarrierFound);
        Finding(assessment, "IX-003").Truth.Should().Be(Truth.Yes);
        Finding(assessment, "IX-005").Severity.Should().Be(Severity.Info);
    }

    [Fact]
    public void ActiveAddiction_InformationOnly_AcutePainIsTheGreaterHarm()
    {
        var assessment = Ward.Assess(Ward.HealthyMan(p => p.Conditions(Completeness.ReviewedAt(Ward.Now), Condition.Active(Concept.SubstanceUseDisorder))));

        assessment.Verdict.Should().Be(Verdict.NoBarrierFound);
        Finding(assessment, "CI-032").Truth.Should().Be(Truth.Yes);
    }

    [Fact]
    public void ActivePsychosis_SpecialistReview()
    {
        var assessment = Ward.Assess(Ward.HealthyMan(p => p.Conditions(Completeness.ReviewedAt(Ward.Now), Condition.Active(Concept.ActivePsychosis))));

        assessment.Verdict.Should().Be(Verdict.SpecialistReviewNeeded);
    }

    [Fact]
    public void SchizophreniaOnTheList_AsksForSymptomsToday()
    {
        var assessment = Ward.Assess(Ward.HealthyMan(p => p.Conditions(Completeness.ReviewedAt(Ward.Now), Condition.Active(Concept.SchizophreniaSpectrum))));

        assessment.Verdict.Should().Be(Verdict.CautionsFound);
        assessment.Open.Should().ContainSingle().Which.Question.Should().Be(Question.PsychoticSymptomsToday);
    }

    [Fact]
    public void HypertensiveCrisis_Contraindicated()
    {
        Ward.Assess(Ward.HealthyMan(p => p.Conditions(Completeness.ReviewedAt(Ward.Now), Condition.Active(Concept.HypertensiveCrisis))))
            .Verdict.Should().Be(Verdict.Contraindicated);
    }

    [Fact]
    public void LiverDiseaseWithoutLiverPanel_Caution()
    {
        var assessment = Ward.Assess(Ward.HealthyMan(p => p.Conditions(Completeness.ReviewedAt(Ward.Now), Condition.Active(Concept.LiverDisease))));

        assessment.Verdict.Should().Be(Verdict.CautionsFound);
        assessment.Open.Should().ContainSingle().Which.Question.Should().Be(Question.LiverPanel);
    }

    [Theory]
    [InlineData(null, Verdict.SpecialistReviewNeeded)]
    [InlineData(24, Verdict.CautionsFound)]
    [InlineData(25, Verdict.SpecialistReviewNeeded)]
    public void ChildPughC_CautionUpTo24Hours_RelativeAboveOrNotStated(int? hours, Verdict verdict)
    {
        // organ_function.md section 5, vector 2: bilirubin 2.5, albumin 3.0, INR 2.0, ascites 2, encephalopathy 2 -> 10 points, class C.
        var patient = Ward.HealthyMan(p => p
            .Conditions(Completeness.ReviewedAt(Ward.Now), Condition.Active(Concept.LiverDisease))
            .Measured(Ward.Now.AddDays(-3), m => m.Laboratory(Analyte.Bilirubin, 2.5m, "mg/dL").Laboratory(Analyte.Albumin, 3.0m, "g/dL").Laboratory(Analyte.Inr, 2.0m, ""))
            .Ascites(AscitesGrade.Slight, Ward.Now.AddDays(-3)).Encephalopathy(EncephalopathyGrade.Grade1Or2, Ward.Now.AddDays(-3)));

        Ward.Assess(patient, duration: hours is { } h ? TimeSpan.FromHours(h) : null).Verdict.Should().Be(verdict);
    }

    [Fact]
    public void SeverelyImpairedKidneyAndALongInfusion_Caution()
    {
        // organ_function.md section 1, vector 17: man, 55 y, creatinine 8.0 -> 7.33; here 40 y, still below 30.
        var patient = Ward.HealthyMan(p => p.Measured(Ward.Now.AddDays(-1), m => m.Laboratory(Analyte.Creatinine, 8m, "mg/dL")));

        Ward.Assess(patient, duration: TimeSpan.FromHours(48)).Verdict.Should().Be(Verdict.CautionsFound);
        Ward.Assess(patient, duration: TimeSpan.FromHours(12)).Verdict.Should().Be(Verdict.NoBarrierFound);
    }

    [Theory]
    [InlineData(1961, 11, 22, Verdict.CautionsFound)]
    [InlineData(1961, 11, 23, Verdict.NoBarrierFound)]
    public void SixtyFifthBirthday_CautionFromThatDay(int year, int month, int day, Verdict verdict) =>
        Ward.Assess(Ward.HealthyMan(p => p.Born(year, month, day))).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData(2008, 11, 22, Verdict.NoBarrierFound)]
    [InlineData(2008, 11, 23, Verdict.NotCovered)]
    public void EighteenthBirthday_NoOptionBefore(int year, int month, int day, Verdict verdict) =>
        Ward.Assess(Ward.HealthyMan(p => p.Born(year, month, day))).Verdict.Should().Be(verdict);

    [Fact]
    public void NewbornUnderThreeMonths_NotCovered_AndTheAbsoluteFindingIsNamed()
    {
        var assessment = Ward.Assess(Patient.Describe(p => p.Born(2026, 10, 1)));

        assessment.Verdict.Should().Be(Verdict.NotCovered);
        assessment.Headline.Should().Contain("CI-060");
    }

    [Fact]
    public void PregnancyOnTheList_SpecialistReview()
    {
        Ward.Assess(Ward.HealthyWoman(p => p.Conditions(Completeness.ReviewedAt(Ward.Now), Condition.Active(Concept.Pregnancy))))
            .Verdict.Should().Be(Verdict.SpecialistReviewNeeded);
    }

    [Fact]
    public void Emergency_FindsTheSame_ButDisplaysNoDose()
    {
        var patient = Ward.HealthyMan(p => p.Allergies(Completeness.ReviewedAt(Ward.Now), Reaction.To(Ingredient.Ketamine, Manifestation.Anaphylaxis)));

        Ward.Assess(patient, context: UseContext.Emergency).Verdict.Should().Be(Verdict.Contraindicated);
        var healthy = Ward.Assess(Ward.HealthyMan(), context: UseContext.Emergency);
        healthy.DoseDisplay.State.Should().Be(DoseDisplayState.ReferenceOnly);
        healthy.Options.Should().OnlyContain(o => o.Plan == null);
        healthy.Verdict.Should().Be(Verdict.NoBarrierFound);
    }

    [Fact]
    public void WeightJumpedBySixteenPercent_NoDoseUntilConfirmed()
    {
        var jumped = Ward.HealthyMan(p => p.Measured(Ward.Now.AddDays(-20), m => m.Weight(68.9m, "kg")));
        var confirmed = Ward.HealthyMan(p => p.Measured(Ward.Now.AddDays(-20), m => m.Weight(68.9m, "kg")).Told(Question.WeightConfirmed, Truth.Yes, Ward.Now));

        var assessment = Ward.Assess(jumped);
        assessment.Verdict.Should().Be(Verdict.MoreInformationNeeded);
        assessment.Options.Should().OnlyContain(o => o.Plan == null);
        assessment.Open.Should().Contain(o => o.Question == Question.WeightConfirmed);
        Ward.Assess(confirmed).Verdict.Should().Be(Verdict.NoBarrierFound);
    }

    [Fact]
    public void EntryWithoutAnUnderstoodCode_LeavesTheListRulesUnknownUntilChecked()
    {
        var entry = Condition.NotUnderstood(ConditionStatus.Active);
        var open = Ward.Assess(Ward.HealthyMan(p => p.Conditions(Completeness.ReviewedAt(Ward.Now), entry)));
        var ticked = Ward.Assess(Ward.HealthyMan(p => p.Conditions(Completeness.ReviewedAt(Ward.Now), entry).Told(Question.ProblemEntriesChecked, Truth.Yes, Ward.Now)));

        open.Verdict.Should().Be(Verdict.CautionsFound);
        open.Open.Should().ContainSingle().Which.Question.Should().Be(Question.ProblemEntriesChecked);
        ticked.Verdict.Should().Be(Verdict.NoBarrierFound);
    }

    [Fact]
    public void WhatWouldChange_NamesTheVerdictForEachAnswer()
    {
        var effect = Ward.Assess(Ward.HealthyWoman()).WhatWouldChange().Questions.Should().ContainSingle().Subject;

        effect.IfYes.Should().Be(Verdict.SpecialistReviewNeeded);
        effect.IfNo.Should().Be(Verdict.NoBarrierFound);
    }

    [Fact]
    public void RulesWhoseScopeNeverMatches_AppearOutOfScope()
    {
        var assessment = Ward.Assess(Ward.HealthyMan());

        assessment.OutOfScope.Select(s => s.Rule.Id).Should().Contain(new[] { "CI-004", "CI-041", "CI-042", "CI-085" });
    }

    private static PatientBuilder CopyOf(PatientBuilder p) => p.Born(1986, 3, 1).SexForClinicalUse(ClinicalSex.Male)
        .Measured(Ward.Now, m => m.Weight(80m, "kg"))
        .Conditions(Completeness.ReviewedAt(Ward.Now)).Medicines(Completeness.ReviewedAt(Ward.Now)).Allergies(Completeness.ReviewedAt(Ward.Now));

    private static Finding Finding(Assessment assessment, string id) => assessment.Findings.Single(f => f.Rule.Id == id);
}
