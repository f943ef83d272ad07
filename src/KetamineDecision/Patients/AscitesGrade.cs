namespace KetamineDecision.Patients;

/// <summary>Ascites as Child-Pugh grades it. Entered by a clinician, never inferred from a code.</summary>
public enum AscitesGrade
{
    /// <summary>Not graded.</summary>
    NotGraded = 0,

    /// <summary>None (1 point).</summary>
    None = 1,

    /// <summary>Slight or controlled (2 points).</summary>
    Slight = 2,

    /// <summary>Moderate to severe or refractory (3 points).</summary>
    ModerateOrSevere = 3,
}
