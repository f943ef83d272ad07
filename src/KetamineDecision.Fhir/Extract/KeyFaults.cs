using System;
using System.Collections.Generic;
using System.Text.Json;

namespace KetamineDecision.Fhir.Extract;

/// <summary>
/// Finds every key that stands twice in one object, and every key that is no text. Runs only after the parser refused, because the
/// parser names no place for either and quotes what it read.
/// </summary>
internal static class KeyFaults
{
    private const int MostListed = 20;

    public static List<string> Find(ReadOnlySpan<byte> text)
    {
        var found = new List<string>();
        var objects = new Stack<HashSet<string>>();
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = JsonDoor.MaxDepth });
        try
        {
            while (found.Count < MostListed && reader.Read())
            {
                Look(ref reader, objects, text, found);
            }
        }
        catch (JsonException)
        {
            // What is no JSON further on is not this search's subject; the keys found so far stand.
            return found;
        }

        return found;
    }

    private static void Look(ref Utf8JsonReader reader, Stack<HashSet<string>> objects, ReadOnlySpan<byte> text, List<string> found)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                objects.Push(new HashSet<string>(StringComparer.Ordinal));
                break;
            case JsonTokenType.EndObject:
                objects.Pop();
                break;
            case JsonTokenType.PropertyName:
                LookAtKey(ref reader, objects.Peek(), text, found);
                break;
            default:
                break;
        }
    }

    private static void LookAtKey(ref Utf8JsonReader reader, HashSet<string> keys, ReadOnlySpan<byte> text, List<string> found)
    {
        var place = (int)reader.TokenStartIndex;
        if (Key(ref reader) is not { } key)
        {
            found.Add("A key is no valid text at " + TextPlace.At(text, place) + "; nothing was read. Correct it at its source.");
        }
        else if (!keys.Add(key))
        {
            found.Add("Duplicate key: the same key stands twice in one object, the second time at " + TextPlace.At(text, place)
                + "; nothing was read because nobody knows which of the two holds. Correct it at its source.");
        }
    }

    private static string? Key(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of an escaped surrogate pair.
            return null;
        }
    }
}
