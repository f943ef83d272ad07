using KetamineDecision.Facts;

namespace KetamineDecision.Patients;

/// <summary>The fact that a list was reviewed, shown when a rule answers No because nothing on it fits.</summary>
public sealed class ListReview : Fact
{
    internal ListReview(string name, Completeness completeness, int entries, Origin origin)
        : base(name, completeness.At, origin)
    {
        Completeness = completeness;
        Entries = entries;
    }

    /// <summary>The list's completeness.</summary>
    public Completeness Completeness { get; }

    /// <summary>How many entries it holds.</summary>
    public int Entries { get; }

    /// <inheritdoc />
    public override string Display() => Completeness.IsReviewed
        ? "reviewed, " + Entries.ToString(System.Globalization.CultureInfo.InvariantCulture) + (Entries == 1 ? " entry" : " entries")
        : Completeness.Reason switch
        {
            MissingReason.Truncated => "cut off",
            MissingReason.Withheld => "withheld",
            _ => "not reviewed",
        };
}
