namespace KetamineDecision.Rules;

/// <summary>What a gap means in one use (unknown_policy.csv: blocks, cautions, silent). The zero value is the strictest.</summary>
public enum UnknownLevel
{
    /// <summary>The question must be answered first.</summary>
    Gate = 0,

    /// <summary>The gap is a caution.</summary>
    Caution = 1,

    /// <summary>The gap does not move the verdict and is listed as not looked at.</summary>
    Note = 2,
}
