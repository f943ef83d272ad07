using System;
using System.Collections.Generic;

namespace KetamineDecision.Facts;

/// <summary>
/// A <see cref="Truth"/> with the facts it rests on, the reason when it is Unknown, and the questions that would settle it.
/// Combines by Kleene's logic; a definite answer keeps only the facts that decided it. Prints only its type name.
/// </summary>
public readonly struct Answer
{
    private readonly object? _questions;
    private readonly object? _facts;

    private Answer(Truth truth, UnknownReason reason, object? questions, object? facts)
    {
        Truth = truth;
        Reason = reason;
        _questions = questions;
        _facts = facts;
    }

    /// <summary>The truth value.</summary>
    public Truth Truth { get; }

    /// <summary>Why it is Unknown; <see cref="UnknownReason.None"/> when it is not.</summary>
    public UnknownReason Reason { get; }

    /// <summary>The questions that would settle it; empty when it is definite.</summary>
    public IReadOnlyList<Question> Questions => AsList<Question>(_questions);

    /// <summary>The facts it rests on, in the order they were looked at.</summary>
    public IReadOnlyList<Fact> Facts => AsList<Fact>(_facts);

    /// <summary>Yes, resting on one fact or on none.</summary>
    public static Answer Yes(Fact? fact = null) => new(Truth.Yes, UnknownReason.None, null, fact);

    /// <summary>No, resting on one fact or on none.</summary>
    public static Answer No(Fact? fact = null) => new(Truth.No, UnknownReason.None, null, fact);

    /// <summary>Yes or No as the truth value says.</summary>
    /// <exception cref="ArgumentException">The truth value is Unknown, which needs a reason.</exception>
    public static Answer Definite(Truth truth, Fact? fact) => truth == Truth.Unknown
        ? throw new ArgumentException("An unknown answer needs a reason.", nameof(truth))
        : new Answer(truth, UnknownReason.None, null, fact);

    /// <summary>Unknown for a reason, with the question that would settle it and the fact that was looked at, if any.</summary>
    public static Answer Unknown(UnknownReason reason, Question? question, Fact? fact = null) =>
        new(Truth.Unknown, reason, question, fact);

    /// <summary>Kleene's And.</summary>
    public Answer And(Answer other) => Combine(other, Truth.And(other.Truth));

    /// <summary>Kleene's Or.</summary>
    public Answer Or(Answer other) => Combine(other, Truth.Or(other.Truth));

    /// <summary>Or over the entries of a list: an entry that says No leaves no trace, because it is the whole list that says No.</summary>
    internal Answer OrEntry(Answer entry) => entry.Truth == Truth.No ? this : Or(entry);

    /// <summary>Kleene's Not.</summary>
    public Answer Not() => new(Truth.Not(), Reason, _questions, _facts);

    /// <summary>The same answer resting on one more fact.</summary>
    public Answer With(Fact fact) => new(Truth, Reason, _questions, Join<Fact>(_facts, fact));

    /// <summary>The same facts and questions under another truth value; used where a count decides (at least n of m).</summary>
    internal Answer As(Truth truth) => truth == Truth.Unknown
        ? new Answer(truth, Reason == UnknownReason.None ? UnknownReason.NotRecorded : Reason, _questions, _facts)
        : new Answer(truth, UnknownReason.None, null, _facts);

    /// <summary>Both answers' facts and questions; the truth value is set by the caller.</summary>
    internal Answer Merge(Answer other) => new(
        Truth, Reason == UnknownReason.None ? other.Reason : Reason, Join<Question>(_questions, other._questions), Join<Fact>(_facts, other._facts));

    /// <summary>The type name, never what it holds.</summary>
    public override string ToString() => nameof(Answer);

    private Answer Combine(Answer other, Truth truth)
    {
        if (truth == Truth.Unknown)
        {
            return new Answer(truth, Reason == UnknownReason.None ? other.Reason : Reason,
                Join<Question>(_questions, other._questions), Join<Fact>(_facts, other._facts));
        }

        // A definite result rests on the side or sides that decided it.
        if (Truth == truth && other.Truth == truth)
        {
            return new Answer(truth, UnknownReason.None, null, Join<Fact>(_facts, other._facts));
        }

        return new Answer(truth, UnknownReason.None, null, Truth == truth ? _facts : other._facts);
    }

    // One item is held as itself, several as an array: most answers rest on one fact and allocate nothing for it.
    private static object? Join<T>(object? left, object? right)
        where T : class
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return left ?? right;
        }

        var joined = new List<T>(4);
        AddTo(joined, left);
        AddTo(joined, right);
        return joined.Count == 1 ? joined[0] : joined.ToArray();
    }

    private static void AddTo<T>(List<T> joined, object held)
        where T : class
    {
        if (held is T one)
        {
            if (!joined.Contains(one))
            {
                joined.Add(one);
            }

            return;
        }

        foreach (var item in (T[])held)
        {
            if (!joined.Contains(item))
            {
                joined.Add(item);
            }
        }
    }

    private static T[] AsList<T>(object? held)
        where T : class => held switch
        {
            null => Array.Empty<T>(),
            T one => new[] { one },
            _ => (T[])held,
        };
}
