using System;
using System.Text.Json;

namespace KetamineDecision.Fhir.Extract;

/// <summary>
/// The only place where text becomes JSON. Duplicate keys, comments and trailing commas are refused; refusals name a place and never quote.
/// </summary>
internal static class JsonDoor
{
    /// <summary>Deeper than any resource the reader knows; a deeper text is an attack or a fault.</summary>
    public const int MaxDepth = 64;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowDuplicateProperties = false,
        AllowTrailingCommas = false,
        CommentHandling = JsonCommentHandling.Disallow,
        MaxDepth = MaxDepth,
    };

    public static Extraction Open(ReadOnlyMemory<byte> text)
    {
        text = WithoutByteOrderMark(text);
        if (IsBlank(text.Span))
        {
            return Extraction.Refused("The input is empty; send a FHIR R4 Bundle in JSON.");
        }

        var invalid = Utf8Text.FirstInvalid(text.Span);
        return invalid >= 0
            ? Extraction.Refused("The input is not valid UTF-8 at " + TextPlace.At(text.Span, invalid) + "; nothing was read. Send it in UTF-8.")
            : Parse(text);
    }

    private static Extraction Parse(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            return Take(document.RootElement);
        }
        catch (JsonException exception) when (exception.LineNumber is { } line && exception.BytePositionInLine is { } position)
        {
            return Extraction.Refused("The input is not valid JSON, or nested too deeply, at " + TextPlace.At(line + 1, position + 1) + "; nothing was read.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Duplicate keys and keys with half a surrogate pair come without a place.
            var faults = KeyFaults.Find(text.Span);
            return faults.Count > 0 ? Extraction.Refused(faults) : Extraction.Refused("The input is not valid JSON; nothing was read.");
        }
    }

    private static Extraction Take(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return Extraction.Refused("The input is JSON but no object; send a FHIR R4 Bundle.");
        }

        switch (JsonAccess.Text(root, "resourceType"u8))
        {
            case "Bundle":
                return Extraction.Of(BundleExtractor.Extract(root));
            case "Patient":
                // A Patient alone is a patient about whose lists nothing is known.
                var raw = new RawBundle();
                BundleExtractor.TakeResource(root, -1, null, raw);
                return Extraction.Of(raw);
            default:
                return Extraction.Refused("The input is neither a Bundle nor a Patient; send a FHIR R4 Bundle.");
        }
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> text) =>
        text.Length >= 3 && text.Span[0] == 0xEF && text.Span[1] == 0xBB && text.Span[2] == 0xBF ? text.Slice(3) : text;

    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        foreach (var b in text)
        {
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }
}
