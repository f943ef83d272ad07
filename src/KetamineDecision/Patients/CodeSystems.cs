using System.Collections.Generic;

namespace KetamineDecision.Patients;

/// <summary>The code systems the vocabulary is written in, by canonical address; OID forms are accepted as aliases (FM-016).</summary>
public static class CodeSystems
{
    /// <summary>SNOMED CT.</summary>
    public const string Snomed = "http://snomed.info/sct";

    /// <summary>ICD-10-CM.</summary>
    public const string Icd10Cm = "http://hl7.org/fhir/sid/icd-10-cm";

    /// <summary>LOINC.</summary>
    public const string Loinc = "http://loinc.org";

    /// <summary>RxNorm.</summary>
    public const string RxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";

    private static readonly Dictionary<string, string> Aliases = new(System.StringComparer.Ordinal)
    {
        ["urn:oid:2.16.840.1.113883.6.96"] = Snomed,
        ["urn:oid:2.16.840.1.113883.6.90"] = Icd10Cm,
        ["urn:oid:2.16.840.1.113883.6.1"] = Loinc,
        ["urn:oid:2.16.840.1.113883.6.88"] = RxNorm,
    };

    /// <summary>The canonical address of a system, or the address itself when it is no known alias.</summary>
    public static string Canonical(string system) => Aliases.TryGetValue(system, out var canonical) ? canonical : system;
}
