using System.Collections.Generic;

namespace KetamineDecision.Fhir.Extract;

/// <summary>One reaction of an AllergyIntolerance as received.</summary>
internal sealed class RawReaction
{
    public RawConcept Substance { get; init; } = RawConcept.Absent;

    public IReadOnlyList<RawConcept> Manifestations { get; init; } = [];

    public bool HasModifier { get; init; }
}
