using System.Collections.Generic;
using System.Text.Json;

namespace KetamineDecision.Fhir.Extract;

/// <summary>Extracts a medicine entry, and a Medication.</summary>
internal static class MedicationExtractor
{
    public static RawMedication Extract(JsonElement resource, RawHeader header, RawMedicationKind kind)
    {
        var reference = JsonAccess.TryGet(resource, "medicationReference"u8, out var target) ? JsonAccess.Text(target, "reference"u8) : null;
        var hasProhibition = JsonAccess.TryGet(resource, "doNotPerform"u8, out var prohibition);
        return new RawMedication(header)
        {
            Kind = kind,
            Status = JsonAccess.Text(resource, "status"u8),
            Intent = JsonAccess.Text(resource, "intent"u8),
            IsProhibition = hasProhibition && prohibition.ValueKind == JsonValueKind.True,
            IsProhibitionUnreadable = hasProhibition && prohibition.ValueKind is not (JsonValueKind.True or JsonValueKind.False),
            Code = ElementExtractor.Concept(resource, "medicationCodeableConcept"u8),
            Reference = reference,
            Contained = reference is not null && reference.StartsWith("#", System.StringComparison.Ordinal) ? Contained(resource, reference, header) : null,
            Time = ElementExtractor.Effective(resource),
        };
    }

    public static RawProduct Product(JsonElement resource, RawHeader header) => new(header)
    {
        Status = JsonAccess.Text(resource, "status"u8),
        Code = ElementExtractor.Concept(resource, "code"u8),
        Ingredients = Ingredients(resource),
    };

    private static RawProduct? Contained(JsonElement resource, string reference, RawHeader header)
    {
        foreach (var contained in JsonAccess.Items(resource, "contained"u8))
        {
            var id = JsonAccess.Text(contained, "id"u8);
            if (id is not null && string.CompareOrdinal(reference, 1, id, 0, int.MaxValue) == 0 && JsonAccess.Text(contained, "resourceType"u8) == "Medication")
            {
                return Product(contained, HeaderExtractor.Extract(contained, "Medication", header.Entry, null));
            }
        }

        return null;
    }

    private static List<RawConcept> Ingredients(JsonElement resource)
    {
        var ingredients = new List<RawConcept>();
        foreach (var ingredient in JsonAccess.Items(resource, "ingredient"u8))
        {
            ingredients.Add(ElementExtractor.Concept(ingredient, "itemCodeableConcept"u8));
        }

        return ingredients;
    }
}
