namespace KetamineDecision;

/// <summary>What the library is for, and what it is not (regulatory.md RG-001).</summary>
public static class IntendedUse
{
    /// <summary>The statement every result carries.</summary>
    public const string Statement =
        "For health professionals, to support and not to replace their judgment, in planned or acute care with time to consider the basis; "
        + "not for emergencies, not a medical device, places no order. Options and ranges from published sources, including off-label use; the clinician decides.";
}
