namespace KetamineDecision.Regimens;

/// <summary>What a regimen row may be used for (selectable_regimens.csv).</summary>
public enum RegimenStatus
{
    /// <summary>Shown as evidence; no dose is computed from it.</summary>
    EvidenceOnly = 0,

    /// <summary>May be an option with a dose.</summary>
    Selectable,

    /// <summary>A limit: applied, never chosen.</summary>
    Ceiling,
}
