using global::UnitsNet;
using global::UnitsNet.Units;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.UnitsNet;

/// <summary>
/// A dose in milligrams to and from a pair of UnitsNet's <see cref="Mass"/>. At most 15 significant digits come back as the same decimal.
/// A dose per kilogram has no counterpart and none is offered: UnitsNet's mg/kg is a fraction of a mixture, not a dose per body weight.
/// </summary>
public static class DoseMassConversions
{
    private static readonly DoseEnds<Mass, MassUnit> Ends = new(
        DoseUnit.Milligrams,
        new("unitsnet-dose", "mg", MassUnit.Kilogram,
            new(MassUnit.Milligram, "mg"), new(MassUnit.Gram, "g", 1000m), new(MassUnit.Microgram, "mcg", divisor: 1000m)),
        mg => new Mass((double)mg, MassUnit.Milligram),
        mass => mass.Value);

    /// <summary>The ends in milligrams; not possible for a dose in any unit but mg. Milligrams are of ketamine base, which UnitsNet cannot say.</summary>
    /// <exception cref="System.ArgumentNullException">The range is null.</exception>
    public static Calculation<QuantityRange<Mass>> ToMassRange(this DoseRange range) => Ends.ToUnitsNet(range);

    /// <summary>
    /// The masses as a dose in milligrams of ketamine base, from their own values and units: mg, g or mcg. Not possible for an end that was
    /// never set, in any other unit or negative, nor when the low end exceeds the high end; the reasons hold no value.
    /// </summary>
    /// <exception cref="System.ArgumentNullException">The range is null.</exception>
    public static Calculation<DoseRange> ToDoseRange(this QuantityRange<Mass> range) => Ends.ToDoseRange(range);
}
