using System;
using System.Collections.Generic;

namespace KetamineDecision.Knowledge;

/// <summary>The knowledge cannot be loaded: it was altered or is wrong. Lists every problem found. Never holds patient data.</summary>
public sealed class ContentException : Exception
{
    /// <summary>Creates the exception.</summary>
    public ContentException()
        : this(Array.Empty<ContentProblem>())
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public ContentException(string message)
        : base(message) => Problems = Array.Empty<ContentProblem>();

    /// <summary>Creates the exception with a message and its cause.</summary>
    public ContentException(string message, Exception innerException)
        : base(message, innerException) => Problems = Array.Empty<ContentProblem>();

    internal ContentException(IReadOnlyList<ContentProblem> problems)
        : base("The knowledge cannot be loaded:" + Environment_NewLine + string.Join(Environment_NewLine, problems)) => Problems = problems;

    /// <summary>Every problem found.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; }

    private const string Environment_NewLine = "\n";
}
