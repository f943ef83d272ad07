using System.Globalization;
using System.Text;

namespace KetamineDecision.Benchmarks;

/// <summary>A Bundle written by this project: one patient, weights, pressures, conditions and medicines in turn.</summary>
internal static class SyntheticBundle
{
    public static string Json(int entries)
    {
        var json = new StringBuilder("""{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","id":"p","gender":"male","birthDate":"1964-04-02"}}""");
        for (var i = 1; i < entries; i++)
        {
            json.Append(",{\"resource\":").Append(Resource(i)).Append('}');
        }

        return json.Append("]}").ToString();
    }

    private static string Resource(int i)
    {
        var id = i.ToString(CultureInfo.InvariantCulture);
        var day = (1 + (i % 28)).ToString("00", CultureInfo.InvariantCulture);
        return (i % 4) switch
        {
            0 => $$$"""{"resourceType":"Observation","id":"{{{id}}}","status":"final","subject":{"reference":"Patient/p"},"code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},"effectiveDateTime":"2026-10-{{{day}}}T08:00:00Z","valueQuantity":{"value":72.4,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"}}""",
            1 => $$$"""{"resourceType":"Observation","id":"{{{id}}}","status":"final","subject":{"reference":"Patient/p"},"code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},"effectiveDateTime":"2026-10-{{{day}}}T08:00:00Z","component":[{"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueQuantity":{"value":128,"unit":"mm[Hg]","system":"http://unitsofmeasure.org","code":"mm[Hg]"}},{"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},"valueQuantity":{"value":76,"unit":"mm[Hg]","system":"http://unitsofmeasure.org","code":"mm[Hg]"}}]}""",
            2 => $$$"""{"resourceType":"Condition","id":"{{{id}}}","clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},"subject":{"reference":"Patient/p"},"code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"M54.5"}]}}""",
            _ => $$$"""{"resourceType":"MedicationRequest","id":"{{{id}}}","status":"active","intent":"order","subject":{"reference":"Patient/p"},"medicationCodeableConcept":{"coding":[{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"7804"}]},"authoredOn":"2026-10-{{{day}}}"}""",
        };
    }
}
