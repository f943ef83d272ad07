namespace KetamineDecision.Monitoring;

/// <summary>
/// Richmond Agitation-Sedation Scale, +4 to -5: positive is agitated, negative is sedated. Never converted into another scale
/// (SCALES-SED; opioid_context.md section 7). Zero is a level of the scale: a level is always entered, never left at its default.
/// </summary>
public enum RassLevel
{
    /// <summary>Combative.</summary>
    Combative = 4,

    /// <summary>Very agitated.</summary>
    VeryAgitated = 3,

    /// <summary>Agitated.</summary>
    Agitated = 2,

    /// <summary>Restless.</summary>
    Restless = 1,

    /// <summary>Alert and calm.</summary>
    AlertAndCalm = 0,

    /// <summary>Drowsy: awake to voice for more than 10 seconds.</summary>
    Drowsy = -1,

    /// <summary>Light sedation: awake to voice for less than 10 seconds.</summary>
    LightSedation = -2,

    /// <summary>Moderate sedation: movement to voice.</summary>
    ModerateSedation = -3,

    /// <summary>Deep sedation: response to physical stimulation only.</summary>
    DeepSedation = -4,

    /// <summary>Unrousable.</summary>
    Unrousable = -5,
}
