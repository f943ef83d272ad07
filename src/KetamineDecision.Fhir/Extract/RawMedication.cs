namespace KetamineDecision.Fhir.Extract;

/// <summary>A MedicationRequest, MedicationStatement or MedicationAdministration as received.</summary>
internal sealed class RawMedication(RawHeader header) : RawResource(header)
{
    public RawMedicationKind Kind { get; init; }

    public string? Status { get; init; }

    public string? Intent { get; init; }

    /// <summary>Whether it says that the medicine must not be given.</summary>
    public bool IsProhibition { get; init; }

    /// <summary>Whether <c>doNotPerform</c> is there and is no boolean.</summary>
    public bool IsProhibitionUnreadable { get; init; }

    public RawConcept Code { get; init; } = RawConcept.Absent;

    /// <summary>The literal reference to a Medication, or null.</summary>
    public string? Reference { get; init; }

    /// <summary>The Medication contained in the resource that the reference names, or null.</summary>
    public RawProduct? Contained { get; init; }

    public RawTime Time { get; init; } = new();
}
