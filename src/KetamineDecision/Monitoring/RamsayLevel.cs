namespace KetamineDecision.Monitoring;

/// <summary>
/// Ramsay sedation scale, 1 to 6: HIGHER IS DEEPER, the opposite of MOAA/S. Never converted into another scale
/// (SCALES-SED; opioid_context.md section 7). There is no zero value.
/// </summary>
public enum RamsayLevel
{
    /// <summary>Anxious or agitated.</summary>
    AnxiousOrAgitated = 1,

    /// <summary>Cooperative and oriented.</summary>
    CooperativeAndOriented = 2,

    /// <summary>Responds to commands.</summary>
    RespondsToCommands = 3,

    /// <summary>Brisk response to a light glabellar tap or loud noise.</summary>
    BriskResponse = 4,

    /// <summary>Sluggish response.</summary>
    SluggishResponse = 5,

    /// <summary>No response.</summary>
    NoResponse = 6,
}
