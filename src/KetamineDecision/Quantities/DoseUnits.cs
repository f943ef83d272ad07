using System;
using System.Collections.Generic;

namespace KetamineDecision.Quantities;

/// <summary>The text of each <see cref="DoseUnit"/>. <c>mcg</c>, never a micro sign.</summary>
public static class DoseUnits
{
    private static readonly Dictionary<DoseUnit, string> Texts = new()
    {
        [DoseUnit.Milligrams] = "mg",
        [DoseUnit.MilligramsPerKilogram] = "mg/kg",
        [DoseUnit.MilligramsPerHour] = "mg/h",
        [DoseUnit.MilligramsPerKilogramPerHour] = "mg/kg/h",
        [DoseUnit.MicrogramsPerKilogramPerMinute] = "mcg/kg/min",
        [DoseUnit.MilligramsPerMinute] = "mg/min",
        [DoseUnit.MilligramsPerDay] = "mg/24h",
        [DoseUnit.Milliliters] = "mL",
        [DoseUnit.MillilitersPerHour] = "mL/h",
        [DoseUnit.FractionOfInductionDose] = "fraction of induction dose",
        [DoseUnit.Percent] = "%",
    };

    /// <summary>The unit's text.</summary>
    public static string Text(this DoseUnit unit) => Texts[unit];

    /// <summary>The unit with this text; false for any other text. Case matters: <c>Mg</c> is not <c>mg</c>.</summary>
    public static bool TryRead(string? text, out DoseUnit unit)
    {
        foreach (var pair in Texts)
        {
            if (string.Equals(pair.Value, text, StringComparison.Ordinal))
            {
                unit = pair.Key;
                return true;
            }
        }

        unit = default;
        return false;
    }

    /// <summary>Whether the unit is per kilogram of body weight.</summary>
    public static bool IsPerKilogram(this DoseUnit unit) =>
        unit is DoseUnit.MilligramsPerKilogram or DoseUnit.MilligramsPerKilogramPerHour or DoseUnit.MicrogramsPerKilogramPerMinute;

    /// <summary>The unit left when a per-kilogram dose is multiplied by a weight.</summary>
    /// <exception cref="ArgumentException">The unit is not per kilogram.</exception>
    public static DoseUnit TimesKilograms(this DoseUnit unit) => unit switch
    {
        DoseUnit.MilligramsPerKilogram => DoseUnit.Milligrams,
        DoseUnit.MilligramsPerKilogramPerHour => DoseUnit.MilligramsPerHour,
        _ => throw new ArgumentException("Only a dose per kilogram can be multiplied by a weight.", nameof(unit)),
    };
}
