using KetamineDecision.Evidence;
using KetamineDecision.Quantities;

namespace KetamineDecision.Dosing;

/// <summary>What no dose of a route and phase may exceed, whatever content or policy says.</summary>
public sealed class AbsoluteCeiling
{
    internal AbsoluteCeiling(Route route, Phase phase, decimal value, DoseUnit unit, Citation citation)
    {
        Route = route;
        Phase = phase;
        Value = value;
        Unit = unit;
        Citation = citation;
    }

    /// <summary>The route.</summary>
    public Route Route { get; }

    /// <summary>The phase.</summary>
    public Phase Phase { get; }

    /// <summary>The highest dose.</summary>
    public decimal Value { get; }

    /// <summary>Its unit.</summary>
    public DoseUnit Unit { get; }

    /// <summary>Where it is from.</summary>
    public Citation Citation { get; }

    /// <summary>For a per-kilogram row: the same limit at the highest believable adult weight, in mg or mg/h.</summary>
    public decimal? AtHighestWeight => Unit.IsPerKilogram() ? Value * BodyWeight.AdultMaximumKilograms : null;
}
