namespace KetamineDecision;

/// <summary>The part of a regimen a dose belongs to.</summary>
public enum Phase
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A single dose.</summary>
    Bolus,

    /// <summary>A first dose that an infusion follows.</summary>
    Loading,

    /// <summary>A continuous infusion.</summary>
    Infusion,

    /// <summary>Keeping anesthesia going.</summary>
    Maintenance,
}
