using global::UnitsNet;
using global::UnitsNet.Units;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.UnitsNet;

/// <summary>
/// A pump rate in milliliters per hour to and from a pair of UnitsNet's <see cref="VolumeFlow"/>. At most 15 significant digits come back as
/// the same decimal.
/// </summary>
public static class DoseVolumeFlowConversions
{
    // Only hourly units: a rate per minute or second is rarely a finite decimal and would not come back as the hourly rate it was.
    private static readonly DoseEnds<VolumeFlow, VolumeFlowUnit> Ends = new(
        DoseUnit.MillilitersPerHour,
        new("unitsnet-dose", "mL/h", VolumeFlowUnit.CubicMeterPerSecond,
            new(VolumeFlowUnit.MilliliterPerHour, "mL/h"),
            new(VolumeFlowUnit.LiterPerHour, "L/h", 1000m), new(VolumeFlowUnit.MicroliterPerHour, "mcL/h", divisor: 1000m)),
        ml => new VolumeFlow((double)ml, VolumeFlowUnit.MilliliterPerHour),
        flow => flow.Value);

    /// <summary>The ends in milliliters per hour; not possible for a dose in any unit but mL/h.</summary>
    /// <exception cref="System.ArgumentNullException">The range is null.</exception>
    public static Calculation<QuantityRange<VolumeFlow>> ToVolumeFlowRange(this DoseRange range) => Ends.ToUnitsNet(range);

    /// <summary>
    /// The flows as a dose in milliliters per hour, from their own values and units: mL/h, L/h or microliters per hour. Not possible for an end
    /// that was never set, in any other unit (a rate per second, minute or day included) or negative, nor when the low end exceeds the high
    /// end; the reasons hold no value.
    /// </summary>
    /// <exception cref="System.ArgumentNullException">The range is null.</exception>
    public static Calculation<DoseRange> ToDoseRange(this QuantityRange<VolumeFlow> range) => Ends.ToDoseRange(range);
}
