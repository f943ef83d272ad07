using System.Linq;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Fhir.Tests.Judge;

[Trait("FM", "FM-110")]
public sealed class ConditionTests
{
    private const string Clinical = "condition-clinical";
    private const string Verification = "condition-ver-status";

    /// <summary>Change; status and certainty of the one entry, or "none"; the problem told, if any.</summary>
    public static TheoryData<string, string, string> Rows() => new()
    {
        { "{}", "active, confirmed", "" },
        { ClinicalIs("recurrence"), "active, confirmed", "" },
        { ClinicalIs("relapse"), "active, confirmed", "" },
        { ClinicalIs("inactive"), "past, confirmed", "" },
        { ClinicalIs("remission"), "past, confirmed", "" },
        { ClinicalIs("resolved"), "past, confirmed", "" },
        { """{"clinicalStatus":null}""", "notstated, confirmed", "" },
        { """{"clinicalStatus":null,"category":[{"coding":[{"code":"encounter-diagnosis"}]}]}""", "notstated, confirmed", "" },
        { """{"clinicalStatus":"active"}""", "notstated, confirmed", "status-unusable" },
        { """{"clinicalStatus":{"coding":[{"system":"urn:local","code":"resolved"}]}}""", "notstated, confirmed", "status-unusable" },
        { """{"clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/data-absent-reason","code":"unknown"}]}}""", "notstated, confirmed", "status-unusable" },
        { """{"verificationStatus":null}""", "active, confirmed", "" },
        { VerificationIs("unconfirmed"), "active, possible", "only-preliminary" },
        { VerificationIs("provisional"), "active, possible", "only-preliminary" },
        { VerificationIs("differential"), "active, possible", "only-preliminary" },
        { VerificationIs("maybe"), "active, possible", "status-unusable" },
        { VerificationIs("refuted"), "none", "" },
        { VerificationIs("entered-in-error"), "none", "" },
        { """{"abatementDateTime":"2020-01-01"}""", "past, confirmed", "status-conflict" },
        { """{"abatementAge":{"value":30}}""", "past, confirmed", "status-conflict" },
        { """{"abatementPeriod":{"end":"2020"}}""", "past, confirmed", "status-conflict" },
        { """{"abatementPeriod":{"start":"2020"}}""", "past, confirmed", "status-conflict" },
        { """{"clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"resolved"},{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]}}""", "notstated, confirmed", "status-unusable" },
        { """{"clinicalStatus":null,"abatementDateTime":"2020"}""", "past, confirmed", "" },
        { """{"abatementString":"some years ago"}""", "active, confirmed", "status-conflict" },
        { """{"abatementDateTime":"2020-02-31"}""", "active, confirmed", "date-impossible" },
        { """{"onsetDateTime":"yesterday"}""", "active, confirmed", "time-unreadable" },
        { """{"subject":{"reference":"Patient/p2"}}""", "none", "other-patient" },
        { """{"subject":null}""", "?", "reference-unresolved" },
        { """{"modifierExtension":[{"url":"http://x"}]}""", "?", "modifier-not-understood" },
        { """{"meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"V"}]}}""", "active, confirmed", "restricted" },
        { """{"code":null}""", "?", "code-not-understood" },
        { """{"code":{"text":"Schizophrenia"}}""", "?", "code-not-understood" },
        { """{"code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm"}]}}""", "?", "code-not-understood" },
        { """{"code":{"coding":{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"F20.9"}}}""", "?", "code-not-understood" },
        { """{"code":{"coding":[{"system":"http://snomed.info/sct","code":"1","display":"Schizophrenia"}]}}""", "?", "code-not-understood" },
        { """{"code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"M54.5"}]}}""", "none", "" },
        { """{"code":{"coding":[{"system":"urn:local","code":"7"},{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"M54.5"}]}}""", "none", "" },
    };

    [Theory]
    [Trait("FM", "FM-051")]
    [Trait("FM", "FM-052")]
    [Trait("FM", "FM-053")]
    [Trait("FM", "FM-090")]
    [MemberData(nameof(Rows))]
    public void Condition_InAState_IsAnEntryOrNone(string change, string entry, string problem)
    {
        var result = Charts.ReadBundle(Charts.Condition(change));

        result.Patient!.Conditions.Select(State).Should().Equal(entry == "none" ? [] : [entry]);
        result.Problems.Select(p => p.Id).Should().BeEquivalentTo(problem.Length == 0 ? [] : new[] { problem });
        result.Problems.Select(p => p.Where).Should().AllBe("Condition/d1 (entry 1)");
    }

    [Fact]
    public void Condition_NoConditionAtAll_IsNeverAReviewedList()
    {
        var patient = Charts.PatientOf();

        patient.Conditions.Should().BeEmpty();
        patient.ProblemList.Completeness.Should().Be(Completeness.NotReviewed);
    }

    [Fact]
    public void Code_OfTwoConcepts_IsTwoEntriesOfOneOrigin()
    {
        var patient = Charts.PatientOf(Charts.Condition(code: "K72.10"));

        patient.Conditions.Select(c => c.Concept).Should().BeEquivalentTo([Concept.HepaticFailure, Concept.LiverDisease]);
        patient.Conditions.Select(c => c.Origin.Reference).Should().AllBe("Condition/d1");
    }

    [Fact]
    public void Condition_Twice_IsOneEntry() => Charts.PatientOf(Charts.Condition(), Charts.Condition(id: "d2")).Conditions.Should().ContainSingle();

    [Fact]
    public void NotUnderstood_Status_IsKept() =>
        Charts.PatientOf(Charts.Condition($$"""{"clinicalStatus":{{Charts.Status(Clinical, "resolved")}}}""", "urn:local", "x")).Conditions.Single().Status.Should().Be(ConditionStatus.Past);

    private static string State(Condition condition) => condition.Concept is null
        ? "?"
        : (condition.Status + ", " + condition.Certainty).ToLowerInvariant();

    private static string ClinicalIs(string code) => $$"""{"clinicalStatus":{{Charts.Status(Clinical, code)}}}""";

    private static string VerificationIs(string code) => $$"""{"verificationStatus":{{Charts.Status(Verification, code)}}}""";
}
