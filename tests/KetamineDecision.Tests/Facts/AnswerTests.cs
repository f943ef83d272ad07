using System;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Tests;

/// <summary>A combined answer rests on the sides that decided it, and asks only what would still settle it.</summary>
public sealed class AnswerTests
{
    private static readonly Fact A = Condition.Active(Concept.LiverDisease);
    private static readonly Fact B = Condition.Active(Concept.HeartFailure);

    [Fact]
    public void YesAndNo_KeepOnlyTheDecidingFact()
    {
        Answer.Yes(A).And(Answer.No(B)).Facts.Should().Equal(B);
        Answer.Yes(A).Or(Answer.No(B)).Facts.Should().Equal(A);
    }

    [Fact]
    public void BothSidesDecide_BothFactsAreKept()
    {
        Answer.Yes(A).And(Answer.Yes(B)).Facts.Should().Equal(A, B);
        Answer.No(A).Or(Answer.No(B)).Facts.Should().Equal(A, B);
        Answer.Yes(A).Or(Answer.Yes(A)).Facts.Should().Equal(A);
    }

    [Fact]
    public void DefiniteAgainstUnknown_DropsTheOpenQuestion()
    {
        var open = Answer.Unknown(UnknownReason.Stale, Question.Weight, B);

        Answer.Yes(A).Or(open).Questions.Should().BeEmpty();
        Answer.Yes(A).Or(open).Reason.Should().Be(UnknownReason.None);
        open.And(Answer.No(A)).Questions.Should().BeEmpty();
        open.And(Answer.No(A)).Facts.Should().Equal(A);
    }

    [Fact]
    public void StaysUnknown_KeepsEveryQuestionOnceAndTheFirstReason()
    {
        var first = Answer.Unknown(UnknownReason.Stale, Question.Weight, A);
        var second = Answer.Unknown(UnknownReason.NotRecorded, Question.Height, B);

        var both = first.And(second).Or(first);

        both.Truth.Should().Be(Truth.Unknown);
        both.Reason.Should().Be(UnknownReason.Stale);
        both.Questions.Should().Equal(Question.Weight, Question.Height);
        both.Facts.Should().Equal(A, B);
    }

    [Fact]
    public void YesAndUnknown_KeepsTheKnownFactAndTheQuestion()
    {
        var answer = Answer.Yes(A).And(Answer.Unknown(UnknownReason.NotRecorded, Question.Height));

        answer.Reason.Should().Be(UnknownReason.NotRecorded);
        answer.Questions.Should().Equal(Question.Height);
        answer.Facts.Should().Equal(A);
    }

    [Fact]
    public void Not_KeepsFactsQuestionsAndReason()
    {
        var not = Answer.Unknown(UnknownReason.Censored, Question.Age, A).Not();

        not.Reason.Should().Be(UnknownReason.Censored);
        not.Questions.Should().Equal(Question.Age);
        not.Facts.Should().Equal(A);
        Answer.No(A).Not().Facts.Should().Equal(A);
    }

    [Fact]
    public void With_AddsAFactOnce()
    {
        Answer.Yes(A).With(B).With(B).Facts.Should().Equal(A, B);
        Answer.Yes().With(B).Facts.Should().Equal(B);
        Answer.Yes().Facts.Should().BeEmpty();
    }

    [Fact]
    public void DefiniteOfUnknown_IsAProgrammersMistake()
    {
        var make = () => Answer.Definite(Truth.Unknown, A);

        make.Should().Throw<ArgumentException>().WithParameterName("truth");
    }
}
