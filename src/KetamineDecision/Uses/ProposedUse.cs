using System;
using KetamineDecision.Quantities;

namespace KetamineDecision;

/// <summary>
/// One concrete way ketamine would be used: what rules about the use look at. Immutable; a missing number is null and leaves a rule Unknown.
/// </summary>
public sealed class ProposedUse
{
    /// <summary>The use the severity depends on.</summary>
    public Purpose Purpose { get; init; }

    /// <summary>Once or again and again.</summary>
    public Course Course { get; init; }

    /// <summary>The route.</summary>
    public Route Route { get; init; }

    /// <summary>Bolus or infusion.</summary>
    public Phase Phase { get; init; }

    /// <summary>Where.</summary>
    public Setting Setting { get; init; }

    /// <summary>How urgent.</summary>
    public UseContext Context { get; init; }

    /// <summary>Analgesic or sedation.</summary>
    public DoseBand DoseBand { get; init; }

    /// <summary>Whose labels hold.</summary>
    public Jurisdiction Jurisdiction { get; init; }

    /// <summary>What monitoring there is.</summary>
    public MonitoringTier MonitoringTier { get; init; }

    /// <summary>The highest dose in question, per kilogram; null when the dose is not per kilogram.</summary>
    public DoseRange? DosePerKilogram { get; init; }

    /// <summary>How long an infusion is planned, or null when it is not stated.</summary>
    public TimeSpan? PlannedDuration { get; init; }
}
