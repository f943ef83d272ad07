namespace KetamineDecision;

/// <summary>Whose labels and laws hold.</summary>
public enum Jurisdiction
{
    /// <summary>United States (US).</summary>
    UnitedStates = 1,

    /// <summary>United Kingdom (UK).</summary>
    UnitedKingdom,

    /// <summary>Germany (DE).</summary>
    Germany,

    /// <summary>Switzerland (CH).</summary>
    Switzerland,

    /// <summary>Australia (AU).</summary>
    Australia,

    /// <summary>New Zealand (NZ).</summary>
    NewZealand,

    /// <summary>Canada (CA).</summary>
    Canada,
}
