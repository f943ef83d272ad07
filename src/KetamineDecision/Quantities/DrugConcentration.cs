using System;

namespace KetamineDecision.Quantities;

/// <summary>
/// A concentration of ketamine base in milligrams per milliliter, above 0 and at most 200. Equal when the numbers are.
/// </summary>
public sealed record DrugConcentration
{
    /// <summary>The strongest vial known is 100 mg/mL; twice that is surely a slip (dose_modifiers.md section 8).</summary>
    public const decimal MaximumMilligramsPerMilliliter = 200m;

    private DrugConcentration(decimal milligramsPerMilliliter) => MilligramsPerMilliliter = DecimalText.Normalize(milligramsPerMilliliter);

    /// <summary>Milligrams of ketamine base in one milliliter.</summary>
    public decimal MilligramsPerMilliliter { get; }

    /// <summary>A constant concentration.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0 and at most 200 mg/mL.</exception>
    public static DrugConcentration FromMilligramsPerMilliliter(decimal milligramsPerMilliliter) =>
        milligramsPerMilliliter is > 0m and <= MaximumMilligramsPerMilliliter
            ? new DrugConcentration(milligramsPerMilliliter)
            : throw new ArgumentOutOfRangeException(nameof(milligramsPerMilliliter), "A concentration is above 0 and at most 200 mg/mL.");

    /// <summary>Reads <c>10 mg/mL</c>: a plain number, one space, the unit. False for anything else; no unit is ever assumed.</summary>
    public static bool TryRead(string? text, out DrugConcentration? concentration)
    {
        concentration = null;
        const string unit = " mg/mL";
        if (text is null || !text.EndsWith(unit, StringComparison.Ordinal)
            || !DecimalText.TryRead(text.Substring(0, text.Length - unit.Length), out var value)
            || value is not (> 0m and <= MaximumMilligramsPerMilliliter))
        {
            return false;
        }

        concentration = new DrugConcentration(value);
        return true;
    }

    /// <summary>The concentration with its unit, for example <c>10 mg/mL</c>.</summary>
    public override string ToString() => DecimalText.Format(MilligramsPerMilliliter) + " mg/mL";
}
