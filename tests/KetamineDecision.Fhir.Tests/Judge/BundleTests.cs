using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Fhir.Tests.Judge;

public sealed class BundleTests
{
    [Theory]
    [Trait("FM", "FM-010")]
    [InlineData("Patient/p1", null, true)]
    [InlineData("Patient/p1/_history/3", null, true)]
    [InlineData("http://server/fhir/Patient/p1", null, true)]
    [InlineData("http://server/fhir/Patient/p1", "urn:uuid:1", true)]
    [InlineData("http://server/fhir/Patient/p1", "http://server/fhir/Patient/p1", true)]
    [InlineData("http://server/fhir/Patient/p1/_history/2", "http://server/fhir/Patient/p1/_history/1", true)]
    [InlineData("http://other/fhir/Patient/p1", "http://server/fhir/Patient/p1", false)]
    [InlineData("urn:uuid:1", "urn:uuid:1", true)]
    [InlineData("urn:uuid:2", "urn:uuid:1", false)]
    [InlineData("Patient/p10", null, false)]
    [InlineData("patient/p1", null, false)]
    [InlineData("Group/p1", null, false)]
    [InlineData("p1", null, false)]
    [InlineData("#p1", null, false)]
    [InlineData("", null, false)]
    public void Subject_Written_IsOursOrNot(string subject, string? fullUrl, bool isOurs)
    {
        var address = fullUrl is null ? "" : $"\"fullUrl\":\"{fullUrl}\",";
        var weight = Charts.Weight(rest: $$$"""{"subject":{"reference":"{{{subject}}}"}}""");

        var result = Charts.Read("{\"resourceType\":\"Bundle\",\"entry\":[{" + address + "\"resource\":" + Charts.Patient + "},{\"resource\":" + weight + "}]}");

        result.Patient!.ReadingsOf(Analyte.BodyWeight).Should().HaveCount(isOurs ? 1 : 0);
        result.Problems.Should().HaveCount(isOurs ? 0 : 1);
    }

