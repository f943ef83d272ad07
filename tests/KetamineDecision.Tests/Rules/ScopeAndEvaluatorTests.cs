using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using FluentAssertions;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Knowledge.Documents;
using KetamineDecision.Rules;
using Xunit;
using static KetamineDecision.Tests.Leaves;

namespace KetamineDecision.Tests;

/// <summary>Which severity holds for a use, what a gap means, and what becomes of a rule that faults.</summary>
public sealed class ScopeAndEvaluatorTests
{
    private static readonly RuleScope Acute = new() { Purposes = [Purpose.AcutePerioperative] };
    private static readonly RuleScope AcuteWard = new() { Purposes = [Purpose.AcutePerioperative], Settings = [Setting.Ward] };
    private static readonly ProposedUse Ward = new() { Purpose = Purpose.AcutePerioperative, Setting = Setting.Ward };

    [Fact]
    public void Scope_IsAConjunctionOfItsSets()
    {
        AcuteWard.Covers(Ward).Should().BeTrue();
        AcuteWard.Covers(new ProposedUse { Purpose = Purpose.AcutePerioperative, Setting = Setting.Clinic }).Should().BeFalse();
        AcuteWard.Covers(new ProposedUse { Setting = Setting.Ward }).Should().BeFalse();
        RuleScope.Everywhere.Covers(new ProposedUse()).Should().BeTrue();
        AcuteWard.Specificity.Should().Be(2);
        RuleScope.Everywhere.Describe().Should().Be("every use");
    }

    [Fact]
    public void MostSpecificScope_WinsInAnyOrderEvenWhenMilder()
    {
        var applications = new[] { Apply(RuleScope.Everywhere, Severity.Absolute), Apply(AcuteWard, Severity.Caution), Apply(Acute, Severity.Relative) };

        RuleOf(Yes, applications).ApplicationFor(Ward)!.Severity.Should().Be(Severity.Caution);
        RuleOf(Yes, applications.Reverse().ToArray()).ApplicationFor(Ward)!.Severity.Should().Be(Severity.Caution);
        RuleOf(Yes, applications).ApplicationFor(new ProposedUse())!.Severity.Should().Be(Severity.Absolute);
    }

    [Fact]
    public void TieOfScopes_TakesTheGraver()
    {
        var byWard = new RuleScope { Settings = [Setting.Ward] };

        RuleOf(Yes, Apply(Acute, Severity.Info), Apply(byWard, Severity.Relative)).ApplicationFor(Ward)!.Severity.Should().Be(Severity.Relative);
        RuleOf(Yes, Apply(byWard, Severity.Relative), Apply(Acute, Severity.Info)).ApplicationFor(Ward)!.Severity.Should().Be(Severity.Relative);
    }

    [Fact]
    public void NoScopeFits_IsOutOfScopeWithTheReason()
    {
        var outcome = Evaluate(RuleOf(Yes, Apply(Acute, Severity.Absolute)), new ProposedUse { Purpose = Purpose.Palliative });

        outcome.Finding.Should().BeNull();
        outcome.Skipped!.Reason.Should().Contain("palliative");
    }

    [Fact]
    public void AppliesWhen_OnlyANoTakesTheRuleOut()
    {
        Evaluate(With(r => r.AppliesWhen = No)).Skipped!.Reason.Should().Contain("alternativeTried");
        Evaluate(With(r => r.AppliesWhen = Unknown)).Finding!.Truth.Should().Be(Truth.Unknown);
        Evaluate(With(r => r.AppliesWhen = Yes)).Finding.Should().NotBeNull();
    }

