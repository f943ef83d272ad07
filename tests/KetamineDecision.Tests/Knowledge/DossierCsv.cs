using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace KetamineDecision.Tests.Knowledge;

/// <summary>The tables typed from the dossier, and the dossier itself where it lies beside this checkout.</summary>
internal static class DossierCsv
{
    /// <summary>A table of this folder; rows as fields by column name.</summary>
    public static List<Dictionary<string, string>> Typed(string name)
    {
        using var stream = typeof(DossierCsv).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return Rows(reader.ReadToEnd());
    }

    /// <summary>A table of the dossier, or null where it is not there.</summary>
    public static List<Dictionary<string, string>>? Dossier(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "clinical", path);
            if (File.Exists(file))
            {
                return Rows(File.ReadAllText(file));
            }
        }

        return null;
    }

    private static List<Dictionary<string, string>> Rows(string text)
    {
        var lines = text.Replace("\r", "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Fields).ToList();
        return lines.Skip(1).Select(l => lines[0].Zip(l).ToDictionary(p => p.First, p => p.Second)).ToList();
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string> { "" };
        var quoted = false;
        foreach (var c in line)
        {
            quoted ^= c == '"';
            if (c == ',' && !quoted)
            {
                fields.Add("");
            }
            else if (c != '"')
            {
                fields[^1] += c;
            }
        }

        return fields;
    }
}
