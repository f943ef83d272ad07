using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace KetamineDecision.Fhir.Tests;

/// <summary>Finds the third-party inputs that lie beside the project; where they are absent, a test skips and says so.</summary>
internal static class ThirdPartyData
{
    private static readonly string? Root = Find();

    public static byte[] Read(string path)
    {
        Assert.SkipWhen(Root is null, "The third-party data (shared/data) are not beside the project.");
        return File.ReadAllBytes(Path.Combine(Root!, path));
    }

    public static IReadOnlyList<string> Files(string folder, string pattern = "*.json")
    {
        Assert.SkipWhen(Root is null, "The third-party data (shared/data) are not beside the project.");
        return Directory.EnumerateFiles(Path.Combine(Root!, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
