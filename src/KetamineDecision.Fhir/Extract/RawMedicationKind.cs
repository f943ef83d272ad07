namespace KetamineDecision.Fhir.Extract;

/// <summary>Which resource a medicine entry came from; each has its own status codes.</summary>
internal enum RawMedicationKind
{
    /// <summary>MedicationRequest.</summary>
    Request = 1,

    /// <summary>MedicationStatement.</summary>
    Statement,

    /// <summary>MedicationAdministration.</summary>
    Administration,
}
