using Ardalis.GuardClauses;
using global::UnitsNet;
using global::UnitsNet.Units;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.UnitsNet;

/// <summary>
/// <see cref="DrugConcentration"/> to and from UnitsNet's <see cref="MassConcentration"/>. UnitsNet does not know the substance: milligrams
/// are of ketamine base, and the host answers for that. At most 15 significant digits come back as the same decimal.
/// </summary>
public static class DrugConcentrationConversions
{
    private static readonly string Bounds =
        "A concentration of ketamine is above 0 and at most " + DecimalText.Format(DrugConcentration.MaximumMilligramsPerMilliliter)
        + " mg/mL. Check the number and its unit at the source.";

    private static readonly UnitTable<MassConcentrationUnit> Units = new("unitsnet-concentration", "mg/mL", MassConcentrationUnit.KilogramPerCubicMeter,
        new(MassConcentrationUnit.MilligramPerMilliliter, "mg/mL"),
        new(MassConcentrationUnit.GramPerLiter, "g/L"),
        new(MassConcentrationUnit.KilogramPerCubicMeter, "kg/m3"),
        new(MassConcentrationUnit.MicrogramPerMilliliter, "mcg/mL", divisor: 1000m),
        new(MassConcentrationUnit.MilligramPerLiter, "mg/L", divisor: 1000m),
        new(MassConcentrationUnit.GramPerMilliliter, "g/mL", 1000m));

    /// <summary>The concentration as a mass concentration in milligrams per milliliter.</summary>
    /// <exception cref="System.ArgumentNullException">The concentration is null.</exception>
    public static MassConcentration ToUnitsNet(this DrugConcentration concentration) =>
        new((double)Guard.Against.Null(concentration).MilligramsPerMilliliter, MassConcentrationUnit.MilligramPerMilliliter);

    /// <summary>
    /// The mass concentration as milligrams of ketamine base per milliliter, from its own value and unit: mg/mL, g/L, kg/m3, mcg/mL, mg/L or
    /// g/mL. Not possible when never set, in any other unit, and outside 0 (excluded) to 200 mg/mL; the reasons hold no value. Never throws.
    /// </summary>
    public static Calculation<DrugConcentration> ToDrugConcentration(this MassConcentration concentration) =>
        Units.Read("concentration", concentration.Value, concentration.Unit, mg => mg is > 0m and <= DrugConcentration.MaximumMilligramsPerMilliliter,
            Bounds, DrugConcentration.FromMilligramsPerMilliliter);
}
