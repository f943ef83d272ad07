using System.Collections.Generic;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir;

/// <summary>What a host tells the reader beside the Bundle. Everything is optional. Immutable.</summary>
public sealed class FhirReaderOptions
{
    /// <summary>
    /// The logical id of the Patient to read, with or without <c>Patient/</c> before it. Needed only when a Bundle holds several patients;
    /// resources of the others then become data problems. A Bundle without this patient is refused.
    /// </summary>
    public string? PatientId { get; init; }

    /// <summary>
    /// The host's own codes (FM-017), each with what it means: a <see cref="Concept"/>, <see cref="Ingredient"/>, <see cref="Analyte"/>,
    /// <see cref="CodedValue"/>, <see cref="Manifestation"/>, <see cref="ListMark"/>, or <see cref="IrrelevantCode.Instance"/>. They add to the
    /// vocabulary and take nothing away from it.
    /// </summary>
    public IReadOnlyList<KeyValuePair<CodeRule, object>> HostCodes { get; init; } = [];
}
