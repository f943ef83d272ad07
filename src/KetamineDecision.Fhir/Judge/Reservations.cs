using System;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>What holds for every resource whatever it says: modifiers that are not understood (FM-011) and restricted data (FM-013).</summary>
internal static class Reservations
{
    /// <summary>Whether a modifier keeps the resource from being used; reported.</summary>
    public static bool IsModified(RawHeader header, ProblemLog log)
    {
        if (header.HasModifier)
        {
            log.Add(DataProblemCode.ModifierNotUnderstood, header, "The resource carries a modifier that may change what it says; it was not used. Check it in the record.");
        }

        return header.HasModifier;
    }

    /// <summary>Reports restricted data, which are used all the same.</summary>
    public static void ReportRestricted(RawHeader header, ProblemLog log)
    {
        foreach (var label in header.Security)
        {
            if (IsRestricted(label))
            {
                log.Add(DataProblemCode.Restricted, header, "The record marks this as restricted; it is used and must not be shown to others.");
                return;
            }
        }
    }

    private static bool IsRestricted(RawCoding label) => label.Code switch
    {
        "R" or "V" => label.System is not null && label.System.EndsWith("Confidentiality", StringComparison.Ordinal),
        "MASKED" or "REDACTED" => true,
        _ => false,
    };
}
