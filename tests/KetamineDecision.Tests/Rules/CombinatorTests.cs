using System;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Rules;
using Xunit;
using static KetamineDecision.Tests.Leaves;

namespace KetamineDecision.Tests;

/// <summary>all, any, not, atLeast over members that are Yes, No and Unknown.</summary>
public sealed class CombinatorTests
{
    [Theory]
    [InlineData("YY", Truth.Yes)]
    [InlineData("YN", Truth.No)]
    [InlineData("YU", Truth.Unknown)]
    [InlineData("NU", Truth.No)]
    [InlineData("UN", Truth.No)]
    [InlineData("UU", Truth.Unknown)]
    [InlineData("Y", Truth.Yes)]
    public void All_IsYesOnlyWhenEveryMemberIs(string members, Truth truth) => new AllCriterion(Read(members)).Evaluate(YesAndNoTold).Truth.Should().Be(truth);

    [Theory]
    [InlineData("YY", Truth.Yes)]
    [InlineData("YN", Truth.Yes)]
    [InlineData("UY", Truth.Yes)]
    [InlineData("NU", Truth.Unknown)]
    [InlineData("NN", Truth.No)]
    [InlineData("U", Truth.Unknown)]
    public void Any_IsYesWhenOneMemberIs(string members, Truth truth) => new AnyCriterion(Read(members)).Evaluate(YesAndNoTold).Truth.Should().Be(truth);

    [Theory]
    [InlineData("Y", Truth.No)]
    [InlineData("N", Truth.Yes)]
    [InlineData("U", Truth.Unknown)]
    public void Not_Turns(string member, Truth truth) => new NotCriterion(Read(member)[0]).Evaluate(YesAndNoTold).Truth.Should().Be(truth);

    // Two of: Yes when two are, No when two cannot be reached any more.
    [Theory]
    [InlineData("YYN", Truth.Yes)]
    [InlineData("YYU", Truth.Yes)]
    [InlineData("YUN", Truth.Unknown)]
    [InlineData("UUN", Truth.Unknown)]
    [InlineData("UNN", Truth.No)]
    [InlineData("YNN", Truth.No)]
    [InlineData("NNN", Truth.No)]
    [InlineData("UUU", Truth.Unknown)]
    public void AtLeastTwo_CountsWhatCanStillBecomeYes(string members, Truth truth) => new AtLeastCriterion(2, Read(members)).Evaluate(YesAndNoTold).Truth.Should().Be(truth);

    [Fact]
    public void Unknown_NamesEveryQuestionThatWouldSettleIt()
    {
        new AllCriterion([Yes, Unknown, AlsoUnknown]).Evaluate(YesAndNoTold)
            .ShouldBe(Truth.Unknown, UnknownReason.NotRecorded, Question.PresentRegimenAdequate, Question.ActiveSubstanceUse);
        new AnyCriterion([No, Unknown]).Evaluate(YesAndNoTold).ShouldBe(Truth.Unknown, UnknownReason.NotRecorded, Question.PresentRegimenAdequate);
        new AtLeastCriterion(2, [Yes, Unknown, No]).Evaluate(YesAndNoTold).ShouldBe(Truth.Unknown, UnknownReason.NotRecorded, Question.PresentRegimenAdequate);
        new AtLeastCriterion(1, [Yes, Unknown]).Evaluate(YesAndNoTold).ShouldBe(Truth.Yes);
        new NotCriterion(Unknown).Evaluate(YesAndNoTold).ShouldBe(Truth.Unknown, UnknownReason.NotRecorded, Question.PresentRegimenAdequate);
    }

    [Fact]
    public void Need_ListsEveryQuestionOnce()
    {
        var requirements = new Requirements();
        new AnyCriterion([Unknown, new NotCriterion(Unknown), new AtLeastCriterion(1, [Yes])]).Need(requirements);

        requirements.Questions.Should().Equal(Question.PresentRegimenAdequate, Question.WeightConfirmed);
    }

    [Fact]
    public void Depth_CountsLevelsAndDescribeBracketsThem()
    {
        var deep = new AllCriterion([Yes, new AnyCriterion([No, new NotCriterion(Unknown)])]);

        deep.Depth.Should().Be(4);
        deep.Describe().Should().Be("asked: weightConfirmed and (asked: alternativeTried or (not (asked: presentRegimenAdequate)))");
        new AtLeastCriterion(2, [Yes, No]).Describe().Should().Be("at least 2 of: asked: weightConfirmed; asked: alternativeTried");
    }

    private static Criterion[] Read(string members) => Array.ConvertAll(members.ToCharArray(), c => c switch { 'Y' => Yes, 'N' => No, _ => Unknown });
}
