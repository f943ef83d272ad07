using System.Text.Json;

namespace KetamineDecision.Fhir.Extract;

/// <summary>Extracts a Condition.</summary>
internal static class ConditionExtractor
{
    public static RawCondition Extract(JsonElement resource, RawHeader header) => new(header)
    {
        ClinicalStatus = ElementExtractor.Concept(resource, "clinicalStatus"u8),
        VerificationStatus = ElementExtractor.Concept(resource, "verificationStatus"u8),
        Code = ElementExtractor.Concept(resource, "code"u8),
        Onset = Onset(resource),
        Abatement = Abatement(resource),
        HasAbatementAge = JsonAccess.Has(resource, "abatementAge"u8) || JsonAccess.Has(resource, "abatementRange"u8),
        HasAbatementText = JsonAccess.Has(resource, "abatementString"u8),
    };

    private static string? Onset(JsonElement resource) => JsonAccess.Text(resource, "onsetDateTime"u8)
        ?? (JsonAccess.TryGet(resource, "onsetPeriod"u8, out var period) ? JsonAccess.Text(period, "start"u8) : null);

    private static string? Abatement(JsonElement resource) => JsonAccess.Text(resource, "abatementDateTime"u8)
        ?? (JsonAccess.TryGet(resource, "abatementPeriod"u8, out var period)
            ? JsonAccess.Text(period, "end"u8) ?? JsonAccess.Text(period, "start"u8)
            : null);
}
