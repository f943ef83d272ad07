using Ardalis.GuardClauses;
using global::UnitsNet;
using global::UnitsNet.Units;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.UnitsNet;

/// <summary>
/// <see cref="BodyWeight"/> to and from UnitsNet's <see cref="Mass"/>. A weight of at most 15 significant digits comes back as the same decimal.
/// </summary>
public static class BodyWeightConversions
{
    private static readonly string Bounds =
        "A body weight is above 0 and at most " + DecimalText.Format(BodyWeight.MaximumKilograms) + " kg. Check the number and its unit at the source.";

    private static readonly UnitTable<MassUnit> Units = new("unitsnet-body-weight", "kg", MassUnit.Kilogram,
        new(MassUnit.Kilogram, "kg"),
        new(MassUnit.Gram, "g", divisor: 1000m),
        new(MassUnit.Pound, "lb", UnitFamily.KilogramsPerPound),
        new(MassUnit.Ounce, "oz", UnitFamily.KilogramsPerPound, 16m));

    /// <summary>The weight as a mass in kilograms. Do not compute a dose from it: 0.5 mg/kg of 70 kg in UnitsNet is 34.99999999999999 mg.</summary>
    /// <exception cref="System.ArgumentNullException">The weight is null.</exception>
    public static Mass ToUnitsNet(this BodyWeight weight) => new((double)Guard.Against.Null(weight).Kilograms, MassUnit.Kilogram);

    /// <summary>
    /// The mass as a body weight in kilograms, from its own value and unit: kg, g, lb or oz. Not possible for a mass that was never set,
    /// for any other unit, and outside 0 (excluded) to 400 kg; the reasons hold no value. Never throws.
    /// </summary>
    public static Calculation<BodyWeight> ToBodyWeight(this Mass mass) =>
        Units.Read("body weight", mass.Value, mass.Unit, kg => kg is > 0m and <= BodyWeight.MaximumKilograms, Bounds, BodyWeight.FromKilograms);
}
