namespace KetamineDecision.Patients;

/// <summary>The sex that clinical formulas are fitted to (FHIR sex parameter for clinical use). Not gender.</summary>
public enum ClinicalSex
{
    /// <summary>Not known: formulas that differ by sex give both results.</summary>
    Unknown = 0,

    /// <summary>Female.</summary>
    Female = 1,

    /// <summary>Male.</summary>
    Male = 2,
}
