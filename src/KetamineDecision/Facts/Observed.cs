using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;

namespace KetamineDecision.Facts;

/// <summary>
/// A value as the record knows it: known, bounded on one or both sides, contradictory, or missing with a reason.
/// A closed hierarchy; there is no null and no default value. Prints only its type name.
/// </summary>
/// <typeparam name="T">The value's type.</typeparam>
public abstract class Observed<T>
    where T : struct, IComparable<T>
{
    private Observed()
    {
    }

    /// <summary>The value itself.</summary>
    public static Observed<T> Of(T value) => new Known(value);

    /// <summary>Not there, and why.</summary>
    public static Observed<T> NotThere(MissingReason reason) => new Missing(reason);

    /// <summary>Whether the value is above the limit.</summary>
    public Truth IsAbove(T limit) => Compare(limit, strict: true);

    /// <summary>Whether the value is at or above the limit.</summary>
    public Truth IsAtLeast(T limit) => Compare(limit, strict: false);

    /// <summary>Whether the value is below the limit.</summary>
    public Truth IsBelow(T limit) => IsAtLeast(limit).Not();

    /// <summary>Whether the value is at or below the limit.</summary>
    public Truth IsAtMost(T limit) => IsAbove(limit).Not();

    /// <summary>The type name, never the value.</summary>
    public sealed override string ToString() => "Observed." + GetType().Name;

    private protected abstract Truth Compare(T limit, bool strict);

    /// <summary>One value.</summary>
    public sealed class Known : Observed<T>
    {
        internal Known(T value) => Value = value;

        /// <summary>The value.</summary>
        public T Value { get; }

        private protected override Truth Compare(T limit, bool strict)
        {
            var order = Value.CompareTo(limit);
            return (strict ? order > 0 : order >= 0) ? Truth.Yes : Truth.No;
        }
    }

    /// <summary>Somewhere between two bounds, either of which may be absent; <c>&lt;0.3</c> is never 0.3.</summary>
    public sealed class Bounded : Observed<T>
    {
        /// <summary>Creates an interval.</summary>
        /// <exception cref="ArgumentException">No bound is given, or the bounds are crossed.</exception>
        public Bounded(T? low, bool lowInclusive, T? high, bool highInclusive)
        {
            if (low is null && high is null)
            {
                throw new ArgumentException("An interval needs at least one bound.", nameof(low));
            }

            if (low is { } l && high is { } h && l.CompareTo(h) > 0)
            {
                throw new ArgumentException("The bounds are crossed.", nameof(high));
            }

            if (low is { } point && high is { } same && point.CompareTo(same) == 0 && !(lowInclusive && highInclusive))
            {
                throw new ArgumentException("An interval of one point includes it.", nameof(high));
            }

            Low = low;
            LowInclusive = lowInclusive;
            High = high;
            HighInclusive = highInclusive;
        }

        /// <summary>Lower bound, or null when open.</summary>
        public T? Low { get; }

        /// <summary>Whether the lower bound itself is possible.</summary>
        public bool LowInclusive { get; }

        /// <summary>Upper bound, or null when open.</summary>
        public T? High { get; }

        /// <summary>Whether the upper bound itself is possible.</summary>
        public bool HighInclusive { get; }

        private protected override Truth Compare(T limit, bool strict)
        {
            if (Low is { } low)
            {
                var order = low.CompareTo(limit);
                if (order > 0 || (order == 0 && (!strict || !LowInclusive)))
                {
                    return Truth.Yes;
                }
            }

            if (High is { } high)
            {
                var order = high.CompareTo(limit);
                if (order < 0 || (order == 0 && (strict || !HighInclusive)))
                {
                    return Truth.No;
                }
            }

            return Truth.Unknown;
        }
    }

    /// <summary>Several candidates that do not agree: a comparison is definite only when all agree on it.</summary>
    public sealed class Conflicting : Observed<T>
    {
        /// <summary>Creates a conflict.</summary>
        /// <exception cref="ArgumentException">Fewer than two candidates.</exception>
        public Conflicting(IReadOnlyList<T> candidates)
        {
            Candidates = Guard.Against.Null(candidates);
            if (candidates.Count < 2)
            {
                throw new ArgumentException("A conflict needs two candidates.", nameof(candidates));
            }
        }

        /// <summary>The candidates, in the order received.</summary>
        public IReadOnlyList<T> Candidates { get; }

        private protected override Truth Compare(T limit, bool strict)
        {
            var first = new Known(Candidates[0]).Compare(limit, strict);
            for (var i = 1; i < Candidates.Count; i++)
            {
                if (new Known(Candidates[i]).Compare(limit, strict) != first)
                {
                    return Truth.Unknown;
                }
            }

            return first;
        }
    }

    /// <summary>Not there.</summary>
    public sealed class Missing : Observed<T>
    {
        internal Missing(MissingReason reason) => Reason = reason;

        /// <summary>Why it is not there.</summary>
        public MissingReason Reason { get; }

        private protected override Truth Compare(T limit, bool strict) => Truth.Unknown;
    }
}
