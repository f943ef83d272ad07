using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;

namespace KetamineDecision.Quantities;

/// <summary>
/// The UCUM units one kind of value is accepted in, and their exact factors to its canonical unit. Every conversion factor of the
/// library lives here once. UCUM is case-sensitive and so are the look-ups; a unit that is not listed is refused, never guessed.
/// </summary>
public sealed class UnitFamily
{
    /// <summary>Micromoles of creatinine in a liter that make one milligram in a deciliter (organ_function.md, unit conversion).</summary>
    public const decimal CreatinineMicromolesPerLiterPerMilligramPerDeciliter = 88.4m;

    /// <summary>Micromoles of bilirubin in a liter that make one milligram in a deciliter (organ_function.md, unit conversion).</summary>
    public const decimal BilirubinMicromolesPerLiterPerMilligramPerDeciliter = 17.1m;

    /// <summary>Kilograms in one avoirdupois pound, exact (organ_function.md, unit conversion).</summary>
    public const decimal KilogramsPerPound = 0.45359237m;

    /// <summary>Centimeters in one inch, exact (organ_function.md, unit conversion).</summary>
    public const decimal CentimetersPerInch = 2.54m;

    private readonly UnitConversion[] _conversions;

    private UnitFamily(string canonical, params UnitConversion[] conversions)
    {
        Canonical = canonical;
        _conversions = conversions;
    }

    /// <summary>Body weight in kilograms. US Core also admits <c>[lb_us]</c>, which means the same pound.</summary>
    public static UnitFamily BodyWeight { get; } = new("kg",
        new("kg", 1m), new("g", 1m, 1000m), new("[lb_av]", KilogramsPerPound), new("[lb_us]", KilogramsPerPound), new("[oz_av]", KilogramsPerPound, 16m));

    /// <summary>Body length in centimeters.</summary>
    public static UnitFamily BodyLength { get; } = new("cm",
        new("cm", 1m), new("m", 100m), new("[in_i]", CentimetersPerInch), new("[ft_i]", CentimetersPerInch * 12m));

    /// <summary>Blood pressure in millimeters of mercury (factor for kPa: fhir_mapping.md FM-075).</summary>
    public static UnitFamily Pressure { get; } = new("mm[Hg]", new("mm[Hg]", 1m), new("kPa", 7.50062m));

    /// <summary>A percentage. A fraction with unit 1 is refused (FM-077).</summary>
    public static UnitFamily Percent { get; } = new("%", new UnitConversion("%", 1m));

    /// <summary>Creatinine in milligrams per deciliter.</summary>
    public static UnitFamily Creatinine { get; } = new("mg/dL",
        new("mg/dL", 1m), new("umol/L", 1m, CreatinineMicromolesPerLiterPerMilligramPerDeciliter), new("mmol/L", 1000m, CreatinineMicromolesPerLiterPerMilligramPerDeciliter));

    /// <summary>Total bilirubin in milligrams per deciliter.</summary>
    public static UnitFamily Bilirubin { get; } = new("mg/dL",
        new("mg/dL", 1m), new("umol/L", 1m, BilirubinMicromolesPerLiterPerMilligramPerDeciliter));

    /// <summary>Albumin in grams per deciliter.</summary>
    public static UnitFamily Albumin { get; } = new("g/dL", new("g/dL", 1m), new("g/L", 1m, 10m));

    /// <summary>Enzyme activity in units per liter.</summary>
    public static UnitFamily EnzymeActivity { get; } = new("U/L",
        new("U/L", 1m), new("[U]/L", 1m), new("[IU]/L", 1m), new("ukat/L", 60m));

    /// <summary>International normalized ratio: the one value whose unit may be missing (FM-084).</summary>
    public static UnitFamily NormalizedRatio { get; } = new("{INR}", new("{INR}", 1m), new("1", 1m), new("", 1m));

    /// <summary>A score; the unit may be missing because scores have none.</summary>
    public static UnitFamily Score { get; } = new("{score}", new("{score}", 1m), new("1", 1m), new("", 1m));

    /// <summary>The canonical UCUM unit.</summary>
    public string Canonical { get; }

    /// <summary>Every accepted UCUM unit, canonical first.</summary>
    public IReadOnlyList<string> Accepted => Array.ConvertAll(_conversions, c => c.Ucum);

    /// <summary>Converts a value to the canonical unit; false when the unit is not accepted here or the result does not fit a decimal.</summary>
    public bool TryConvert(decimal value, string ucum, out decimal canonical)
    {
        Guard.Against.Null(ucum);
        foreach (var conversion in _conversions)
        {
            if (string.Equals(conversion.Ucum, ucum, StringComparison.Ordinal))
            {
                return TryApply(conversion, value, out canonical);
            }
        }

        canonical = 0m;
        return false;
    }

    private static bool TryApply(UnitConversion conversion, decimal value, out decimal canonical)
    {
        canonical = 0m;
        if (Math.Abs(value) > 1_000_000_000_000m)
        {
            return false;
        }

        canonical = DecimalText.Normalize(conversion.Apply(value));
        return true;
    }
}
