using Ardalis.GuardClauses;
using global::UnitsNet;
using global::UnitsNet.Units;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.UnitsNet;

/// <summary>
/// <see cref="BodyHeight"/> to and from UnitsNet's <see cref="Length"/>. A height of at most 15 significant digits comes back as the same decimal.
/// </summary>
public static class BodyHeightConversions
{
    private static readonly string Bounds =
        "A body height is " + DecimalText.Format(BodyHeight.MinimumCentimeters) + " to " + DecimalText.Format(BodyHeight.MaximumCentimeters)
        + " cm. Check the number and its unit at the source.";

    // The foot is the international one; UnitsNet's US survey foot is another unit and is refused.
    private static readonly UnitTable<LengthUnit> Units = new("unitsnet-body-height", "cm", LengthUnit.Meter,
        new(LengthUnit.Centimeter, "cm"),
        new(LengthUnit.Meter, "m", 100m),
        new(LengthUnit.Millimeter, "mm", divisor: 10m),
        new(LengthUnit.Inch, "in", UnitFamily.CentimetersPerInch),
        new(LengthUnit.Foot, "ft", UnitFamily.CentimetersPerInch * 12m));

    /// <summary>The height as a length in centimeters.</summary>
    /// <exception cref="System.ArgumentNullException">The height is null.</exception>
    public static Length ToUnitsNet(this BodyHeight height) => new((double)Guard.Against.Null(height).Centimeters, LengthUnit.Centimeter);

    /// <summary>
    /// The length as a body height in centimeters, from its own value and unit: cm, m, mm, in or ft. Not possible for a length that was never
    /// set, for any other unit, and outside 20 to 280 cm; the reasons hold no value. Never throws.
    /// </summary>
    public static Calculation<BodyHeight> ToBodyHeight(this Length length) =>
        Units.Read("body height", length.Value, length.Unit, cm => cm is >= BodyHeight.MinimumCentimeters and <= BodyHeight.MaximumCentimeters, Bounds, BodyHeight.FromCentimeters);
}
