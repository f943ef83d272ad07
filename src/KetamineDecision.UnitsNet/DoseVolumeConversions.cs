using global::UnitsNet;
using global::UnitsNet.Units;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.UnitsNet;

/// <summary>
/// A volume to give, in milliliters, to and from a pair of UnitsNet's <see cref="Volume"/>. At most 15 significant digits come back as the
/// same decimal.
/// </summary>
public static class DoseVolumeConversions
{
    private static readonly DoseEnds<Volume, VolumeUnit> Ends = new(
        DoseUnit.Milliliters,
        new("unitsnet-dose", "mL", VolumeUnit.CubicMeter,
            new(VolumeUnit.Milliliter, "mL"), new(VolumeUnit.CubicCentimeter, "cm3"),
            new(VolumeUnit.Liter, "L", 1000m), new(VolumeUnit.Microliter, "mcL", divisor: 1000m)),
        ml => new Volume((double)ml, VolumeUnit.Milliliter),
        volume => volume.Value);

    /// <summary>The ends in milliliters; not possible for a dose in any unit but mL.</summary>
    /// <exception cref="System.ArgumentNullException">The range is null.</exception>
    public static Calculation<QuantityRange<Volume>> ToVolumeRange(this DoseRange range) => Ends.ToUnitsNet(range);

    /// <summary>
    /// The volumes as a dose in milliliters, from their own values and units: mL, cubic centimeters, L or microliters. Not possible for an end
    /// that was never set, in any other unit or negative, nor when the low end exceeds the high end; the reasons hold no value.
    /// </summary>
    /// <exception cref="System.ArgumentNullException">The range is null.</exception>
    public static Calculation<DoseRange> ToDoseRange(this QuantityRange<Volume> range) => Ends.ToDoseRange(range);
}
