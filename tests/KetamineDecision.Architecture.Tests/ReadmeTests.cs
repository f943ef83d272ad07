using System;
using System.IO;
using System.Reflection;
using FluentAssertions;
using Xunit;

namespace KetamineDecision.Architecture.Tests;

/// <summary>The README shows code that runs and the output it really has.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void CodeInTheReadme_IsTheQuickStart()
    {
        var program = File.ReadAllText(Path.Combine(SourceTree.Root, "samples", "QuickStart", "Program.cs")).ReplaceLineEndings("\n");
        var region = Between(program, "#region README\n", "#endregion").TrimEnd();

        Between(Readme(), "<!-- quickstart:begin -->\n```csharp\n", "\n```\n<!-- quickstart:end -->").Should().Be(region);
    }

    [Fact]
    public void OutputInTheReadme_IsWhatTheQuickStartPrints()
    {
        var shown = Between(Readme(), "<!-- output:begin -->\n```\n", "\n```\n<!-- output:end -->");

        Run().Should().StartWith(shown);
        shown.Should().Contain("Verdict:").And.Contain("Arithmetic").And.Contain("Still to be answered");
    }

    private static string Readme() => File.ReadAllText(Path.Combine(SourceTree.Root, "README.md")).ReplaceLineEndings("\n");

    private static string Run()
    {
        var before = Console.Out;
        using var writer = new StringWriter();
        try
        {
            Console.SetOut(writer);
            var main = Assembly.Load("QuickStart").EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return writer.ToString().ReplaceLineEndings("\n");
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal);
        from.Should().BeGreaterThan(-1, "the marker '{0}' must stand in the file", start.Trim());
        from += start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