    [Fact]
    public void AskedOnlyWhen_DecidesWhetherTheGapMatters()
    {
        Evaluate(With(_ => { })).Finding!.Level.Should().Be(UnknownLevel.Gate);
        Evaluate(With(r => r.AskedOnlyWhen = Yes)).Finding!.Level.Should().Be(UnknownLevel.Gate);
        Evaluate(With(r => r.AskedOnlyWhen = No)).Finding!.Level.Should().Be(UnknownLevel.Note);
        Evaluate(With(r => r.AskedOnlyWhen = AlsoUnknown)).Finding!.Level.Should().Be(UnknownLevel.Note);
        Evaluate(With(r => r.AskedOnlyWhen = AlsoUnknown), unsure: true).Finding!.Level.Should().Be(UnknownLevel.Gate);
        Evaluate(With(r => { r.AskedOnlyWhen = AlsoUnknown; r.AskedWhileUnsure = true; })).Finding!.Level.Should().Be(UnknownLevel.Gate);
        Evaluate(With(r => r.AskedOnlyWhen = No)).Finding!.Truth.Should().Be(Truth.Unknown, "outside askedOnlyWhen a gap is never No");
    }

    [Fact]
    public void DueBeforeEachDose_IsACheckAtPlanningAndARuleBeforeTheDose()
    {
        var rule = With(r => r.Due = Due.BeforeEachDose);

        Evaluate(rule, stage: Stage.Planning).Finding!.IsCheckBeforeDose.Should().BeTrue();
        Evaluate(rule, stage: Stage.Planning).Finding!.Level.Should().Be(UnknownLevel.Note);
        Evaluate(rule, stage: Stage.Planning).Finding!.Severity.Should().Be(Severity.Relative);
        Evaluate(rule).Finding!.IsCheckBeforeDose.Should().BeFalse();
        Evaluate(rule).Finding!.Severity.Should().Be(Severity.Absolute);
    }

    [Fact]
    public void RuleThatThrows_IsReportedAndTheOthersSurvive()
    {
        var faulty = new CalculatedCriterion((CalculatorId)99, new Limit(ComparisonWord.Below, 90m), TimeSpan.Zero, TimeSpan.Zero);
        var subject = Of(p => p.Told(Question.WeightConfirmed, Truth.Yes, Now));
        var rules = new[] { RuleOf(faulty, Apply(RuleScope.Everywhere, Severity.Info)), RuleOf(Yes, Apply(RuleScope.Everywhere, Severity.Info)) };

        var findings = rules.Select(r => RuleEvaluator.Evaluate(r, subject, Stage.BeforeDose, false).Finding!).ToArray();

        findings[0].IsNotEvaluated.Should().BeTrue();
        findings[0].Truth.Should().Be(Truth.Unknown);
        findings[0].Level.Should().Be(UnknownLevel.Gate);
        findings[1].Truth.Should().Be(Truth.Yes);
    }

    // Architecture: eleven leaves and four combinators; another one needs a decision record and three rules that need it.
    [Fact]
    public void KindsOfCriterion_AreElevenLeavesAndFourCombinators() =>
        typeof(CriterionEntry).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Cast<JsonDerivedTypeAttribute>().Select(a => (string)a.TypeDiscriminator!)
            .Should().BeEquivalentTo("condition", "measurement", "coded", "age", "medicine", "reaction", "calculated", "use", "site", "asked", "rule", "all", "any", "not", "atLeast");

    [Fact]
    public void ShippedRules_NestAtMostFourLevels() => KnowledgeBase.LoadEmbedded().Rules
        .SelectMany(r => new[] { r.When, r.AppliesWhen, r.AskedOnlyWhen }).Where(c => c is not null).Should().OnlyContain(c => c!.Depth <= 4);

    private static RuleOutcome Evaluate(Rule rule, ProposedUse? use = null, Stage stage = Stage.BeforeDose, bool unsure = false) =>
        RuleEvaluator.Evaluate(rule, YesAndNoTold.With(use ?? Ward), stage, unsure);

    private static Rule With(Action<Rule> change)
    {
        var rule = RuleOf(Unknown, new RuleApplication(RuleScope.Everywhere, Severity.Absolute, UnknownLevel.Gate, new Citation("X")));
        change(rule);
        return rule;
    }

    private static Rule RuleOf(Criterion when, params RuleApplication[] applications) => new("X-1", "title", when, applications);

    private static RuleApplication Apply(RuleScope scope, Severity severity) => new(scope, severity, UnknownLevel.Note, new Citation("X"));
}
