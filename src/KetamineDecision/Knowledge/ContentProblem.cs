using Ardalis.GuardClauses;

namespace KetamineDecision.Knowledge;

/// <summary>One thing wrong in a content or policy file: which file, where in it as a JSON pointer, what is wrong and what to do.</summary>
public sealed class ContentProblem
{
    internal ContentProblem(string file, string pointer, string sentence)
    {
        File = Guard.Against.NullOrWhiteSpace(file);
        Pointer = Guard.Against.Null(pointer);
        Sentence = Guard.Against.NullOrWhiteSpace(sentence);
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>JSON pointer into it; empty for the whole file.</summary>
    public string Pointer { get; }

    /// <summary>What is wrong and what to do.</summary>
    public string Sentence { get; }

    /// <summary>File, pointer and sentence.</summary>
    public override string ToString() => File + (Pointer.Length == 0 ? "" : "#" + Pointer) + ": " + Sentence;
}
