using System;
using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Opioids;

/// <summary>A table that gives each listed opioid one number, by ingredient and route, in the one unit the table is made for.</summary>
internal sealed class OpioidTable
{
    /// <summary>Unit of every swallowed opioid.</summary>
    public const string PerDay = "mg/d";

    /// <summary>Unit of a patch: the strength printed on it, never milligrams.</summary>
    public const string PerHour = "ug/h";

    private readonly Dictionary<(Ingredient, OpioidRoute), decimal> _rows = new();

    public OpioidTable Oral(Ingredient ingredient, decimal number)
    {
        _rows.Add((ingredient, OpioidRoute.Oral), number);
        return this;
    }

    public OpioidTable Patch(Ingredient ingredient, decimal number)
    {
        _rows.Add((ingredient, OpioidRoute.Transdermal), number);
        return this;
    }

    /// <summary>The listed number, or null when this opioid by this route is not in the table.</summary>
    public decimal? Find(OpioidDose dose) =>
        dose.Ingredient is { } ingredient && _rows.TryGetValue((ingredient, dose.Route), out var number) ? number : null;

    /// <summary>Why a listed dose cannot be used: another unit than the table's, or not above zero. Null when it can.</summary>
    public static NotPossibleReason? Problem(OpioidDose dose)
    {
        var expected = dose.Route == OpioidRoute.Transdermal ? PerHour : PerDay;
        if (!string.Equals(dose.Ucum, expected, StringComparison.Ordinal))
        {
            return new NotPossibleReason(NotPossibleKind.Unusable, "The dose of " + dose.Name + " is not in " + expected + "; no unit is assumed.", Question.MedicineList);
        }

        return dose.Amount > 0m ? null
            : new NotPossibleReason(NotPossibleKind.Unusable, "The dose of " + dose.Name + " is not above zero.", Question.MedicineList);
    }
}
