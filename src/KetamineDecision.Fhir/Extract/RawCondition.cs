namespace KetamineDecision.Fhir.Extract;

/// <summary>A Condition as received.</summary>
internal sealed class RawCondition(RawHeader header) : RawResource(header)
{
    public RawConcept ClinicalStatus { get; init; } = RawConcept.Absent;

    public RawConcept VerificationStatus { get; init; } = RawConcept.Absent;

    public RawConcept Code { get; init; } = RawConcept.Absent;

    /// <summary>onsetDateTime, or the start of onsetPeriod.</summary>
    public string? Onset { get; init; }

    /// <summary>abatementDateTime, or an end of abatementPeriod.</summary>
    public string? Abatement { get; init; }

    /// <summary>An age or range at which it ended: an end without a date.</summary>
    public bool HasAbatementAge { get; init; }

    /// <summary>Free text about the end, which is not read.</summary>
    public bool HasAbatementText { get; init; }
}
