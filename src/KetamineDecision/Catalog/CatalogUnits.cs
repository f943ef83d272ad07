using System;
using System.Collections.Generic;
using KetamineDecision.Quantities;

namespace KetamineDecision.Catalog;

/// <summary>
/// The units a catalog input is accepted in: a family with its factors, or a list of names for one and the same number. Factors stay in
/// <see cref="UnitFamily"/>; nothing is converted here.
/// </summary>
internal sealed class CatalogUnits
{
    public static readonly CatalogUnits Years = new("a");
    public static readonly CatalogUnits Sodium = new("mmol/L", "meq/L");
    public static readonly CatalogUnits Platelets = new("10*9/L", "10*3/uL");
    public static readonly CatalogUnits IndexedRate = new("mL/min/{1.73_m2}");
    public static readonly CatalogUnits Surface = new("m2");
    public static readonly CatalogUnits BodyMassIndex = new("kg/m2");
    public static readonly CatalogUnits Percent = new("%");
    public static readonly CatalogUnits DailyDose = new("mg/d");
    public static readonly CatalogUnits PatchStrength = new("ug/h");
    public static readonly CatalogUnits Days = new("d");
    public static readonly CatalogUnits Multiple = new("{ULN}", "1", "");
    public static readonly CatalogUnits Points = new("{score}", "1", "");
    public static readonly CatalogUnits None = new("1", "");

    private readonly string[] _names;
    private readonly UnitFamily? _family;

    private CatalogUnits(params string[] names) => _names = names;

    private CatalogUnits(UnitFamily family)
    {
        _family = family;
        _names = Array.Empty<string>();
    }

    /// <summary>Every accepted unit, canonical first.</summary>
    public IReadOnlyList<string> Accepted => _family?.Accepted ?? _names;

    public static CatalogUnits Of(UnitFamily family) => new(family);

    public bool TryConvert(decimal value, string ucum, out decimal canonical)
    {
        if (_family is not null)
        {
            return _family.TryConvert(value, ucum, out canonical);
        }

        canonical = DecimalText.Normalize(value);
        return Array.IndexOf(_names, ucum) >= 0;
    }
}
