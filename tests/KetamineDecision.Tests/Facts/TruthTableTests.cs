using FluentAssertions;
using KetamineDecision.Facts;
using Xunit;
using static KetamineDecision.Facts.Truth;

namespace KetamineDecision.Tests;

/// <summary>Kleene's strong three-valued logic (Introduction to Metamathematics, 1952, section 64), every cell.</summary>
public sealed class TruthTableTests
{
    [Theory]
    [InlineData(Yes, Yes, Yes, Yes)]
    [InlineData(Yes, No, No, Yes)]
    [InlineData(Yes, Unknown, Unknown, Yes)]
    [InlineData(No, Yes, No, Yes)]
    [InlineData(No, No, No, No)]
    [InlineData(No, Unknown, No, Unknown)]
    [InlineData(Unknown, Yes, Unknown, Yes)]
    [InlineData(Unknown, No, No, Unknown)]
    [InlineData(Unknown, Unknown, Unknown, Unknown)]
    public void TwoTruths_AndOr_AsKleene(Truth left, Truth right, Truth and, Truth or)
    {
        left.And(right).Should().Be(and);
        left.Or(right).Should().Be(or);
        Answered(left).And(Answered(right)).Truth.Should().Be(and);
        Answered(left).Or(Answered(right)).Truth.Should().Be(or);
    }

    [Theory]
    [InlineData(Yes, No)]
    [InlineData(No, Yes)]
    [InlineData(Unknown, Unknown)]
    public void OneTruth_Not_AsKleene(Truth truth, Truth negated)
    {
        truth.Not().Should().Be(negated);
        Answered(truth).Not().Truth.Should().Be(negated);
    }

    [Fact]
    public void ZeroValues_AreTheCautiousOnes()
    {
        default(Truth).Should().Be(Unknown);
        default(Answer).Truth.Should().Be(Unknown);
        default(MissingReason).Should().Be(MissingReason.NotRecorded);
    }

    private static Answer Answered(Truth truth) => truth == Unknown
        ? Answer.Unknown(UnknownReason.NotRecorded, Question.Age)
        : Answer.Definite(truth, null);
}
