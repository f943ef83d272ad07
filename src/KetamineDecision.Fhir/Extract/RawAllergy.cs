using System.Collections.Generic;

namespace KetamineDecision.Fhir.Extract;

/// <summary>An AllergyIntolerance as received.</summary>
internal sealed class RawAllergy(RawHeader header) : RawResource(header)
{
    public RawConcept ClinicalStatus { get; init; } = RawConcept.Absent;

    public RawConcept VerificationStatus { get; init; } = RawConcept.Absent;

    public RawConcept Code { get; init; } = RawConcept.Absent;

    public string? Criticality { get; init; }

    public IReadOnlyList<RawReaction> Reactions { get; init; } = [];

    public string? RecordedDate { get; init; }

    /// <summary>When it last happened, or else when it began.</summary>
    public string? Occurrence { get; init; }
}
