namespace KetamineDecision.Rules;

/// <summary>How much a rule weighs when it answers Yes. Ordered.</summary>
public enum Severity
{
    /// <summary>Shown; never moves the verdict.</summary>
    Info = 1,

    /// <summary>Weigh it.</summary>
    Caution = 2,

    /// <summary>A specialist decides.</summary>
    Relative = 3,

    /// <summary>Speaks against every use in its scope.</summary>
    Absolute = 4,
}
