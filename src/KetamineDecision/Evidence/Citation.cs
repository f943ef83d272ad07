using Ardalis.GuardClauses;

namespace KetamineDecision.Evidence;

/// <summary>
/// Points from one statement or number to its source: the source's key and where in it. Equal when both are.
/// </summary>
public sealed record Citation
{
    /// <summary>Creates a citation.</summary>
    /// <exception cref="System.ArgumentException">The key is empty.</exception>
    public Citation(string sourceKey, string where = "")
    {
        SourceKey = Guard.Against.NullOrWhiteSpace(sourceKey);
        Where = Guard.Against.Null(where);
    }

    /// <summary>Key of the <see cref="Source"/>.</summary>
    public string SourceKey { get; }

    /// <summary>Section, table or dossier row; empty when the whole document is meant.</summary>
    public string Where { get; }

    /// <summary>Key and place, for example <c>FDA-KETALAR-2024 (section 4)</c>.</summary>
    public override string ToString() => Where.Length == 0 ? SourceKey : SourceKey + " (" + Where + ")";
}
