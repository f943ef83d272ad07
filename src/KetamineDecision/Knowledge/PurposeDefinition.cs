using KetamineDecision.Evidence;

namespace KetamineDecision.Knowledge;

/// <summary>One use, and what it means there that it is unknown in whom a gap matters (corrections.md section 5).</summary>
public sealed class PurposeDefinition
{
    internal PurposeDefinition(Purpose purpose, string title, bool askedWhileUnsure, Citation source)
    {
        Purpose = purpose;
        Title = title;
        AskedWhileUnsure = askedWhileUnsure;
        Source = source;
    }

    /// <summary>Which.</summary>
    public Purpose Purpose { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Whether a question is asked while it is unknown whether it matters in this patient.</summary>
    public bool AskedWhileUnsure { get; }

    /// <summary>Who says so.</summary>
    public Citation Source { get; }
}
