using System.Linq;

namespace KetamineDecision.Cli.Tests;

/// <summary>Small self-written Bundles.</summary>
internal static class Charts
{
    /// <summary>A family name no message may hold.</summary>
    public const string Family = "Zzsentinelname";

    /// <summary>Facts that declare the lists reviewed and answer what a chart cannot hold.</summary>
    public const string Reviewed = """
        {
          "reviewed": { "conditions": "2026-11-22T08:30:00Z", "medicines": "2026-11-22T08:30:00Z", "allergies": "2026-11-22T08:30:00Z" },
          "facts": []
        }
        """;

    public static string Person(string id = "p1") =>
        $$$"""{"resourceType":"Patient","id":"{{{id}}}","name":[{"family":"{{{Family}}}"}],"gender":"male","birthDate":"1986-03-14"}""";

    public const string NoKnownAllergy = """
        {"resourceType":"AllergyIntolerance","id":"a1","patient":{"reference":"Patient/p1"},
        "clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical","code":"active"}]},
        "verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-verification","code":"confirmed"}]},
        "code":{"coding":[{"system":"http://snomed.info/sct","code":"716186003"}]},"recordedDate":"2026-11-22T08:30:00Z"}
        """;

    public static string Bundle(params string[] resources) =>
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[" + string.Join(",", resources.Select(r => "{\"resource\":" + r + "}")) + "]}";

    public static string Quantity(string value, string unit, string more = "") =>
        $$$"""{"value":{{{value}}},"unit":"{{{unit}}}","system":"http://unitsofmeasure.org","code":"{{{unit}}}"{{{more}}}}""";

    public static string Observation(string id, string code, string quantity, string at = "2026-11-22T08:55:00Z") =>
        $$$"""{"resourceType":"Observation","id":"{{{id}}}","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"{{{code}}}"}]},"subject":{"reference":"Patient/p1"},"effectiveDateTime":"{{{at}}}","valueQuantity":{{{quantity}}}}""";

    public static string Weight(string quantity, string at = "2026-11-22T07:00:00Z") => Observation("w1", "29463-7", quantity, at);

    public static string Pressure(string systolic = "122", string diastolic = "76") =>
        $$$"""
        {"resourceType":"Observation","id":"b1","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},"subject":{"reference":"Patient/p1"},"effectiveDateTime":"2026-11-22T08:55:00Z",
        "component":[{"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueQuantity":{{{Quantity(systolic, "mm[Hg]")}}}},
        {"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},"valueQuantity":{{{Quantity(diastolic, "mm[Hg]")}}}}]}
        """;

    public static string Saturation => Observation("s1", "59408-5", Quantity("98", "%"));

    /// <summary>A healthy man of 40 whose weight and further resources are given.</summary>
    public static string Man(string weight, params string[] more) => Bundle([Person(), NoKnownAllergy, weight, Pressure(), Saturation, .. more]);

    /// <summary>The same, 80 kg.</summary>
    public static string HealthyMan(params string[] more) => Man(Weight(Quantity("80", "kg")), more);
}
