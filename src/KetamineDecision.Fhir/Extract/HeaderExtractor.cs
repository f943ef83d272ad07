using System.Collections.Generic;
using System.Text.Json;

namespace KetamineDecision.Fhir.Extract;

/// <summary>Extracts what every resource carries.</summary>
internal static class HeaderExtractor
{
    public static RawHeader Extract(JsonElement resource, string type, int entry, string? fullUrl)
    {
        JsonAccess.TryGet(resource, "meta"u8, out var meta);
        return new RawHeader
        {
            Type = type,
            Id = JsonAccess.Text(resource, "id"u8),
            Entry = entry,
            FullUrl = fullUrl,
            VersionId = JsonAccess.Text(meta, "versionId"u8),
            LastUpdated = JsonAccess.Text(meta, "lastUpdated"u8),
            Subject = Subject(resource),
            HasModifier = JsonAccess.HasModifier(resource) || JsonAccess.Has(resource, "implicitRules"u8),
            Security = Security(meta) ?? (IReadOnlyList<RawCoding>)[],
        };
    }

    private static string? Subject(JsonElement resource) =>
        JsonAccess.TryGet(resource, "subject"u8, out var subject) || JsonAccess.TryGet(resource, "patient"u8, out subject)
            ? JsonAccess.Text(subject, "reference"u8)
            : null;

    private static List<RawCoding>? Security(JsonElement meta)
    {
        List<RawCoding>? labels = null;
        foreach (var label in JsonAccess.Items(meta, "security"u8))
        {
            (labels ??= new List<RawCoding>(1)).Add(ElementExtractor.Coding(label));
        }

        return labels;
    }
}
