using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace KetamineDecision.Cli;

/// <summary>
/// Walks a JSON document whose members are all known beforehand and notes every deviation with its JSON pointer: not an object, an unknown
/// member, a member twice, a member missing. Unknown names are counted, not quoted.
/// </summary>
internal sealed class StrictJson
{
    private readonly string _role;
    private readonly List<string> _problems;

    public StrictJson(string role, List<string> problems)
    {
        _role = role;
        _problems = problems;
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public void Problem(string pointer, string sentence) => _problems.Add(_role + (pointer.Length == 0 ? "" : "#" + pointer) + ": " + sentence);

    /// <summary>The document; null and a problem when the bytes are no JSON. Duplicates pass here: <see cref="Members"/> lists them with the rest.</summary>
    public JsonDocument? Parse(byte[] utf8)
    {
        ReadOnlyMemory<byte> text = utf8 is [0xEF, 0xBB, 0xBF, ..] ? utf8.AsMemory(3) : utf8;
        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 8 });
        }
        catch (JsonException error)
        {
            var line = error.LineNumber is { } l ? " at line " + (l + 1).ToString(CultureInfo.InvariantCulture) : "";
            Problem("", "this is not valid JSON" + line + "; correct it (UTF-8, no comments, no trailing commas).");
            return null;
        }
    }

    public bool IsArray(JsonElement value, string pointer)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            Problem(pointer, "an array is expected here.");
        }

        return value.ValueKind == JsonValueKind.Array;
    }

    /// <summary>The allowed members that are there, in the file's order, each once.</summary>
    public IReadOnlyDictionary<string, JsonElement> Members(JsonElement value, string pointer, string[] allowed, bool required = false)
    {
        var members = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        if (value.ValueKind != JsonValueKind.Object)
        {
            Problem(pointer, "an object with " + string.Join(", ", allowed) + " is expected here.");
            return members;
        }

        foreach (var (index, member) in value.EnumerateObject().Index())
        {
            if (allowed.FirstOrDefault(member.NameEquals) is not { } name)
            {
                Problem(pointer, "member " + Number(index + 1) + " is not known; allowed are " + string.Join(", ", allowed) + ".");
            }
            else if (!members.TryAdd(name, member.Value))
            {
                Problem(pointer + "/" + name, "this member stands twice; keep one.");
            }
        }

        foreach (var missing in allowed.Where(a => required && !members.ContainsKey(a)))
        {
            Problem(pointer, "the member " + missing + " is missing.");
        }

        return members;
    }

    /// <summary>The text of a value; null when it is no text, or holds half a character, which no word of ours does.</summary>
    public static string? Text(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
