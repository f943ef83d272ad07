namespace KetamineDecision.Fhir.Extract;

/// <summary>Which extension a statement about sex came in.</summary>
internal enum RawSexKind
{
    /// <summary>patient-sexParameterForClinicalUse.</summary>
    ClinicalUse = 1,

    /// <summary>us-core-individual-sex, or the retired us-core-sex.</summary>
    Individual,

    /// <summary>us-core-birthsex.</summary>
    Birth,
}
