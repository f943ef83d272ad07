namespace KetamineDecision;

/// <summary>What an option is.</summary>
public enum OptionKind
{
    /// <summary>Not using ketamine: always among the options.</summary>
    DoNotUse = 1,

    /// <summary>A regimen that may be considered, with a dose when the patient's data allow one.</summary>
    Selectable,

    /// <summary>A limit that is applied, never chosen.</summary>
    Ceiling,

    /// <summary>Published dosing shown as evidence; no dose is computed from it.</summary>
    EvidenceOnly,
}
