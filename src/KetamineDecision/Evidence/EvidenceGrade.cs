using Ardalis.GuardClauses;

namespace KetamineDecision.Evidence;

/// <summary>
/// A grade in the grader's own scale and words. Grades of different scales are never compared and never converted.
/// </summary>
public sealed record EvidenceGrade
{
    /// <summary>Creates a grade.</summary>
    /// <exception cref="System.ArgumentException">The words are empty.</exception>
    public EvidenceGrade(string grader, string scale, string words)
    {
        Grader = Guard.Against.Null(grader);
        Scale = Guard.Against.Null(scale);
        Words = Guard.Against.NullOrWhiteSpace(words);
    }

    /// <summary>Who graded, or empty when the source does not grade.</summary>
    public string Grader { get; }

    /// <summary>The scale, or empty when the source does not grade.</summary>
    public string Scale { get; }

    /// <summary>The words as the source or the dossier gives them.</summary>
    public string Words { get; }

    /// <summary>The words alone.</summary>
    public override string ToString() => Words;
}
