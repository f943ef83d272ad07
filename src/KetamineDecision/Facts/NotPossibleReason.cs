using Ardalis.GuardClauses;

namespace KetamineDecision.Facts;

/// <summary>
/// One reason why a calculation gave no number: the kind, a sentence without patient values, and the question that would help, if any.
/// </summary>
public sealed class NotPossibleReason
{
    /// <summary>Creates a reason.</summary>
    /// <exception cref="System.ArgumentException">The sentence is empty.</exception>
    public NotPossibleReason(NotPossibleKind kind, string sentence, Question? question = null)
    {
        Kind = kind;
        Sentence = Guard.Against.NullOrWhiteSpace(sentence);
        Question = question;
    }

    /// <summary>What kind of reason.</summary>
    public NotPossibleKind Kind { get; }

    /// <summary>What is wrong and what to do, without patient values.</summary>
    public string Sentence { get; }

    /// <summary>The question that would help, or null.</summary>
    public Question? Question { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;
}
