using System.Collections.Generic;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir;

/// <summary>
/// A patient and what was wrong with the record, or every reason why nothing could be read. Prints only its type name; no sentence in it
/// quotes a value of the record.
/// </summary>
public sealed class FhirReadResult
{
    private FhirReadResult(Patient? patient, IReadOnlyList<string> refusals)
    {
        Patient = patient;
        Refusals = refusals;
    }

    /// <summary>The patient; null when the input was refused.</summary>
    public Patient? Patient { get; }

    /// <summary>Whether nothing was read.</summary>
    public bool IsRefused => Patient is null;

    /// <summary>Why nothing was read, with the place, one sentence each; empty when something was.</summary>
    public IReadOnlyList<string> Refusals { get; }

    /// <summary>What was received and could not be used, or was used with a reservation; the patient's own list.</summary>
    public IReadOnlyList<DataProblem> Problems => Patient is null ? [] : Patient.Problems;

    internal static FhirReadResult Read(Patient patient) => new(patient, []);

    internal static FhirReadResult Refused(IReadOnlyList<string> reasons) => new(null, reasons);
}
