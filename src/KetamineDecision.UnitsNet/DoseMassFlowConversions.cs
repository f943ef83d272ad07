using global::UnitsNet;
using global::UnitsNet.Units;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.UnitsNet;

/// <summary>
/// A dose rate in milligrams per hour to and from a pair of UnitsNet's <see cref="MassFlow"/>, in grams per hour because UnitsNet has no
/// milligram per hour. At most 15 significant digits come back as the same decimal.
/// A rate per kilogram (mg/kg/h, mcg/kg/min) has no counterpart in UnitsNet and none is offered: multiply by a named weight first.
/// </summary>
public static class DoseMassFlowConversions
{
    private const decimal MilligramsPerGram = 1000m;

    // Only hourly units: 24 mg/h carried as a rate per second is no finite decimal and would come back as a little more than 24.
    private static readonly DoseEnds<MassFlow, MassFlowUnit> Ends = new(
        DoseUnit.MilligramsPerHour,
        new("unitsnet-dose", "mg/h", MassFlowUnit.GramPerSecond,
            new(MassFlowUnit.GramPerHour, "g/h", MilligramsPerGram),
            new(MassFlowUnit.KilogramPerHour, "kg/h", MilligramsPerGram * 1000m)),
        mg => new MassFlow((double)(mg / MilligramsPerGram), MassFlowUnit.GramPerHour),
        flow => flow.Value);

    /// <summary>The ends in grams per hour; not possible for a dose in any unit but mg/h. Milligrams are of ketamine base, which UnitsNet cannot say.</summary>
    /// <exception cref="System.ArgumentNullException">The range is null.</exception>
    public static Calculation<QuantityRange<MassFlow>> ToMassFlowRange(this DoseRange range) => Ends.ToUnitsNet(range);

    /// <summary>
    /// The flows as a dose in milligrams of ketamine base per hour, from their own values and units: g/h or kg/h. Not possible for an end that
    /// was never set, in any other unit (a rate per second, minute or day included) or negative, nor when the low end exceeds the high end;
    /// the reasons hold no value.
    /// </summary>
    /// <exception cref="System.ArgumentNullException">The range is null.</exception>
    public static Calculation<DoseRange> ToDoseRange(this QuantityRange<MassFlow> range) => Ends.ToDoseRange(range);
}
