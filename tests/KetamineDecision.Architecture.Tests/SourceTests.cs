using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace KetamineDecision.Architecture.Tests;

/// <summary>Habits of the source that a compiler does not enforce.</summary>
public sealed class SourceTests
{
    private static readonly string[] Libraries = ["KetamineDecision", "KetamineDecision.Fhir", "KetamineDecision.UnitsNet"];

    private static string[] Everything { get; } =
        [.. new[] { "src", "samples" }.SelectMany(area => Directory.GetDirectories(Path.Combine(SourceTree.Root, area)).SelectMany(d => SourceTree.Files(area, Path.GetFileName(d))))];

    [Fact]
    public void NoFile_IsLongerThanFourHundredLines() =>
        Everything.Where(f => File.ReadLines(f).Count() > 400).Select(Name).Should().BeEmpty();

    [Fact]
    public void EveryFile_DeclaresAtMostOnePublicType() => Everything
        .Where(f => Regex.Count(File.ReadAllText(f), @"^public (?:[a-z]+ )*(?:class|struct|enum|interface|record|delegate) ", RegexOptions.Multiline) > 1)
        .Select(Name).Should().BeEmpty();

    [Fact]
    public void Source_HoldsNoStubOrToDo() => Everything
        .Where(f => Regex.IsMatch(File.ReadAllText(f), @"DateTime\.Now|NotImplementedException|\bTODO\b|\bFIXME\b")).Select(Name).Should().BeEmpty();

    [Fact]
    public void Libraries_HaveNoClock() => Libraries.SelectMany(SourceTree.Files)
        .Where(f => Regex.IsMatch(File.ReadAllText(f), @"DateTime(?:Offset)?\.(?:Now|UtcNow|Today)|Stopwatch|Environment\.TickCount|TimeProvider")).Select(Name).Should().BeEmpty();

    [Fact]
    public void TheScan_SeesTheLibrariesTheCommandAndTheSample() =>
        Everything.Select(f => Path.GetRelativePath(SourceTree.Root, f).Split(Path.DirectorySeparatorChar)[1]).Distinct()
            .Should().Contain([.. Libraries, "KetamineDecision.Cli", "QuickStart"]);

    private static string Name(string file) => Path.GetRelativePath(SourceTree.Root, file);
}
