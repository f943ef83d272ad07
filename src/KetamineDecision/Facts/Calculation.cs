using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;

namespace KetamineDecision.Facts;

/// <summary>
/// The result of a calculation: a value with its derivation, or the reasons why there is none. Never a sentinel.
/// A closed hierarchy of <see cref="Done"/> and <see cref="NotPossible"/>; prints only its type name.
/// </summary>
/// <typeparam name="T">The value's type.</typeparam>
public abstract class Calculation<T>
    where T : notnull
{
    private Calculation()
    {
    }

    /// <summary>A value and how it came about.</summary>
    public static Calculation<T> Of(T value, Derivation derivation) => new Done(value, derivation);

    /// <summary>No value, and why.</summary>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public static Calculation<T> Impossible(params NotPossibleReason[] reasons) => new NotPossible(reasons);

    /// <summary>Calls the function that fits and returns its result.</summary>
    public TResult Match<TResult>(Func<Done, TResult> done, Func<NotPossible, TResult> notPossible)
    {
        Guard.Against.Null(done);
        Guard.Against.Null(notPossible);
        return this is Done value ? done(value) : notPossible((NotPossible)this);
    }

    /// <summary>The type name, never the value.</summary>
    public sealed override string ToString() => "Calculation." + GetType().Name;

    /// <summary>There is a value.</summary>
    public sealed class Done : Calculation<T>
    {
        internal Done(T value, Derivation derivation)
        {
            Value = Guard.Against.Null(value);
            Derivation = Guard.Against.Null(derivation);
        }

        /// <summary>The value.</summary>
        public T Value { get; }

        /// <summary>How it came about.</summary>
        public Derivation Derivation { get; }
    }

    /// <summary>There is none.</summary>
    public sealed class NotPossible : Calculation<T>
    {
        internal NotPossible(IReadOnlyList<NotPossibleReason> reasons)
        {
            Reasons = Guard.Against.Null(reasons);
            if (reasons.Count == 0)
            {
                throw new ArgumentException("A calculation that is not possible needs a reason.", nameof(reasons));
            }
        }

        /// <summary>Every reason found, not only the first.</summary>
        public IReadOnlyList<NotPossibleReason> Reasons { get; }
    }
}
