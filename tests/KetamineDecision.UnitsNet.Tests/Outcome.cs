using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;

namespace KetamineDecision.UnitsNet.Tests;

/// <summary>Reads a calculation in a test: the value, or the one reason.</summary>
internal static class Outcome
{
    public static T Value<T>(this Calculation<T> calculation)
        where T : notnull =>
        calculation.Match(done => done.Value, none => throw new InvalidOperationException(string.Join(" ", none.Reasons)));

    public static Derivation Derivation<T>(this Calculation<T> calculation)
        where T : notnull =>
        calculation.Match(done => done.Derivation, none => throw new InvalidOperationException(string.Join(" ", none.Reasons)));

    public static NotPossibleReason[] Reasons<T>(this Calculation<T> calculation)
        where T : notnull =>
        calculation.Match(_ => [], none => none.Reasons.ToArray());

    public static void ShouldBeRefused<T>(this Calculation<T> calculation, NotPossibleKind kind, string sentence)
        where T : notnull
    {
        var reason = calculation.Reasons().Should().ContainSingle().Subject;
        reason.Kind.Should().Be(kind);
        reason.Sentence.Should().Be(sentence);
    }

    public static void ShouldFitOrBeRefused<T>(this Calculation<T> calculation, bool fits, string sentence)
        where T : notnull
    {
        if (fits)
        {
            calculation.Reasons().Should().BeEmpty();
        }
        else
        {
            calculation.ShouldBeRefused(NotPossibleKind.Unusable, sentence);
        }
    }
}
