using System.Collections.Generic;
using System.Text.Json;

namespace KetamineDecision.Fhir.Extract;

/// <summary>Extracts a Patient: birth date, death, and every statement about sex. Names and addresses are never read.</summary>
internal static class PatientExtractor
{
    public static RawPatient Extract(JsonElement resource, RawHeader header) => new(header)
    {
        BirthDate = JsonAccess.Text(resource, "birthDate"u8),
        IsDeceased = IsDeceased(resource),
        Gender = JsonAccess.Text(resource, "gender"u8),
        Sexes = Sexes(resource),
    };

    // Anything but an explicit false under deceased[x] is reported: a death that is written badly is still a death.
    private static bool IsDeceased(JsonElement resource) =>
        JsonAccess.Has(resource, "deceasedDateTime"u8)
        || (JsonAccess.TryGet(resource, "deceasedBoolean"u8, out var value) && value.ValueKind != JsonValueKind.False);

    private static List<RawSex> Sexes(JsonElement resource)
    {
        var sexes = new List<RawSex>();
        foreach (var extension in JsonAccess.Items(resource, "extension"u8))
        {
            if (KindOf(JsonAccess.Text(extension, "url"u8)) is { } kind)
            {
                sexes.Add(new RawSex(kind, Value(extension, kind)));
            }
        }

        return sexes;
    }

    private static RawSexKind? KindOf(string? url) => url switch
    {
        "http://hl7.org/fhir/StructureDefinition/patient-sexParameterForClinicalUse" => RawSexKind.ClinicalUse,
        "http://hl7.org/fhir/us/core/StructureDefinition/us-core-individual-sex" => RawSexKind.Individual,
        "http://hl7.org/fhir/us/core/StructureDefinition/us-core-sex" => RawSexKind.Individual,
        "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex" => RawSexKind.Birth,
        _ => null,
    };

    private static RawConcept Value(JsonElement extension, RawSexKind kind)
    {
        if (kind == RawSexKind.ClinicalUse)
        {
            foreach (var part in JsonAccess.Items(extension, "extension"u8))
            {
                if (JsonAccess.Text(part, "url"u8) == "value")
                {
                    return ElementExtractor.Concept(part, "valueCodeableConcept"u8);
                }
            }

            return RawConcept.Absent;
        }

        return JsonAccess.TryGet(extension, "valueCoding"u8, out var coding)
            ? new RawConcept(true, [ElementExtractor.Coding(coding)])
            : new RawConcept(true, [new RawCoding(null, JsonAccess.Text(extension, "valueCode"u8))]);
    }
}
