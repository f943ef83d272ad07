namespace KetamineDecision.Facts;

/// <summary>
/// Kleene's strong three-valued logic. A definite result never depends on what is unknown.
/// </summary>
public static class TruthTable
{
    /// <summary>Yes when both are, No when either is, else Unknown.</summary>
    public static Truth And(this Truth left, Truth right) =>
        left == Truth.No || right == Truth.No ? Truth.No
        : left == Truth.Yes && right == Truth.Yes ? Truth.Yes
        : Truth.Unknown;

    /// <summary>Yes when either is, No when both are, else Unknown.</summary>
    public static Truth Or(this Truth left, Truth right) =>
        left == Truth.Yes || right == Truth.Yes ? Truth.Yes
        : left == Truth.No && right == Truth.No ? Truth.No
        : Truth.Unknown;

    /// <summary>Yes and No change places; Unknown stays.</summary>
    public static Truth Not(this Truth truth) => truth switch
    {
        Truth.Yes => Truth.No,
        Truth.No => Truth.Yes,
        _ => Truth.Unknown,
    };
}