    [Theory]
    [Trait("FM", "FM-014")]
    [InlineData("warning", true)]
    [InlineData("error", true)]
    [InlineData("information", false)]
    public void Outcome_BesideResults_TellsAndCutsOff(string severity, bool isTruncated)
    {
        var result = Charts.ReadBundle($$$"""{"resourceType":"OperationOutcome","issue":[{"severity":"{{{severity}}}"}]}""");

        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.ListIncomplete);
        result.Patient!.ProblemList.Completeness.Should().Be(isTruncated ? Completeness.Truncated : Completeness.NotReviewed);
    }

    [Fact]
    [Trait("FM", "FM-015")]
    public void Link_Next_CutsEveryListOff()
    {
        var result = Charts.Read(Charts.BundleWith(""" "link":[{"relation":"self","url":"x"},{"relation":"next","url":"y"}], """, Charts.Patient));

        result.Patient!.ProblemList.Completeness.Should().Be(Completeness.Truncated);
        result.Patient.MedicineList.Completeness.Should().Be(Completeness.Truncated);
        result.Patient.AllergyList.Completeness.Should().Be(Completeness.Truncated);
        result.Problems.Should().ContainSingle().Which.Where.Should().Be("Bundle.link");
    }

    [Theory]
    [Trait("FM", "FM-004")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("\"x\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"resourceType":7}""")]
    [InlineData("""{"resourceType":"\ud800"}""")]
    [InlineData("""{"resourceType":"Bundle","entry":[]}""")]
    public void Entry_Bad_IsReportedAndTheRestIsRead(string resource)
    {
        var result = Charts.Read(Charts.BundleWith("", Charts.Patient, resource, Charts.Weight()));

        result.Patient!.ReadingsOf(Analyte.BodyWeight).Should().ContainSingle();
        result.Problems.Should().ContainSingle().Which.Should().Match<DataProblem>(p => p.Code == DataProblemCode.ResourceUnreadable && p.Where == "entry 1");
    }

    [Fact]
    [Trait("FM", "FM-014")]
    public void Entry_WithoutResource_CutsTheListsOff() =>
        Charts.Read("""{"resourceType":"Bundle","entry":[{"resource":""" + Charts.Patient + """},{"response":{"status":"404"}}]}""").Patient!.ProblemList.Completeness
            .Should().Be(Completeness.Truncated);

    [Theory]
    [Trait("FM", "FM-004")]
    [InlineData("Observation")]
    [InlineData("Condition")]
    [InlineData("MedicationRequest")]
    [InlineData("MedicationStatement")]
    [InlineData("MedicationAdministration")]
    [InlineData("AllergyIntolerance")]
    [InlineData("Medication")]
    [InlineData("OperationOutcome")]
    public void Resource_EveryElementOfTheWrongType_NeverThrows(string type)
    {
        string[] names =
        [
            "id", "meta", "subject", "patient", "status", "code", "component", "valueQuantity", "dataAbsentReason", "effectiveDateTime", "effectivePeriod", "referenceRange",
            "clinicalStatus", "verificationStatus", "abatementPeriod", "onsetPeriod", "medicationCodeableConcept", "medicationReference", "contained", "ingredient", "reaction", "issue", "doNotPerform", "extension",
        ];
        foreach (var value in new[] { "7", "true", "\"\\ud800\"", "[7]", "[[]]", "{\"x\":1}", "{\"coding\":7}", "{\"coding\":[7,{\"system\":{},\"code\":[]}]}", "null" })
        {
            var json = "{\"resourceType\":\"" + type + "\"" + string.Concat(names.Select(n => ",\"" + n + "\":" + value)) + "}";

            Charts.Read(Charts.BundleWith("", Charts.Patient, json)).IsRefused.Should().BeFalse();
        }
    }

    [Fact]
    public void Resources_OfOtherTypes_AreSkippedSilently() =>
        Charts.ReadBundle("""{"resourceType":"Claim","subject":{"reference":"Patient/p2"}}""", """{"resourceType":"Encounter"}""").Problems.Should().BeEmpty();

    [Fact]
    [Trait("FM", "FM-021")]
    public void Narrative_WhateverItSays_IsNotRead() =>
        Charts.PatientOf(Charts.Weight(rest: """{"text":{"div":"<div><script>1</script>weight 99 kg</div>"},"note":[{"text":"99 kg"}]}"""))
            .ReadingsOf(Analyte.BodyWeight).Single().CanonicalValue.Should().Be(80m);

    [Theory]
    [InlineData("Jane Doe 1961")]
    [InlineData("a/b")]
    [InlineData("<x>")]
    public void Id_NoFhirId_IsNotShown(string id)
    {
        var problem = Charts.ReadBundle(Charts.Weight(rest: $$"""{"id":"{{id}}","status":"unknown"}""")).Problems.Single();

        problem.Where.Should().Be("Observation (entry 1)");
    }

    [Fact]
    public void Id_LongerThanFhirAllows_IsShown()
    {
        var id = new string('a', 100);

        Charts.ReadBundle(Charts.Weight(rest: $$"""{"id":"{{id}}","status":"unknown"}""")).Problems.Single().Where.Should().Be("Observation/" + id + " (entry 1)");
    }

    [Fact]
    [Trait("FM", "FM-013")]
    public void Sentences_OfEveryProblem_QuoteNothingReceived()
    {
        const string Mark = "Zq9";
        var result = Charts.ReadBundle(
            Charts.Weight(rest: $$$"""{"status":"{{{Mark}}}","effectiveDateTime":"{{{Mark}}}","valueQuantity":{"value":4711,"unit":"{{{Mark}}}","comparator":"{{{Mark}}}"}}"""),
            Charts.Condition($$$"""{"clinicalStatus":{"coding":[{"system":"{{{Mark}}}","code":"{{{Mark}}}"}]},"onsetDateTime":"{{{Mark}}}"}""", "urn:" + Mark, Mark),
            Charts.Request($$$"""{"status":"{{{Mark}}}","intent":"{{{Mark}}}","medicationCodeableConcept":null,"medicationReference":{"reference":"{{{Mark}}}"}}"""),
            Charts.Allergy($$$"""{"patient":{"reference":"{{{Mark}}}:{{{Mark}}}"}}"""));

        result.Problems.Should().HaveCountGreaterThan(5);
        string.Concat(result.Problems.Select(p => p.Sentence + p.Where)).Should().NotContain(Mark).And.NotContain("4711");
    }

    [Fact]
    [Trait("FM", "FM-034")]
    public void Entries_TenThousandNewestFirst_AreOldestFirstInThePatient()
    {
        var weights = Enumerable.Range(0, 10_000).Select(i => Charts.Weight("80", $$"""{"effectiveDateTime":"{{new DateTime(2010, 1, 1).AddHours(-i):yyyy-MM-dd'T'HH:mm:ss'Z'}}"}""", "w" + i)).ToArray();

        Charts.PatientOf(weights).ReadingsOf(Analyte.BodyWeight).Select(r => r.At.Latest).Should().HaveCount(10_000).And.BeInAscendingOrder();
    }

    [Fact]
    [Trait("FM", "FM-020")]
    public void Patient_TwoVersions_NewestIsRead()
    {
        var old = """{"resourceType":"Patient","id":"p1","birthDate":"1960","meta":{"versionId":"1"}}""";
        var newer = """{"resourceType":"Patient","id":"p1","birthDate":"1961","meta":{"versionId":"2"}}""";

        Charts.Read(Charts.BundleWith("", old, newer)).Patient!.Birth!.Date.Year.Should().Be(1961);
        Charts.Read(Charts.BundleWith("", newer, old)).Patient!.Birth!.Date.Year.Should().Be(1961);
    }

    [Fact]
    [Trait("FM", "FM-020")]
    public void Resource_TwiceButIrrelevant_IsNotReported() =>
        Charts.ReadBundle(Charts.Observation("8867-4", Charts.Quantity("70", "/min")), Charts.Observation("8867-4", Charts.Quantity("70", "/min"))).Problems.Should().BeEmpty();

    [Fact]
    [Trait("FM", "FM-020")]
    public void Id_SameOnTwoServers_IsTwoResources()
    {
        static string Entry(string server, string resource) => $$"""{"fullUrl":"{{server}}","resource":{{resource}}}""";
        var json = "{\"resourceType\":\"Bundle\",\"entry\":[" + Entry("urn:uuid:1", Charts.Patient) + ","
            + Entry("http://a/Observation/w1", Charts.Weight("80", """{"meta":{"versionId":"1"}}""")) + ","
            + Entry("http://b/Observation/w1", Charts.Weight("85", """{"meta":{"versionId":"2"}}""")) + "]}";

        Charts.Read(json).Patient!.ReadingsOf(Analyte.BodyWeight).Should().HaveCount(2);
    }
}
