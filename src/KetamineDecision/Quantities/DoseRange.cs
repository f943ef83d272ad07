using System;
using Ardalis.GuardClauses;

namespace KetamineDecision.Quantities;

/// <summary>
/// A range of doses in one unit, the low end absent when the source states only an upper limit (a ceiling, printed "at most").
/// May be a patient's own dose, so it prints only its type name. Equal when both ends and the unit are.
/// </summary>
public sealed record DoseRange
{
    /// <summary>Creates a range.</summary>
    /// <exception cref="ArgumentException">An end is negative or the ends are crossed.</exception>
    public DoseRange(decimal? low, decimal high, DoseUnit unit)
    {
        Guard.Against.EnumOutOfRange(unit);
        if (high < 0m || low < 0m || low > high)
        {
            throw new ArgumentException("A dose range is not negative and its low end does not exceed its high end.", nameof(low));
        }

        Low = low is { } l ? DecimalText.Normalize(l) : null;
        High = DecimalText.Normalize(high);
        Unit = unit;
    }

    /// <summary>The low end, or null for a ceiling.</summary>
    public decimal? Low { get; }

    /// <summary>The high end.</summary>
    public decimal High { get; }

    /// <summary>The unit.</summary>
    public DoseUnit Unit { get; }

    /// <summary>The type name, never the value.</summary>
    public override string ToString() => nameof(DoseRange);

    /// <summary>The range with its unit: <c>8 to 24 mg/h</c>, <c>35 mg</c> for a point, <c>at most 24.5 mg</c> for a ceiling.</summary>
    public string Display()
    {
        var high = DecimalText.Format(High) + " " + Unit.Text();
        if (Low is not { } low)
        {
            return "at most " + high;
        }

        return low == High ? high : DecimalText.Format(low) + " to " + high;
    }
}
