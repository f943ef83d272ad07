using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using FsCheck.Xunit;
using KetamineDecision.Facts;
using KetamineDecision.Knowledge;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;
using KetamineDecision.Rules;
using KetamineDecision.Tests.Scenarios;
using Xunit;

namespace KetamineDecision.Tests.Laws;

/// <summary>
/// The laws of architecture section 5. Each runs thousands of random patients; FsCheck prints the failing seed, from which the patient is
/// drawn again.
/// </summary>
public sealed class AssessmentLaws
{
    private const int Cases = 3000;

    [Property(MaxTest = Cases)]
    public void ADefiniteAnswer_SurvivesEveryCompletionOfTheUnknowns(int seed)
    {
        var spec = new RandomPatient(seed).Draw();
        var before = Ward.Assess(spec.Build());
        var after = Ward.Assess(Complete(spec, new Random(seed ^ 0x5bd1e995)).Build());
        var truths = Truths(after);
        foreach (var finding in All(before).Where(f => f.Truth != Truth.Unknown))
        {
            if (truths.TryGetValue(finding.Rule.Id, out var truth))
            {
                Assert.True(truth == finding.Truth, finding.Rule.Id + " was " + finding.Truth + " and became " + truth);
            }
        }
    }

    [Property(MaxTest = Cases)]
    public void ForgettingAnyQuestion_TurnsRulesToUnknownAndNeverToNo(int seed)
    {
        var patient = new RandomPatient(seed).Draw().Build();
        var before = Truths(Ward.Assess(patient));
        foreach (var question in Question.All)
        {
            foreach (var pair in Truths(Ward.Assess(patient.Forget(question))))
            {
                if (before.TryGetValue(pair.Key, out var truth))
                {
                    Assert.True(pair.Value == truth || pair.Value == Truth.Unknown, "forgetting " + question + ": " + pair.Key + " " + truth + " became " + pair.Value);
                }
            }
        }
    }

    [Property(MaxTest = Cases)]
    public void ForgettingARequiredQuestion_NeverOpensADoorAndNeverRaisesADose(int seed)
    {
        var patient = new RandomPatient(seed).Draw().Build();
        var before = Ward.Assess(patient);
        foreach (var question in Question.All)
        {
            var forgotten = Ward.Assess(patient.Forget(question));
            if (forgotten.Open.All(o => o.Question != question))
            {
                continue;
            }

            Assert.True(forgotten.Verdict < Verdict.ChecksDueBeforeDose, "forgetting " + question + " gave " + forgotten.Verdict);
            AssertDoseNotRaised(before, forgotten, "forgetting " + question);
        }
    }

    [Property(MaxTest = Cases)]
    public void ForgettingWhatEveryPatientIsAsked_NeverOpensADoor(int seed)
    {
        var patient = new RandomPatient(seed).Draw().Build();
        var before = Ward.Assess(patient);
        foreach (var question in new[] { Question.AllergyList, Question.ProblemList, Question.Age, Question.Weight, Question.BloodPressure, Question.MedicineList })
        {
            var forgotten = Ward.Assess(patient.Forget(question));
            var settled = question == Question.MedicineList && forgotten.Findings.Single(f => f.Rule.Id == "IX-001").Truth != Truth.Unknown;
            Assert.True(settled || forgotten.Verdict < Verdict.ChecksDueBeforeDose, "forgetting " + question + " gave " + forgotten.Verdict);
            AssertDoseNotRaised(before, forgotten, "forgetting " + question);
        }
    }

    [Property(MaxTest = Cases)]
    public void AddingAnAdverseFact_NeverGivesALessCautiousVerdict(int seed)
    {
        var spec = new RandomPatient(seed).Draw();
        var before = Ward.Assess(spec.Build());
        foreach (var (rule, statement) in Adverse())
        {
            // A fact that also fills a gap answers a question; the law is about facts that only add bad news.
            if (All(before).SingleOrDefault(f => f.Rule.Id == rule)?.Truth != Truth.No)
            {
                continue;
            }

            var after = Ward.Assess(spec.With(statement).Build());
            Assert.True(after.Verdict <= before.Verdict, rule + ": " + before.Verdict + " became " + after.Verdict);
        }
    }

