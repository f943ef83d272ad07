using System.Collections.Generic;

namespace KetamineDecision.Fhir.Extract;

/// <summary>An Observation as received.</summary>
internal sealed class RawObservation(RawHeader header) : RawResource(header)
{
    public string? Status { get; init; }

    public RawMeasure Main { get; init; } = new();

    public IReadOnlyList<RawMeasure> Components { get; init; } = [];

    /// <summary>What was observed in the subject's place, for example the fetus: references, null where one cannot be read.</summary>
    public IReadOnlyList<string?> Focus { get; init; } = [];

    public RawTime Time { get; init; } = new();
}
