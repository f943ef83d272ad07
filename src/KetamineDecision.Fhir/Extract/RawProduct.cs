using System.Collections.Generic;

namespace KetamineDecision.Fhir.Extract;

/// <summary>A Medication as received: its own code and those of its ingredients.</summary>
internal sealed class RawProduct(RawHeader header) : RawResource(header)
{
    public string? Status { get; init; }

    public RawConcept Code { get; init; } = RawConcept.Absent;

    public IReadOnlyList<RawConcept> Ingredients { get; init; } = [];
}
