using KetamineDecision.Evidence;

namespace KetamineDecision.Regimens;

/// <summary>The highest dose shown at a monitoring tier: <c>at most 0.3 mg/kg/h at tier 1</c>.</summary>
public sealed class TierBand
{
    internal TierBand(MonitoringTier tier, decimal upper, Citation citation)
    {
        Tier = tier;
        Upper = upper;
        Citation = citation;
    }

    /// <summary>The lowest tier it is shown at.</summary>
    public MonitoringTier Tier { get; }

    /// <summary>The highest dose, in the regimen's unit.</summary>
    public decimal Upper { get; }

    /// <summary>Who says so.</summary>
    public Citation Citation { get; }
}
