using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Dosing;

/// <summary>A dose for one patient: the leading range, the same on the other weight, the volume, and the weight used.</summary>
public sealed class DosePlan
{
    internal DosePlan(DosingWeight weight, DoseRange leading, DoseRange onActualWeight, DoseRange? onIdealWeight, Calculation<DoseRange> volume)
    {
        Weight = weight;
        Leading = leading;
        OnActualWeight = onActualWeight;
        OnIdealWeight = onIdealWeight;
        Volume = volume;
    }

    /// <summary>The weights and which one leads.</summary>
    public DosingWeight Weight { get; }

    /// <summary>The range that leads, in mg or mg/h of base, rounded down.</summary>
    public DoseRange Leading { get; }

    /// <summary>The range on actual weight.</summary>
    public DoseRange OnActualWeight { get; }

    /// <summary>The range on ideal weight, or null when it could not be computed.</summary>
    public DoseRange? OnIdealWeight { get; }

    /// <summary>The leading range in mL or mL/h for the stated concentration, or why there is none.</summary>
    public Calculation<DoseRange> Volume { get; }
}
