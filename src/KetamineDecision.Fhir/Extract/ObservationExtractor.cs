using System.Collections.Generic;
using System.Text.Json;

namespace KetamineDecision.Fhir.Extract;

/// <summary>Extracts an Observation.</summary>
internal static class ObservationExtractor
{
    public static RawObservation Extract(JsonElement resource, RawHeader header) => new(header)
    {
        Status = JsonAccess.Text(resource, "status"u8),
        Main = Measure(resource),
        Components = Components(resource),
        Focus = Focus(resource) ?? (IReadOnlyList<string?>)[],
        Time = ElementExtractor.Effective(resource),
    };

    private static List<string?>? Focus(JsonElement resource)
    {
        List<string?>? focus = null;
        foreach (var item in JsonAccess.Items(resource, "focus"u8))
        {
            (focus ??= new List<string?>(1)).Add(JsonAccess.Text(item, "reference"u8));
        }

        return focus;
    }

    private static List<RawMeasure> Components(JsonElement resource)
    {
        var components = new List<RawMeasure>();
        foreach (var component in JsonAccess.Items(resource, "component"u8))
        {
            components.Add(Measure(component));
        }

        return components;
    }

    private static RawMeasure Measure(JsonElement measure)
    {
        var kind = Kind(measure);
        return new RawMeasure
        {
            Code = ElementExtractor.Concept(measure, "code"u8),
            Kind = kind,
            Quantity = kind == RawValueKind.Quantity && JsonAccess.TryGet(measure, "valueQuantity"u8, out var value) ? ElementExtractor.Quantity(value) : null,
            Concept = kind == RawValueKind.Concept ? ElementExtractor.Concept(measure, "valueCodeableConcept"u8) : RawConcept.Absent,
            AbsentReason = ElementExtractor.Concept(measure, "dataAbsentReason"u8),
            UpperLimits = UpperLimits(measure) ?? (IReadOnlyList<RawQuantity>)[],
            HasModifier = JsonAccess.HasModifier(measure),
        };
    }

    private static RawValueKind Kind(JsonElement measure)
    {
        var kind = RawValueKind.Absent;
        if (measure.ValueKind != JsonValueKind.Object)
        {
            return kind;
        }

        foreach (var property in measure.EnumerateObject())
        {
            var found = property.Value.ValueKind == JsonValueKind.Null ? RawValueKind.Absent : KindOf(property);
            if (found != RawValueKind.Absent)
            {
                // Only one value is allowed; of two nobody knows which holds.
                kind = kind == RawValueKind.Absent ? found : RawValueKind.Other;
            }
        }

        return kind;
    }

    private static RawValueKind KindOf(JsonProperty property)
    {
        if (property.NameEquals("valueQuantity"u8))
        {
            return RawValueKind.Quantity;
        }

        if (property.NameEquals("valueCodeableConcept"u8))
        {
            return RawValueKind.Concept;
        }

        return IsOtherValue(property) ? RawValueKind.Other : RawValueKind.Absent;
    }

    private static bool IsOtherValue(JsonProperty property) =>
        property.NameEquals("valueString"u8) || property.NameEquals("valueInteger"u8) || property.NameEquals("valueBoolean"u8)
        || property.NameEquals("valueRange"u8) || property.NameEquals("valueRatio"u8) || property.NameEquals("valueSampledData"u8)
        || property.NameEquals("valueTime"u8) || property.NameEquals("valueDateTime"u8) || property.NameEquals("valuePeriod"u8)
        || property.NameEquals("valueDecimal"u8) || property.NameEquals("valueAttachment"u8) || property.NameEquals("valueReference"u8);

    private static List<RawQuantity>? UpperLimits(JsonElement measure)
    {
        List<RawQuantity>? limits = null;
        foreach (var range in JsonAccess.Items(measure, "referenceRange"u8))
        {
            if (JsonAccess.TryGet(range, "high"u8, out var high))
            {
                (limits ??= new List<RawQuantity>(1)).Add(ElementExtractor.Quantity(high));
            }
        }

        return limits;
    }
}
