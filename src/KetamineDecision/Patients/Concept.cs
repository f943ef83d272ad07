using System.Collections.Generic;

namespace KetamineDecision.Patients;

/// <summary>
/// A clinical concept the rules ask the problem list for. A closed vocabulary; its SNOMED CT and ICD-10-CM codes are content, and
/// loading refuses content that knows other concepts than these.
/// </summary>
public sealed class Concept
{
    private static readonly List<Concept> Members = new();

    private Concept(string id, string name)
    {
        Id = id;
        Name = name;
        Ordinal = Members.Count;
        Members.Add(this);
    }

    /// <summary>Hypertensive crisis, urgency or encephalopathy (CI-008).</summary>
    public static Concept HypertensiveCrisis { get; } = new("hypertensiveCrisis", "hypertensive crisis, urgency or encephalopathy");

    /// <summary>Chronic high blood pressure without crisis.</summary>
    public static Concept EssentialHypertension { get; } = new("essentialHypertension", "essential hypertension");

    /// <summary>A psychosis that is active by its own code (CI-022).</summary>
    public static Concept ActivePsychosis { get; } = new("activePsychosis", "active psychosis");

    /// <summary>Schizophrenia, schizotypal or schizoaffective disorder: known, active only with symptoms today (corrections.md D-13).</summary>
    public static Concept SchizophreniaSpectrum { get; } = new("schizophreniaSpectrum", "schizophrenia or schizoaffective disorder");

    /// <summary>Substance abuse or dependence other than opioid dependence, not in remission, nicotine excluded (CI-032, D-04).</summary>
    public static Concept SubstanceUseDisorder { get; } = new("substanceUseDisorder", "substance use disorder");

    /// <summary>Opioid dependence, not in remission; with maintenance treatment it is not active abuse (D-04).</summary>
    public static Concept OpioidDependence { get; } = new("opioidDependence", "opioid dependence");

    /// <summary>Substance use, unspecified: neither abuse nor dependence is stated (D-04).</summary>
    public static Concept SubstanceUseUnspecified { get; } = new("substanceUseUnspecified", "substance use, unspecified");

    /// <summary>Substance use disorder in remission, nicotine excluded (CI-033, D-05).</summary>
    public static Concept SubstanceUseInRemission { get; } = new("substanceUseInRemission", "substance use disorder in remission");

    /// <summary>Chronic hepatic failure or hepatic encephalopathy (CI-040).</summary>
    public static Concept HepaticFailure { get; } = new("hepaticFailure", "hepatic failure or encephalopathy");

    /// <summary>Any liver disease: decides in whom liver function is asked for.</summary>
    public static Concept LiverDisease { get; } = new("liverDisease", "liver disease");

    /// <summary>Heart failure of any kind.</summary>
    public static Concept HeartFailure { get; } = new("heartFailure", "heart failure");

    /// <summary>Chronic kidney disease of any stage.</summary>
    public static Concept ChronicKidneyDisease { get; } = new("chronicKidneyDisease", "chronic kidney disease");

    /// <summary>Pregnancy by a diagnosis code (CI-057, D-21).</summary>
    public static Concept Pregnancy { get; } = new("pregnancy", "pregnancy");

    /// <summary>Every concept, by ordinal.</summary>
    public static IReadOnlyList<Concept> All { get; } = Members.AsReadOnly();

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>Clinical name.</summary>
    public string Name { get; }

    internal int Ordinal { get; }

    /// <summary>The concept with this id, or null.</summary>
    public static Concept? Find(string? id)
    {
        foreach (var concept in All)
        {
            if (string.Equals(concept.Id, id, System.StringComparison.Ordinal))
            {
                return concept;
            }
        }

        return null;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
