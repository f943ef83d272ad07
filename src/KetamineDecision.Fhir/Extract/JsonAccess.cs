using System;
using System.Text.Json;

namespace KetamineDecision.Fhir.Extract;

/// <summary>Total access to JSON: whatever is there, no method throws. A value of the wrong type reads as absent.</summary>
internal static class JsonAccess
{
    /// <summary>The property, unless it is missing or null.</summary>
    public static bool TryGet(JsonElement parent, ReadOnlySpan<byte> name, out JsonElement value)
    {
        value = default;
        return parent.ValueKind == JsonValueKind.Object
            && parent.TryGetProperty(name, out value)
            && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);
    }

    public static bool Has(JsonElement parent, ReadOnlySpan<byte> name) => TryGet(parent, name, out _);

    /// <summary>The property's text, or null when it is missing or is no text.</summary>
    public static string? Text(JsonElement parent, ReadOnlySpan<byte> name) => TryGet(parent, name, out var value) ? Text(value) : null;

    /// <summary>The text, or null when it is none.</summary>
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
            // An escaped half of a surrogate pair is valid JSON and no text: the parser lets it pass and only the getter refuses it.
            return null;
        }
    }

    public static bool IsTrue(JsonElement parent, ReadOnlySpan<byte> name) => TryGet(parent, name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>The items of an array property; none when it is missing or is no array.</summary>
    public static JsonElement.ArrayEnumerator Items(JsonElement parent, ReadOnlySpan<byte> name) =>
        TryGet(parent, name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default;

    /// <summary>Whether a modifier extension is there; an empty array says nothing.</summary>
    public static bool HasModifier(JsonElement parent) =>
        TryGet(parent, "modifierExtension"u8, out var value) && !(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0);
}
