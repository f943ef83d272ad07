namespace KetamineDecision.Facts;

/// <summary>
/// A statement about a patient: not known, no or yes. The zero value is Unknown, so a forgotten value is never read as No.
/// </summary>
public enum Truth
{
    /// <summary>Not known. Never treated as No.</summary>
    Unknown = 0,

    /// <summary>Known not to hold.</summary>
    No = 1,

    /// <summary>Known to hold.</summary>
    Yes = 2,
}
