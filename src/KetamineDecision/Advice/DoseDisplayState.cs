namespace KetamineDecision;

/// <summary>Whether patient-specific doses are displayed.</summary>
public enum DoseDisplayState
{
    /// <summary>No dose is displayed.</summary>
    Withheld = 0,

    /// <summary>Only the published ranges, nothing for this patient.</summary>
    ReferenceOnly,

    /// <summary>Displayed.</summary>
    Shown,
}
