namespace KetamineDecision.Fhir.Extract;

/// <summary>The times a resource carries, as received.</summary>
internal sealed class RawTime
{
    public string? DateTime { get; init; }

    public string? Instant { get; init; }

    public string? PeriodStart { get; init; }

    public string? PeriodEnd { get; init; }

    /// <summary>Whether the time is a Timing, which says no single time (FM-033).</summary>
    public bool IsTiming { get; init; }

    public string? Issued { get; init; }
}
