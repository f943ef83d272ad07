namespace KetamineDecision.Rules;

/// <summary>A comparison whose word says whether the limit itself counts.</summary>
public enum ComparisonWord
{
    /// <summary>Above the limit.</summary>
    Above = 1,

    /// <summary>At the limit or above.</summary>
    AtLeast,

    /// <summary>Below the limit.</summary>
    Below,

    /// <summary>At the limit or below.</summary>
    AtMost,

    /// <summary>From the first limit to the second, both included.</summary>
    Between,
}
