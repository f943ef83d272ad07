namespace KetamineDecision;

/// <summary>
/// What monitoring a place can give (monitoring.md section 2, project tiers). Ordered: a higher tier can do all that a lower one can.
/// </summary>
public enum MonitoringTier
{
    /// <summary>Not stated: derived from the setting, or treated as the lowest.</summary>
    NotStated = 0,

    /// <summary>General ward or clinic.</summary>
    Tier1 = 1,

    /// <summary>Clinic or ward with continuous SpO2 and ECG available.</summary>
    Tier2 = 2,

    /// <summary>Step-down or ICU, capnography, anesthesia cover.</summary>
    Tier3 = 3,

    /// <summary>Credentialed procedural sedation or anesthesia, any room with staff and equipment.</summary>
    Tier4 = 4,
}
