namespace KetamineDecision;

/// <summary>
/// Analgesic or sedation dose, as the corrections divide them: sedation is an IV bolus above 0.35 mg/kg, IM above 1 mg/kg, or an infusion
/// above 1 mg/kg/h.
/// </summary>
public enum DoseBand
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Analgesic dose.</summary>
    Analgesic,

    /// <summary>Sedation dose or above.</summary>
    Sedation,
}
