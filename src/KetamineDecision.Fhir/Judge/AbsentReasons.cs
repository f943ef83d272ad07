using KetamineDecision.Facts;
using KetamineDecision.Fhir.Extract;

namespace KetamineDecision.Fhir.Judge;

/// <summary>What a dataAbsentReason means for us (FM-047). A reason that is not understood leaves the value unusable.</summary>
internal static class AbsentReasons
{
    public static MissingReason Of(RawConcept reason)
    {
        foreach (var coding in reason.Codings)
        {
            if (coding.System is "http://terminology.hl7.org/CodeSystem/data-absent-reason")
            {
                return Of(coding.Code);
            }
        }

        return MissingReason.Unusable;
    }

    private static MissingReason Of(string? code) => code switch
    {
        "asked-unknown" or "temp-unknown" or "asked-declined" => MissingReason.AskedUnknown,
        "masked" or "not-permitted" => MissingReason.Withheld,
        "unknown" or "not-asked" or "not-applicable" or "unsupported" or "not-performed" => MissingReason.NotRecorded,
        _ => MissingReason.Unusable,
    };
}
