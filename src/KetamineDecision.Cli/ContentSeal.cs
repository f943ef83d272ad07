using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using KetamineDecision.Knowledge;

namespace KetamineDecision.Cli;

/// <summary>
/// The two seals over a folder of content: the manifest with the SHA-256 of every file, and the SHA-256 of the manifest as a constant in
/// <c>Seal.cs</c> beside the folder. Sealing says nothing about the content being right; it says which content was meant.
/// </summary>
internal sealed partial class ContentSeal
{
    private const string ManifestName = "manifest.json";
    private readonly string _folder;

    public ContentSeal(string folder) => _folder = folder;

    private string ManifestPath => Path.Combine(_folder, ManifestName);

    private string SealPath => Path.Combine(_folder, "..", "Seal.cs");

    /// <summary>The content folder of the checkout that <paramref name="start"/> lies in, or null.</summary>
    public static string? FindFolder(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "src", "KetamineDecision", "Knowledge", "Content");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Writes both seals and returns version and hash; null and the problems, with nothing written, when that is not possible.</summary>
    public (string Version, string Sha256)? Write(string? version, List<string> problems)
    {
        if (!Directory.Exists(_folder))
        {
            problems.Add("content folder: there is no such folder; check --content.");
            return null;
        }

        version ??= PresentVersion();
        if (version is null)
        {
            problems.Add("content folder: manifest.json is missing or holds no version; give --version.");
        }

        var code = File.Exists(SealPath) ? File.ReadAllText(SealPath) : "";
        if (Constant().Count(code) != 1)
        {
            problems.Add("content folder: Seal.cs with the constant ManifestSha256 is not in the folder above it; check --content.");
        }

        return problems.Count == 0 ? Write(version!, code) : null;
    }

    private (string Version, string Sha256) Write(string version, string code)
    {
        var manifest = Manifest(version);
        var hash = ContentFiles.Sha256(manifest);
        File.WriteAllBytes(ManifestPath, manifest);
        File.WriteAllText(SealPath, Constant().Replace(code, "${name}" + hash + "\""), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return (version, hash);
    }

    private byte[] Manifest(string version)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("version", version);
            json.WriteStartArray("files");
            foreach (var name in Directory.EnumerateFiles(_folder, "*.json").Select(f => Path.GetFileName(f)!).Where(n => n != ManifestName).Order(StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteString("sha256", ContentFiles.Sha256(File.ReadAllBytes(Path.Combine(_folder, name))));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private string? PresentVersion()
    {
        if (!File.Exists(ManifestPath))
        {
            return null;
        }

        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(ManifestPath));
            return manifest.RootElement.ValueKind == JsonValueKind.Object && manifest.RootElement.TryGetProperty("version", out var version) ? StrictJson.Text(version) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex("(?<name>ManifestSha256 = \")[0-9a-f]{64}\"", RegexOptions.CultureInvariant)]
    private static partial Regex Constant();
}
