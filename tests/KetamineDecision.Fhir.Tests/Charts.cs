using System.Text;
using System.Text.Json.Nodes;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Tests;

/// <summary>Small self-written Bundles, and the reader over them.</summary>
internal static class Charts
{
    public const string Patient = """{"resourceType":"Patient","id":"p1","gender":"female","birthDate":"1961-01-25"}""";

    public static string Bundle(params string[] resources) => BundleWith("", [Patient, .. resources]);

    public static string BundleWith(string properties, params string[] resources)
    {
        var text = new StringBuilder("{\"resourceType\":\"Bundle\",\"type\":\"collection\"," + properties + "\"entry\":[");
        for (var i = 0; i < resources.Length; i++)
        {
            text.Append(i == 0 ? "" : ",").Append("{\"resource\":").Append(resources[i]).Append('}');
        }

        return text.Append("]}").ToString();
    }

    public static FhirReadResult Read(string json, FhirReaderOptions? options = null) =>
        new FhirPatientReader(TestVocabulary.Instance, options).Read(Encoding.UTF8.GetBytes(json));

    public static FhirReadResult ReadBundle(params string[] resources) => Read(Bundle(resources));

    public static Patient PatientOf(params string[] resources) => ReadBundle(resources).Patient!;

    /// <summary>An Observation of the patient; <paramref name="rest"/> overrides its properties (a property set to null is dropped).</summary>
    public static string Observation(string code, string rest = "{}", string id = "o1") => Merge(
        $$$"""{"resourceType":"Observation","id":"{{{id}}}","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"{{{code}}}"}]},"subject":{"reference":"Patient/p1"},"effectiveDateTime":"2024-03-05T10:00:00Z"}""", rest);

    public static string Quantity(string value, string ucum, string more = "") =>
        $$$"""{"valueQuantity":{"value":{{{value}}},"unit":"{{{ucum}}}","system":"http://unitsofmeasure.org","code":"{{{ucum}}}"{{{more}}}}}""";

    public static string Weight(string value = "80", string rest = "{}", string id = "w1") =>
        Observation("29463-7", MergeText(Quantity(value, "kg"), rest), id);

    public static string Creatinine(string value = "1.1", string rest = "{}", string id = "c1") =>
        Observation("2160-0", MergeText(Quantity(value, "mg/dL"), rest), id);

    public static string Pressure(string systolic = "120", string diastolic = "80", string rest = "{}", string id = "b1", string panel = "85354-9") =>
        Observation(panel, MergeText($$$"""{"component":[{{{Component("8480-6", systolic)}}},{{{Component("8462-4", diastolic)}}}]}""", rest), id);

    public static string Component(string code, string value, string unit = "mm[Hg]") =>
        $$$"""{"code":{"coding":[{"system":"http://loinc.org","code":"{{{code}}}"}]},"valueQuantity":{"value":{{{value}}},"unit":"{{{unit}}}","system":"http://unitsofmeasure.org","code":"{{{unit}}}"}}""";

    public static string Condition(string rest = "{}", string system = CodeSystems.Icd10Cm, string code = "F20.9", string id = "d1") => Merge(
        $$$"""
        {"resourceType":"Condition","id":"{{{id}}}","subject":{"reference":"Patient/p1"},
        "clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},
        "verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"confirmed"}]},
        "code":{"coding":[{"system":"{{{system}}}","code":"{{{code}}}"}]}}
        """, rest);

    public static string Allergy(string rest = "{}", string system = CodeSystems.RxNorm, string code = "6130", string id = "a1") => Merge(
        $$$"""
        {"resourceType":"AllergyIntolerance","id":"{{{id}}}","patient":{"reference":"Patient/p1"},
        "clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical","code":"active"}]},
        "verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-verification","code":"confirmed"}]},
        "code":{"coding":[{"system":"{{{system}}}","code":"{{{code}}}"}]},"recordedDate":"2024-03-05T10:00:00Z"}
        """, rest);

    public static string Request(string rest = "{}", string code = "7804", string id = "m1", string type = "MedicationRequest") => Merge(
        $$$"""{"resourceType":"{{{type}}}","id":"{{{id}}}","status":"active","intent":"order","subject":{"reference":"Patient/p1"},"medicationCodeableConcept":{"coding":[{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"{{{code}}}"}]}}""", rest);

    public static string Status(string system, string code) =>
        $$$"""{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/{{{system}}}","code":"{{{code}}}"}]}""";

    private static string MergeText(string first, string rest) => Merge(first, rest);

    private static string Merge(string json, string rest)
    {
        var target = JsonNode.Parse(json)!.AsObject();
        foreach (var property in JsonNode.Parse(rest)!.AsObject())
        {
            target[property.Key] = property.Value?.DeepClone();
        }

        return target.ToJsonString();
    }
}
