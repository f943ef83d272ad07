using System.Linq;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Rules;
using Xunit;

namespace KetamineDecision.Tests.Scenarios;

/// <summary>What is asked, once, and at which level.</summary>
public sealed class OpenQuestionTests
{
    [Fact]
    public void BareChart_AsksExactlyTheGatesAndTheProblemList()
    {
        var assessment = Ward.Assess(Patient.Describe(_ => { }));

        assessment.Open.Where(o => o.Level == UnknownLevel.Gate).Select(o => o.Question).Should().BeEquivalentTo(new[]
        {
            Question.AllergyList, Question.BloodPressure, Question.Age, Question.TheophyllineWithin48Hours, Question.Weight,
        });
        assessment.Open.Where(o => o.Level == UnknownLevel.Caution).Select(o => o.Question).Should().BeEquivalentTo(new[]
        {
            Question.ProblemList, Question.Pregnancy,
        });
    }

    [Fact]
    public void WeightMissing_DoesNotAskWhetherItIsConfirmed() =>
        Ward.Assess(Ward.HealthyMan().Forget(Question.Weight)).Open.Select(o => o.Question).Should().BeEquivalentTo(new[] { Question.Weight });

    [Fact]
    public void EveryQuestionAsked_NamesTheRulesBehindIt()
    {
        var assessment = Ward.Assess(Patient.Describe(_ => { }));

        assessment.Open.Should().OnlyContain(o => o.Behind.Count > 0 && o.Text.Length > 0);
        assessment.Open.Single(o => o.Question == Question.Weight).Behind.Should().Contain(new[] { "CI-082", "R085" });
    }
}
