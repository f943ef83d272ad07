using KetamineDecision.Facts;

namespace KetamineDecision.Organs;

/// <summary>
/// The range an input or a result can lie in: a point when it is known, open where a laboratory gave only a bound. Lets an equation that
/// rises or falls steadily with its inputs cover every possibility instead of choosing one.
/// </summary>
internal readonly struct Interval
{
    public Interval(decimal? low, bool lowInclusive, decimal? high, bool highInclusive)
    {
        Low = low;
        LowInclusive = lowInclusive;
        High = high;
        HighInclusive = highInclusive;
    }

    public decimal? Low { get; }

    public bool LowInclusive { get; }

    public decimal? High { get; }

    public bool HighInclusive { get; }

    /// <summary>Both ends open: nothing is known of it.</summary>
    public bool IsOpen => Low is null && High is null;

    public bool IsPoint => Low is not null && Low == High;

    public static Interval Point(decimal value) => new(value, true, value, true);

    /// <summary>A known or bounded value; null for anything else.</summary>
    public static Interval? From(Observed<decimal> observed) => observed switch
    {
        Observed<decimal>.Known known => Point(known.Value),
        Observed<decimal>.Bounded bounded => new Interval(bounded.Low, bounded.LowInclusive, bounded.High, bounded.HighInclusive),
        _ => null,
    };

    /// <summary>The smallest interval that holds both.</summary>
    public Interval Cover(Interval other)
    {
        var (low, lowInclusive) = Outer(Low, LowInclusive, other.Low, other.LowInclusive, -1);
        var (high, highInclusive) = Outer(High, HighInclusive, other.High, other.HighInclusive, +1);
        return new Interval(low, lowInclusive, high, highInclusive);
    }

    /// <summary>Known when it is a point, bounded when it has an end, else missing: two open ends say nothing.</summary>
    public Observed<decimal> ToObserved() => (Low, High) switch
    {
        (null, null) => Observed<decimal>.NotThere(MissingReason.Unusable),
        ({ } low, { } high) when low == high => Observed<decimal>.Of(low),
        _ => new Observed<decimal>.Bounded(Low, LowInclusive, High, HighInclusive),
    };

    private static (decimal? Value, bool Inclusive) Outer(decimal? left, bool leftInclusive, decimal? right, bool rightInclusive, int side)
    {
        if (left is not { } l || right is not { } r)
        {
            return (null, false);
        }

        if (l == r)
        {
            return (l, leftInclusive || rightInclusive);
        }

        return l.CompareTo(r) == side ? (l, leftInclusive) : (r, rightInclusive);
    }
}
