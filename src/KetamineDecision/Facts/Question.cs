using System.Collections.Generic;

namespace KetamineDecision.Facts;

/// <summary>
/// What would settle an unknown, at the level somebody can answer: one list, one measurement or one asked fact.
/// A closed vocabulary; the wording of each question is content. Equality is by reference.
/// </summary>
public sealed class Question
{
    private static readonly List<Question> Members = new();

    private Question(string id, QuestionKind kind, QuestionGroup group)
    {
        Id = id;
        Kind = kind;
        Group = group;
        Members.Add(this);
    }

    /// <summary>Is the allergy list reviewed, and what is on it?</summary>
    public static Question AllergyList { get; } = new("allergyList", QuestionKind.List, QuestionGroup.Allergy);

    /// <summary>Is the problem list reviewed and complete?</summary>
    public static Question ProblemList { get; } = new("problemList", QuestionKind.List, QuestionGroup.ProblemList);

    /// <summary>Is the medicine list reconciled?</summary>
    public static Question MedicineList { get; } = new("medicineList", QuestionKind.List, QuestionGroup.Medicines);

    /// <summary>When was the patient born?</summary>
    public static Question Age { get; } = new("age", QuestionKind.Measurement, QuestionGroup.Age);

    /// <summary>Which sex do clinical formulas use?</summary>
    public static Question SexForClinicalUse { get; } = new("sexForClinicalUse", QuestionKind.Measurement, QuestionGroup.Sex);

    /// <summary>What is the measured weight?</summary>
    public static Question Weight { get; } = new("weight", QuestionKind.Measurement, QuestionGroup.Weight);

    /// <summary>What is the height?</summary>
    public static Question Height { get; } = new("height", QuestionKind.Measurement, QuestionGroup.Weight);

    /// <summary>What is the blood pressure, both numbers of one measurement?</summary>
    public static Question BloodPressure { get; } = new("bloodPressure", QuestionKind.Measurement, QuestionGroup.BloodPressure);

    /// <summary>What is the oxygen saturation, and on how much oxygen?</summary>
    public static Question OxygenSaturation { get; } = new("oxygenSaturation", QuestionKind.Measurement, QuestionGroup.Vitals);

    /// <summary>Is the patient pregnant?</summary>
    public static Question Pregnancy { get; } = new("pregnancy", QuestionKind.Measurement, QuestionGroup.Pregnancy);

    /// <summary>Liver panel: bilirubin, albumin, INR, ascites, encephalopathy, ALT, AST, ALP, GGT.</summary>
    public static Question LiverPanel { get; } = new("liverPanel", QuestionKind.Measurement, QuestionGroup.Liver);

    /// <summary>What is the creatinine?</summary>
    public static Question Creatinine { get; } = new("creatinine", QuestionKind.Measurement, QuestionGroup.Renal);

    /// <summary>What is the Clinical Frailty Scale score?</summary>
    public static Question ClinicalFrailty { get; } = new("clinicalFrailty", QuestionKind.Measurement, QuestionGroup.Frailty);

    /// <summary>Are the allergy entries without an understood code checked for ketamine?</summary>
    public static Question AllergyEntriesChecked { get; } = new("allergyEntriesChecked", QuestionKind.AskedFact, QuestionGroup.Allergy);

    /// <summary>Are the problem-list entries without an understood code checked?</summary>
    public static Question ProblemEntriesChecked { get; } = new("problemEntriesChecked", QuestionKind.AskedFact, QuestionGroup.ProblemList);

    /// <summary>Are the medicine entries without an understood code checked?</summary>
    public static Question MedicineEntriesChecked { get; } = new("medicineEntriesChecked", QuestionKind.AskedFact, QuestionGroup.Medicines);

    /// <summary>Was theophylline or aminophylline taken in the last 48 hours?</summary>
    public static Question TheophyllineWithin48Hours { get; } = new("theophyllineWithin48Hours", QuestionKind.AskedFact, QuestionGroup.Medicines);

    /// <summary>Which reaction did ketamine or esketamine cause?</summary>
    public static Question KetamineReaction { get; } = new("ketamineReaction", QuestionKind.AskedFact, QuestionGroup.Allergy);

    /// <summary>Is the newest weight confirmed although it differs from the one before?</summary>
    public static Question WeightConfirmed { get; } = new("weightConfirmed", QuestionKind.AskedFact, QuestionGroup.Weight);

    /// <summary>Does the patient have psychotic symptoms today?</summary>
    public static Question PsychoticSymptomsToday { get; } = new("psychoticSymptomsToday", QuestionKind.AskedFact, QuestionGroup.MentalState);

    /// <summary>Is pregnancy excluded by hysterectomy, bilateral oophorectomy, menopause or sterilization?</summary>
    public static Question UnableToBecomePregnant { get; } = new("unableToBecomePregnant", QuestionKind.AskedFact, QuestionGroup.Pregnancy);

    /// <summary>Was an appropriate alternative tried?</summary>
    public static Question AlternativeTried { get; } = new("alternativeTried", QuestionKind.AskedFact, QuestionGroup.Plan);

    /// <summary>Does the present regimen give adequate relief?</summary>
    public static Question PresentRegimenAdequate { get; } = new("presentRegimenAdequate", QuestionKind.AskedFact, QuestionGroup.Plan);

    /// <summary>Is the substance-use history taken, and is there active misuse or a prescription-monitoring concern?</summary>
    public static Question ActiveSubstanceUse { get; } = new("activeSubstanceUse", QuestionKind.AskedFact, QuestionGroup.SubstanceUse);

    /// <summary>What monitoring can the place give?</summary>
    public static Question MonitoringTier { get; } = new("monitoringTier", QuestionKind.AskedFact, QuestionGroup.Setting);

    /// <summary>How long is the infusion planned?</summary>
    public static Question PlannedDuration { get; } = new("plannedDuration", QuestionKind.AskedFact, QuestionGroup.Order);

    /// <summary>Every question, in declaration order.</summary>
    public static IReadOnlyList<Question> All { get; } = Members.AsReadOnly();

    /// <summary>Stable id, used in facts files and results, for example <c>problemList</c>.</summary>
    public string Id { get; }

    /// <summary>List, measurement or asked fact.</summary>
    public QuestionKind Kind { get; }

    /// <summary>The group it is shown in.</summary>
    public QuestionGroup Group { get; }

    /// <summary>The question with this id, or null when there is none. Ids are compared ordinally.</summary>
    public static Question? Find(string? id)
    {
        foreach (var question in All)
        {
            if (string.Equals(question.Id, id, System.StringComparison.Ordinal))
            {
                return question;
            }
        }

        return null;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
