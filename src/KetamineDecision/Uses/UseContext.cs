namespace KetamineDecision;

/// <summary>
/// How much time the clinician has to consider the basis. Decides which doses are displayed, never what is found (regulatory.md RG-003).
/// </summary>
public enum UseContext
{
    /// <summary>Not declared: no dose is displayed.</summary>
    NotDeclared = 0,

    /// <summary>Planned.</summary>
    Elective,

    /// <summary>Acute, in hospital, with time to consider.</summary>
    Acute,

    /// <summary>An emergency: reference information only.</summary>
    Emergency,
}
