namespace KetamineDecision.Cli;

/// <summary>What the command answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>An answer was given, whatever its verdict.</summary>
    public const int Answered = 0;

    /// <summary>Wrong usage: an option or argument is wrong or missing.</summary>
    public const int WrongUsage = 2;

    /// <summary>An input cannot be read or is refused.</summary>
    public const int InputRefused = 3;

    /// <summary>A fault of the command itself.</summary>
    public const int InternalFault = 4;
}
