using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>Everything that may go into the patient, in the patient's own words.</summary>
internal sealed class JudgedRecord
{
    public PartialDate Birth { get; set; }

    public Origin PatientOrigin { get; set; } = Origin.Host;

    /// <summary>Every statement about sex, with its origin.</summary>
    public List<KeyValuePair<ClinicalSex, Origin>> Sexes { get; } = new();

    public List<JudgedReading> Readings { get; } = new();

    public List<JudgedCoded> Coded { get; } = new();

    public List<Condition> Conditions { get; } = new();

    public List<Medicine> Medicines { get; } = new();

    public List<Reaction> Reactions { get; } = new();

    public Completeness ConditionList { get; set; }

    public Completeness MedicineList { get; set; }

    public Completeness AllergyList { get; set; }

    public IReadOnlyList<DataProblem> Problems { get; set; } = [];
}
