using System;
using System.Collections.Generic;
using System.Text.Json;

namespace KetamineDecision.Fhir.Extract;

/// <summary>Extracts the data types that resources share.</summary>
internal static class ElementExtractor
{
    public static RawConcept Concept(JsonElement parent, ReadOnlySpan<byte> name) =>
        JsonAccess.TryGet(parent, name, out var value) ? Concept(value) : RawConcept.Absent;

    public static RawConcept Concept(JsonElement concept)
    {
        List<RawCoding>? codings = null;
        foreach (var coding in JsonAccess.Items(concept, "coding"u8))
        {
            (codings ??= new List<RawCoding>(2)).Add(Coding(coding));
        }

        return new RawConcept(true, codings ?? (IReadOnlyList<RawCoding>)[]);
    }

    public static RawCoding Coding(JsonElement coding) => new(JsonAccess.Text(coding, "system"u8), JsonAccess.Text(coding, "code"u8));

    public static List<RawConcept> Concepts(JsonElement parent, ReadOnlySpan<byte> name)
    {
        var concepts = new List<RawConcept>();
        foreach (var item in JsonAccess.Items(parent, name))
        {
            concepts.Add(Concept(item));
        }

        return concepts;
    }

    public static RawQuantity Quantity(JsonElement quantity) => new()
    {
        Number = JsonAccess.TryGet(quantity, "value"u8, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetRawText() : null,
        Comparator = Comparator(quantity),
        Unit = JsonAccess.Text(quantity, "unit"u8),
        System = JsonAccess.Text(quantity, "system"u8),
        Code = JsonAccess.Text(quantity, "code"u8),
    };

    /// <summary>The times under <c>effective[x]</c>, and when the result was issued.</summary>
    public static RawTime Effective(JsonElement resource)
    {
        JsonAccess.TryGet(resource, "effectivePeriod"u8, out var period);
        return new RawTime
        {
            DateTime = JsonAccess.Text(resource, "effectiveDateTime"u8),
            Instant = JsonAccess.Text(resource, "effectiveInstant"u8),
            PeriodStart = JsonAccess.Text(period, "start"u8),
            PeriodEnd = JsonAccess.Text(period, "end"u8),
            IsTiming = JsonAccess.Has(resource, "effectiveTiming"u8),
            Issued = JsonAccess.Text(resource, "issued"u8),
        };
    }

    // A comparator that is no text still qualifies the number: it must not read as "none".
    private static string? Comparator(JsonElement quantity) =>
        JsonAccess.TryGet(quantity, "comparator"u8, out var value) ? JsonAccess.Text(value) ?? "unreadable" : null;
}
