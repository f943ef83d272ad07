using System;
using System.Text.Json.Nodes;

namespace KetamineDecision.Cli.Tests;

/// <summary>What a run answered.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    public JsonNode Json => JsonNode.Parse(Output)!;

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
