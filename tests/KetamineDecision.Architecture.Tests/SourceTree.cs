using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace KetamineDecision.Architecture.Tests;

/// <summary>The source files, and the room each type lives in: the folder of its file, whatever its namespace.</summary>
internal static class SourceTree
{
    private static readonly Regex Declaration = new(
        @"^\s*(?:public |internal |private |protected |sealed |abstract |static |readonly |partial )*(?:class|struct|enum|interface|record(?: struct)?) (\w+)",
        RegexOptions.Multiline | RegexOptions.NonBacktracking);

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> Files(string project) =>
        Directory.GetFiles(Path.Combine(Root, "src", project), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal)).OrderBy(f => f, StringComparer.Ordinal).ToArray();

    /// <summary>Room (first folder) of every top-level or nested type of a project, by simple name.</summary>
    public static Dictionary<string, string> Rooms(string project)
    {
        var rooms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Files(project))
        {
            foreach (Match match in Declaration.Matches(File.ReadAllText(file)))
            {
                rooms[match.Groups[1].Value] = RoomOf(project, file);
            }
        }

        return rooms;
    }

    public static string RoomOf(string project, string file)
    {
        var parts = Path.GetRelativePath(Path.Combine(Root, "src", project), file).Split(Path.DirectorySeparatorChar);
        return parts.Length > 1 ? parts[0] : "";
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KetamineDecision.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
    }
}
