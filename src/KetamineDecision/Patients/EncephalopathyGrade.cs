namespace KetamineDecision.Patients;

/// <summary>Hepatic encephalopathy as Child-Pugh grades it. Entered by a clinician, never inferred from a code.</summary>
public enum EncephalopathyGrade
{
    /// <summary>Not graded.</summary>
    NotGraded = 0,

    /// <summary>None (1 point).</summary>
    None = 1,

    /// <summary>Grade 1 or 2 (2 points).</summary>
    Grade1Or2 = 2,

    /// <summary>Grade 3 or 4 (3 points).</summary>
    Grade3Or4 = 3,
}
