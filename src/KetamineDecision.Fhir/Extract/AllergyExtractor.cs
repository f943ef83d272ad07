using System.Collections.Generic;
using System.Text.Json;

namespace KetamineDecision.Fhir.Extract;

/// <summary>Extracts an AllergyIntolerance.</summary>
internal static class AllergyExtractor
{
    public static RawAllergy Extract(JsonElement resource, RawHeader header) => new(header)
    {
        ClinicalStatus = ElementExtractor.Concept(resource, "clinicalStatus"u8),
        VerificationStatus = ElementExtractor.Concept(resource, "verificationStatus"u8),
        Code = ElementExtractor.Concept(resource, "code"u8),
        Criticality = JsonAccess.Text(resource, "criticality"u8),
        Reactions = Reactions(resource),
        RecordedDate = JsonAccess.Text(resource, "recordedDate"u8),
        Occurrence = JsonAccess.Text(resource, "lastOccurrence"u8) ?? JsonAccess.Text(resource, "onsetDateTime"u8),
    };

    private static List<RawReaction> Reactions(JsonElement resource)
    {
        var reactions = new List<RawReaction>();
        foreach (var reaction in JsonAccess.Items(resource, "reaction"u8))
        {
            reactions.Add(new RawReaction
            {
                Substance = ElementExtractor.Concept(reaction, "substance"u8),
                Manifestations = ElementExtractor.Concepts(reaction, "manifestation"u8),
                HasModifier = JsonAccess.HasModifier(reaction),
            });
        }

        return reactions;
    }
}
