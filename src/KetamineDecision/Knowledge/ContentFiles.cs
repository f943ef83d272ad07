using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Security.Cryptography;
using Ardalis.GuardClauses;

namespace KetamineDecision.Knowledge;

/// <summary>The content files by name. The embedded ones, or a copy a caller hands over to be checked.</summary>
public sealed class ContentFiles
{
    private const string Prefix = "KetamineDecision.Content.";
    private readonly Dictionary<string, byte[]> _files;

    private ContentFiles(Dictionary<string, byte[]> files) => _files = files;

    /// <summary>The names, in ordinal order.</summary>
    public IReadOnlyList<string> Names
    {
        get
        {
            var names = new List<string>(_files.Keys);
            names.Sort(StringComparer.Ordinal);
            return names;
        }
    }

    /// <summary>The files embedded in this assembly.</summary>
    public static ContentFiles Embedded()
    {
        var assembly = typeof(ContentFiles).GetTypeInfo().Assembly;
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal))
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                files[name.Substring(Prefix.Length)] = ReadAll(stream);
            }
        }

        return new ContentFiles(files);
    }

    /// <summary>Files a caller hands over, by name.</summary>
    public static ContentFiles From(IReadOnlyDictionary<string, Stream> streams)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var pair in Guard.Against.Null(streams))
        {
            files[pair.Key] = ReadAll(pair.Value);
        }

        return new ContentFiles(files);
    }

    /// <summary>The bytes of a file, or null when there is none of that name.</summary>
    public byte[]? Find(string name) => _files.TryGetValue(name, out var bytes) ? (byte[])bytes.Clone() : null;

    /// <summary>SHA-256 as lower-case hexadecimal.</summary>
    public static string Sha256(byte[] bytes)
    {
        using var algorithm = SHA256.Create();
#pragma warning disable CA1850 // SHA256.HashData does not exist on netstandard2.0.
        var hash = algorithm.ComputeHash(Guard.Against.Null(bytes));
#pragma warning restore CA1850
        const string digits = "0123456789abcdef";
        var text = new char[hash.Length * 2];
        for (var i = 0; i < hash.Length; i++)
        {
            text[i * 2] = digits[hash[i] >> 4];
            text[(i * 2) + 1] = digits[hash[i] & 15];
        }

        return new string(text);
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
