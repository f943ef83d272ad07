namespace KetamineDecision.Facts;

/// <summary>The dossier's question groups (unknown_policy.csv). An unanswered group is shown once, with the rules behind it.</summary>
public enum QuestionGroup
{
    /// <summary>Asked outside any group.</summary>
    None = 0,

    /// <summary>Allergies and earlier reactions.</summary>
    Allergy,

    /// <summary>Blood pressure.</summary>
    BloodPressure,

    /// <summary>Other vital signs.</summary>
    Vitals,

    /// <summary>The problem list.</summary>
    ProblemList,

    /// <summary>The medicine list.</summary>
    Medicines,

    /// <summary>Birth date.</summary>
    Age,

    /// <summary>Weight and height.</summary>
    Weight,

    /// <summary>The order itself.</summary>
    Order,

    /// <summary>What the place can do.</summary>
    Setting,

    /// <summary>Pregnancy and lactation.</summary>
    Pregnancy,

    /// <summary>Mental state.</summary>
    MentalState,

    /// <summary>Substance use.</summary>
    SubstanceUse,

    /// <summary>Earlier ketamine.</summary>
    History,

    /// <summary>The liver panel.</summary>
    Liver,

    /// <summary>Kidney function.</summary>
    Renal,

    /// <summary>The plan: escort, consent, earlier treatment.</summary>
    Plan,

    /// <summary>Sex for clinical use.</summary>
    Sex,

    /// <summary>Frailty.</summary>
    Frailty,
}
