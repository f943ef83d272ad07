using System;
using KetamineDecision.Fhir.Extract;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// Reads a status that is a CodeableConcept, by exact system and code. The systems are those of FHIR R4 and their addresses in early R4 builds.
/// </summary>
internal static class StatusCodes
{
    /// <summary>The code in the system with this name; null when there is none, <see cref="Ambiguous"/> when there are two.</summary>
    public static string? Of(RawConcept status, string system)
    {
        string? found = null;
        foreach (var coding in status.Codings)
        {
            if (!coding.IsUsable || !IsOf(coding.System!, system))
            {
                continue;
            }

            if (found is not null && found != coding.Code)
            {
                return Ambiguous;
            }

            found = coding.Code;
        }

        return found;
    }

    /// <summary>Stands for two statuses at once; equals no status.</summary>
    public const string Ambiguous = "(two)";

    private static bool IsOf(string system, string name) =>
        system.EndsWith("/" + name, StringComparison.Ordinal)
        && (system.StartsWith("http://terminology.hl7.org/CodeSystem/", StringComparison.Ordinal) || system.StartsWith("http://hl7.org/fhir/", StringComparison.Ordinal));
}
