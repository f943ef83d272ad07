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
    private static readonly Regex Namespace = new(@"^namespace ([\w.]+);", RegexOptions.Multiline | RegexOptions.NonBacktracking);

    // Namespaces are file-scoped (a compiler warning otherwise), so what is declared in the first column is a top-level type.
    private static readonly Regex Declaration = new(
        @"^(?:public |internal |file |sealed |abstract |static |readonly |ref |unsafe |partial )*(?:class|struct|enum|interface|record(?: struct| class)?|delegate [\w<>?\[\]., ]+?) (\w+)",
        RegexOptions.Multiline);

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> Files(string project) => Files("src", project);

    public static IReadOnlyList<string> Files(string area, string project) =>
        Directory.GetFiles(Path.Combine(Root, area, project), "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(Root, f).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .OrderBy(f => f, StringComparer.Ordinal).ToArray();

    /// <summary>Rooms (first folder) of every top-level type of a project, by full name without arity. More than one room is a finding.</summary>
    public static ILookup<string, string> Rooms(string project) => Files(project)
        .SelectMany(file => Declared(File.ReadAllText(file)).Select(name => (Name: name, Room: RoomOf(project, file)))).Distinct()
        .ToLookup(t => t.Name, t => t.Room, StringComparer.Ordinal);

    /// <summary>Full names of the top-level types a source text declares.</summary>
    public static IReadOnlyList<string> Declared(string source) =>
        Declaration.Matches(source).Select(m => Namespace.Match(source).Groups[1].Value + "." + m.Groups[1].Value).ToArray();

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
