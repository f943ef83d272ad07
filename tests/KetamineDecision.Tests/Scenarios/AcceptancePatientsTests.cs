using System.Linq;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Rules;
using Xunit;

namespace KetamineDecision.Tests.Scenarios;

/// <summary>The acceptance patients (a) to (d) of corrections.md section 5, as written there.</summary>
public sealed class AcceptancePatientsTests
{
    [Fact]
    public void A_HealthyManBeforeSurgery_NoBarrierFoundAndZeroUnknowns()
    {
        var assessment = Ward.Assess(Ward.HealthyMan());

        assessment.Verdict.Should().Be(Verdict.NoBarrierFound);
        assessment.Open.Should().BeEmpty();
        assessment.Problems.Should().BeEmpty();
        assessment.Findings.Should().OnlyContain(f => f.Truth != Truth.Yes);
        // 0.1 and 0.3 mg/kg/h x 80 kg (worked_examples.csv W116: 24 mg/h).
        var dose = assessment.Options.Single(o => o.Kind == OptionKind.Selectable).Dose.Match(d => d.Value, _ => null!);
        dose.Low.Should().Be(8m);
        dose.High.Should().Be(24m);
    }

    [Fact]
    public void A_HealthyMan_AskedForNoLaboratoryValue()
    {
        var assessment = Ward.Assess(Ward.HealthyMan());

        assessment.Open.Select(o => o.Question).Should().NotContain(new[] { Question.Creatinine, Question.LiverPanel });
        assessment.NotLookedAt.Select(f => f.Rule.Id).Should().Contain(new[] { "CI-040", "CI-046" });
    }

    [Fact]
    public void B_HealthyWomanWithoutPregnancyTest_ExactlyOneCaution()
    {
        var assessment = Ward.Assess(Ward.HealthyWoman());

        assessment.Verdict.Should().Be(Verdict.CautionsFound);
        assessment.Open.Should().ContainSingle().Which.Question.Should().Be(Question.Pregnancy);
        assessment.Open[0].Level.Should().Be(UnknownLevel.Caution);
        assessment.Findings.Should().OnlyContain(f => f.Truth != Truth.Yes);
    }

    [Fact]
    public void C_CigaretteSmoker_Unchanged()
    {
        // F17.210 is understood and irrelevant: ICD-10-CM is closed, no concept takes it, so a reader adds no entry.
        Ward.Knowledge.Vocabulary.MeaningsOf<Concept>(CodeSystems.Icd10Cm, "F17.210").Should().BeEmpty();
        Ward.Knowledge.Vocabulary.IsClosedForConditions(CodeSystems.Icd10Cm).Should().BeTrue();
        Ward.Assess(Ward.HealthyMan()).Verdict.Should().Be(Verdict.NoBarrierFound);
    }

    [Fact]
    public void D_PostoperativePressure152Over92_Unchanged()
    {
        var patient = Ward.HealthyMan(p => p.Measured(Ward.Now.AddMinutes(1), m => m.BloodPressure(152m, 92m, "mm[Hg]")));

        var assessment = Ward.Assess(patient);

        assessment.Verdict.Should().Be(Verdict.NoBarrierFound);
        assessment.Open.Should().BeEmpty();
    }

    [Fact]
    public void BareChart_AsksAtMostTenQuestions()
    {
        var assessment = Ward.Assess(Patient.Describe(_ => { }));

        assessment.Verdict.Should().Be(Verdict.MoreInformationNeeded);
        assessment.Open.Count.Should().BeInRange(5, 10);
        assessment.Open.Select(o => o.Question).Should().Contain(new[]
        {
            Question.AllergyList, Question.ProblemList, Question.Age, Question.Weight, Question.BloodPressure, Question.TheophyllineWithin48Hours,
        });
    }

    [Fact]
    public void WomanWithFreshNegativeTest_NoBarrierFound()
    {
        var patient = Ward.HealthyWoman(p => p.Pregnancy(PregnancyStatus.NotPregnant, Ward.Now.AddDays(-7)));

        Ward.Assess(patient).Verdict.Should().Be(Verdict.NoBarrierFound);
    }

    [Fact]
    public void WomanWithNegativeTestOneSecondTooOld_CautionAgain()
    {
        var patient = Ward.HealthyWoman(p => p.Pregnancy(PregnancyStatus.NotPregnant, Ward.Now.AddDays(-7).AddSeconds(-1)));

        Ward.Assess(patient).Verdict.Should().Be(Verdict.CautionsFound);
    }
}