    [Property(MaxTest = Cases)]
    public void UnitsAndOrderOfFacts_ChangeNoTruthVerdictOrRoundedDose(int seed)
    {
        var metric = Ward.Assess(new RandomPatient(seed).Draw().Build());
        var imperial = Ward.Assess(new RandomPatient(seed, imperial: true).Draw().Build());
        var shuffled = Ward.Assess(new RandomPatient(seed).Draw().Shuffled(new Random(seed)).Build());
        AssertSame(metric, imperial, "units");
        AssertSame(metric, shuffled, "order");
    }

    [Property(MaxTest = 1000)]
    public void Cultures_ChangeNotAByte(int seed)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        var expected = Ward.Assess(new RandomPatient(seed).Draw().Build());
        try
        {
            foreach (var name in new[] { "de-DE", "tr-TR", "fa-IR", "ar-SA" })
            {
                Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(name);
                var answer = Ward.Assess(new RandomPatient(seed).Draw().Build());
                Assert.True(expected.ToJson() == answer.ToJson(), name + " changed the JSON");
                Assert.True(expected.ToMarkdown() == answer.ToMarkdown(), name + " changed the Markdown");
            }
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void TheCulturesOfTheLaw_AreReal() =>
        Assert.Equal(",", CultureInfo.GetCultureInfo("de-DE").NumberFormat.NumberDecimalSeparator);

    [Property(MaxTest = Cases)]
    public void ATighteningPolicy_NeverRaisesADoseOrRemovesABarrier(int seed)
    {
        var random = new Random(seed);
        var patient = new RandomPatient(seed).Draw().Build();
        var advisor = new KetamineAdvisor(Ward.Knowledge, Tightening(random));
        var tier = (MonitoringTier)random.Next(1, 4);
        var before = Ward.Assess(patient, tier: tier);
        var after = advisor.Assess(Ward.Request(patient, tier: tier));
        Assert.True(after.Verdict <= before.Verdict, before.Verdict + " became " + after.Verdict);
        AssertDoseNotRaised(before, after, "tightening");
    }

    [Property(MaxTest = 1000)]
    public void TheSameRequest_IsAnsweredByteForByteTheSame(int seed)
    {
        var patient = new RandomPatient(seed).Draw().Build();
        Assert.Equal(Ward.Assess(patient).ToJson(), Ward.Assess(patient).ToJson());
        Assert.Equal(Ward.Assess(patient).ToPlainText(), new KetamineAdvisor(Ward.Knowledge).Assess(Ward.Request(patient)).ToPlainText());
    }

    [Property(MaxTest = Cases)]
    public void NoDose_LiesAboveACeiling(int seed)
    {
        var random = new Random(seed);
        var patient = new RandomPatient(seed).Draw().Build();
        var assessment = Ward.Assess(patient, tier: (MonitoringTier)random.Next(0, 5));
        foreach (var option in assessment.Options.Where(o => o.Plan is not null))
        {
            // IV infusion: 7 mg/kg/h (COHEN-2018), and 0.5 mg/kg/h printed by the source of R085, on the actual weight.
            var kilograms = option.Plan!.Weight.ActualKilograms;
            Assert.True(option.Plan.Leading.High <= kilograms * 0.5m, "the leading dose is above the source's range");
            Assert.True(option.Plan.OnActualWeight.High <= kilograms * 0.5m, "the dose on actual weight is above the source's range");
            Assert.True(option.Plan.Leading.High <= option.Plan.OnActualWeight.High, "the leading dose is not the lower one");
        }
    }

    [Property(MaxTest = Cases)]
    public void WhateverChangesAnAnswer_IsListedInItsBasis(int seed)
    {
        var patient = new RandomPatient(seed).Draw().Build();
        var before = Ward.Assess(patient);
        foreach (var question in Question.All)
        {
            var after = Truths(Ward.Assess(patient.Forget(question)));
            foreach (var finding in All(before).Where(f => f.Truth != Truth.Unknown))
            {
                var changed = after.TryGetValue(finding.Rule.Id, out var truth) && truth != finding.Truth;
                Assert.True(!changed || finding.Facts.Count > 0, finding.Rule.Id + " changed by forgetting " + question + " and lists no fact");
            }
        }
    }

    private static IEnumerable<Finding> All(Assessment assessment) => assessment.Findings.Concat(assessment.Options.SelectMany(o => o.Findings));

    private static Dictionary<string, Truth> Truths(Assessment assessment) => All(assessment).ToDictionary(f => f.Rule.Id, f => f.Truth);

    private static DoseRange? DoseOf(Assessment assessment) => assessment.Options.SingleOrDefault(o => o.Kind == OptionKind.Selectable)?.Plan?.Leading;

    private static void AssertDoseNotRaised(Assessment before, Assessment after, string what)
    {
        var now = DoseOf(after);
        if (now is null)
        {
            return;
        }

        // A dose that was withheld by the verdict was computed all the same; only a dose without its inputs is a raised one.
        var was = DoseOf(before);
        if (was is null)
        {
            Assert.True(before.DoseDisplay.State != DoseDisplayState.Shown, what + " opened a dose");
            return;
        }

        Assert.True(now.High <= was.High && now.Low <= was.Low, what + " raised the dose");
    }

    private static void AssertSame(Assessment expected, Assessment actual, string what)
    {
        Assert.True(expected.Verdict == actual.Verdict, what + " changed the verdict");
        Assert.True(DoseOf(expected) == DoseOf(actual), what + " changed the dose");
        Assert.True(Truths(expected).OrderBy(p => p.Key).SequenceEqual(Truths(actual).OrderBy(p => p.Key)), what + " changed a truth");
    }

    // Adds only what nobody said anything about, and nothing that contradicts what was told.
    private static Spec Complete(Spec spec, Random random)
    {
        var patient = spec.Build();
        var completed = spec;
        if (patient.Birth is null)
        {
            completed = completed.With(p => p.Born(2026 - random.Next(16, 95), random.Next(1, 13), 1));
        }

        if (patient.CodedReadingsOf(CodedItem.Sex).Count == 0)
        {
            completed = completed.With(p => p.SexForClinicalUse((ClinicalSex)random.Next(1, 3)));
        }

        if (patient.CodedReadingsOf(CodedItem.Pregnancy).Count == 0)
        {
            completed = completed.With(p => p.Pregnancy((PregnancyStatus)random.Next(1, 3), Ward.Now.AddDays(-1)));
        }

        if (patient.ReadingsOf(Analyte.SystolicPressure).Count == 0)
        {
            completed = completed.With(p => p.Measured(Ward.Now.AddMinutes(-8), m => m.BloodPressure(random.Next(100, 200), 80, "mm[Hg]"))
                .Measured(Ward.Now.AddMinutes(-1), m => m.BloodPressure(random.Next(100, 200), 80, "mm[Hg]")));
        }

        if (patient.ReadingsOf(Analyte.Creatinine).Count == 0)
        {
            completed = completed.With(p => p.Measured(Ward.Now.AddDays(-1), m => m.Laboratory(Analyte.Creatinine, random.Next(5, 80) / 10m, "mg/dL")));
        }

        foreach (var question in Question.All.Where(q => q.Kind == QuestionKind.AskedFact && patient.AnswerTo(q) is null && q != Question.TheophyllineWithin48Hours && q != Question.KetamineReaction))
        {
            completed = completed.With(p => p.Told(question, (Truth)random.Next(1, 3), Ward.Now.AddHours(-1)));
        }

        return CompleteLists(completed, patient, random);
    }

    private static Spec CompleteLists(Spec spec, Patient patient, Random random)
    {
        if (!patient.ProblemList.Completeness.IsReviewed)
        {
            spec = spec.With(p => p.Conditions(Completeness.ReviewedAt(Ward.Now), Condition.Active(Concept.All[random.Next(Concept.All.Count)])));
        }

        if (!patient.MedicineList.Completeness.IsReviewed)
        {
            var candidates = Ingredient.All.Where(i => patient.AnswerTo(Question.TheophyllineWithin48Hours) is null || (i != Ingredient.Theophylline && i != Ingredient.Aminophylline)).ToArray();
            spec = spec.With(p => p.Medicines(Completeness.ReviewedAt(Ward.Now), Medicine.Taking(candidates[random.Next(candidates.Length)])));
        }

        return patient.AllergyList.Completeness.IsReviewed
            ? spec
            : spec.With(p => p.Allergies(Completeness.ReviewedAt(Ward.Now), random.Next(2) == 0 ? Array.Empty<Reaction>() : new[] { Reaction.To(Ingredient.Esketamine, Manifestation.Urticaria) }));
    }

    private static IEnumerable<(string Rule, Action<PatientBuilder> Statement)> Adverse()
    {
        yield return ("CI-001", p => p.Allergies(Completeness.ReviewedAt(Ward.Now), Reaction.To(Ingredient.Ketamine, Manifestation.Anaphylaxis)));
        yield return ("CI-003", p => p.Measured(Ward.Now.AddMinutes(1), m => m.BloodPressure(190m, 100m, "mm[Hg]")));
        yield return ("CI-008", p => p.Conditions(Completeness.ReviewedAt(Ward.Now), Condition.Active(Concept.HypertensiveCrisis)));
        yield return ("CI-022", p => p.Conditions(Completeness.ReviewedAt(Ward.Now), Condition.Active(Concept.ActivePsychosis)));
        yield return ("CI-022", p => p.Conditions(Completeness.ReviewedAt(Ward.Now), Condition.Active(Concept.SchizophreniaSpectrum)));
        yield return ("CI-022", p => p.Conditions(Completeness.ReviewedAt(Ward.Now), Condition.Active(Concept.LiverDisease)));
        yield return ("CI-022", p => p.Conditions(Completeness.ReviewedAt(Ward.Now), Condition.NotUnderstood(ConditionStatus.Active)));
        yield return ("CI-022", p => p.Conditions(Completeness.ReviewedAt(Ward.Now), Condition.Active(Concept.HepaticFailure)));
        yield return ("CI-057", p => p.Pregnancy(PregnancyStatus.Pregnant, Ward.Now));
        yield return ("IX-001", p => p.Medicines(Completeness.ReviewedAt(Ward.Now), Medicine.Taking(Ingredient.Aminophylline)));
        yield return ("IX-005", p => p.Medicines(Completeness.ReviewedAt(Ward.Now), Medicine.Taking(Ingredient.Fentanyl)));
    }

    private static SitePolicy Tightening(Random random)
    {
        var upper = random.Next(5, 50) / 100m;
        var age = random.Next(40, 65);
        var window = random.Next(5, 15);
        var json = "{\"policy\":\"law\",\"version\":\"1\",\"knowledge\":\"2026.11\",\"approvedBy\":\"x\",\"approved\":\"2026-10-01\",\"parameters\":["
            + "{\"id\":\"R085.upper\",\"was\":{\"value\":0.5,\"unit\":\"mg/kg/h\"},\"to\":{\"value\":" + upper.ToString(CultureInfo.InvariantCulture) + ",\"unit\":\"mg/kg/h\"},\"reason\":\"r\"},"
            + "{\"id\":\"CI-064.age\",\"was\":{\"value\":65,\"unit\":\"a\"},\"to\":{\"value\":" + age.ToString(CultureInfo.InvariantCulture) + ",\"unit\":\"a\"},\"reason\":\"r\"},"
            + "{\"id\":\"CI-003.window\",\"was\":{\"value\":15,\"unit\":\"min\"},\"to\":{\"value\":" + window.ToString(CultureInfo.InvariantCulture) + ",\"unit\":\"min\"},\"reason\":\"r\"}],"
            + "\"raise\":[{\"rule\":\"IX-005\",\"severity\":\"relative\",\"reason\":\"r\",\"scope\":{\"settings\":[\"ward\"]}}]}";
        return SitePolicy.Read(json, Ward.Knowledge).Policy ?? throw new InvalidOperationException("the law's policy does not read");
    }
}
