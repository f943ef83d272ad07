namespace KetamineDecision.Cli;

/// <summary>For people, for a page, or for a program.</summary>
internal enum OutputFormat
{
    /// <summary>Plain text.</summary>
    Text = 0,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>One JSON document.</summary>
    Json,
}
