namespace KetamineDecision.Dependence;

/// <summary>Severity by number of criteria within 12 months. The count is not a diagnosis.</summary>
public enum DsmSeverity
{
    /// <summary>0 or 1 criterion.</summary>
    BelowThreshold = 0,

    /// <summary>2 or 3.</summary>
    Mild = 1,

    /// <summary>4 or 5.</summary>
    Moderate = 2,

    /// <summary>6 and more.</summary>
    Severe = 3,
}
