using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Knowledge;
using KetamineDecision.Patients;
using KetamineDecision.Rules;
using Xunit;

namespace KetamineDecision.Tests.Scenarios;

/// <summary>One rule that fails never loses the others and never opens a door.</summary>
public sealed class FaultTests
{
    [Fact]
    public void ARuleThatFails_IsNotEvaluatedAndTheOthersAre()
    {
        var advisor = new KetamineAdvisor(With(Faulty()));

        var assessment = advisor.Assess(Ward.Request(Ward.HealthyMan()));

        assessment.Verdict.Should().Be(Verdict.MoreInformationNeeded);
        assessment.Findings.Single(f => f.Rule.Id == "FAULT").IsNotEvaluated.Should().BeTrue();
        assessment.Findings.Count(f => f.Truth == Truth.No).Should().Be(Ward.Assess(Ward.HealthyMan()).Findings.Count(f => f.Truth == Truth.No));
        assessment.ToJson().Should().Contain("\"notEvaluated\"");
        assessment.ToPlainText().Should().Contain("FAULT");
    }

    [Fact]
    public void ARuleThatFails_DoesNotHideAContraindication()
    {
        var patient = Ward.HealthyMan(p => p.Allergies(Completeness.ReviewedAt(Ward.Now), Reaction.To(Ingredient.Ketamine, Manifestation.Anaphylaxis)));

        new KetamineAdvisor(With(Faulty())).Assess(Ward.Request(patient)).Verdict.Should().Be(Verdict.Contraindicated);
    }

    [Fact]
    public void PatientMappedWithAnotherVocabulary_IsNotJudgedSilently()
    {
        var patient = Ward.HealthyMan(p => p.MappedWith("another"));

        var assessment = Ward.Assess(patient);

        assessment.Verdict.Should().Be(Verdict.MoreInformationNeeded);
        assessment.Problems.Should().Contain(p => p.Code == DataProblemCode.VocabularyMismatch);
    }

    // A calculator id outside the closed list: the only way to make a criterion fail without a clock or a network.
    private static Rule Faulty() => new Rule(
        "FAULT", "A rule that fails", new CalculatedCriterion((CalculatorId)99, new Limit(ComparisonWord.Above, 1m), TimeSpan.FromDays(1), TimeSpan.Zero),
        new[] { new RuleApplication(RuleScope.Everywhere, Severity.Info, UnknownLevel.Note, new Citation("SITE-POLICY")) }).Seal();

    private static KnowledgeBase With(Rule rule)
    {
        var contents = Ward.Knowledge.Contents;
        return new KnowledgeBase(new Contents
        {
            Version = contents.Version,
            Sources = contents.Sources,
            Vocabulary = contents.Vocabulary,
            Questions = contents.Questions,
            Purposes = contents.Purposes,
            Parameters = contents.Parameters,
            Indications = contents.Indications,
            Regimens = contents.Regimens,
            Rules = new List<Rule>(contents.Rules) { rule },
            Monitoring = contents.Monitoring,
            Conflicts = contents.Conflicts,
            Products = contents.Products,
            MedicineClasses = contents.MedicineClasses,
            RuleDocuments = contents.RuleDocuments,
        });
    }
}
