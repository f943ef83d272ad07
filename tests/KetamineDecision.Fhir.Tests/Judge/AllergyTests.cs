using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Fhir.Tests.Judge;

[Trait("FM", "FM-110")]
public sealed class AllergyTests
{
    private const string Clinical = "allergyintolerance-clinical";
    private const string Verification = "allergyintolerance-verification";
    private const string NoKnown = "716186003";

    /// <summary>Change; the one entry's substance, "?" when not understood, or "none"; the problem told, if any.</summary>
    public static TheoryData<string, string, string> Rows() => new()
    {
        { "{}", "ketamine", "" },
        { """{"type":"intolerance"}""", "ketamine", "" },
        { """{"clinicalStatus":null}""", "ketamine", "" },
        { """{"verificationStatus":null}""", "ketamine", "" },
        { Is("clinicalStatus", Clinical, "inactive"), "none", "" },
        { Is("clinicalStatus", Clinical, "resolved"), "none", "" },
        { """{"clinicalStatus":"resolved"}""", "ketamine", "" },
        { Is("verificationStatus", Verification, "unconfirmed"), "ketamine", "only-preliminary" },
        { Is("verificationStatus", Verification, "presumed"), "ketamine", "only-preliminary" },
        { Is("verificationStatus", Verification, "refuted"), "none", "" },
        { Is("verificationStatus", Verification, "entered-in-error"), "none", "" },
        { """{"patient":{"reference":"Patient/p2"}}""", "none", "other-patient" },
        { """{"patient":null}""", "?", "reference-unresolved" },
        { """{"modifierExtension":[{"url":"http://x"}]}""", "?", "modifier-not-understood" },
        { """{"reaction":[{"modifierExtension":[{"url":"http://x"}]}]}""", "?", "modifier-not-understood" },
        { """{"code":{"text":"ketamine"}}""", "?", "code-not-understood" },
        { """{"code":null}""", "?", "code-not-understood" },
        { """{"code":{"coding":[{"system":"http://snomed.info/sct","code":"442571000124108","display":"ketamine"}]}}""", "?", "code-not-understood" },
        { """{"code":{"coding":[{"system":"http://snomed.info/sct","code":"373464007"}]}}""", "ketamine", "" },
        { """{"code":null,"reaction":[{"substance":{"coding":[{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"6130"}]}}]}""", "ketamine", "" },
    };

    [Theory]
    [Trait("FM", "FM-054")]
    [Trait("FM", "FM-089")]
    [MemberData(nameof(Rows))]
    public void Allergy_InAState_IsAnEntryOrNone(string change, string substance, string problem)
    {
        var result = Charts.ReadBundle(Charts.Allergy(change));

        result.Patient!.Reactions.Select(r => r.Substance?.Id ?? "?").Should().Equal(substance == "none" ? [] : [substance]);
        result.Problems.Select(p => p.Id).Should().BeEquivalentTo(problem.Length == 0 ? [] : new[] { problem });
        result.Patient.AllergyList.Completeness.IsReviewed.Should().BeFalse();
    }

    [Fact]
    public void Allergy_NoneAtAll_IsNotAskedNeverNone() => Charts.PatientOf().AllergyList.Completeness.Should().Be(Completeness.NotReviewed);

    [Fact]
    public void Manifestations_UnderstoodAndNot_AreKeptOnceEach()
    {
        var reaction = Charts.PatientOf(Charts.Allergy("""
            {"criticality":"high","reaction":[{"manifestation":[{"coding":[{"system":"http://snomed.info/sct","code":"39579001"}]},{"text":"rash"},{"text":"itch"}]},
            {"manifestation":[{"coding":[{"system":"http://snomed.info/sct","code":"39579001"}]}]}]}
            """)).Reactions.Single();

        reaction.HighCriticality.Should().BeTrue();
        reaction.Manifestations.Should().Equal(Manifestation.Anaphylaxis, Manifestation.NotUnderstood);
    }

    [Fact]
    public void NoKnownAllergy_Dated_IsTheReviewOfTheList()
    {
        var result = Charts.ReadBundle(Charts.Allergy(system: CodeSystems.Snomed, code: NoKnown));

        result.Patient!.AllergyList.Completeness.Should().Be(Completeness.ReviewedAt(new DateTimeOffset(2024, 3, 5, 10, 0, 0, TimeSpan.Zero)));
        result.Patient.Reactions.Should().BeEmpty();
        result.Problems.Should().BeEmpty();
    }

    [Fact]
    public void NoKnownAllergy_DayOnly_CountsFromTheEarliestInstantOfTheDay() =>
        Charts.PatientOf(Charts.Allergy("""{"recordedDate":"2024-03-05"}""", CodeSystems.Snomed, NoKnown)).AllergyList.Completeness
            .Should().Be(Completeness.ReviewedAt(new DateTimeOffset(2024, 3, 4, 10, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("""{"recordedDate":null}""", "time-unreadable")]
    [InlineData("""{"recordedDate":"2024-02-30"}""", "time-unreadable")]
    [InlineData("""{"verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-verification","code":"unconfirmed"}]}}""", "only-preliminary")]
    [InlineData("""{"verificationStatus":"confirmed"}""", "only-preliminary")]
    [InlineData("""{"clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical","code":"resolved"}]}}""", "")]
    [InlineData("""{"patient":{"reference":"Patient/p2"}}""", "other-patient")]
    [InlineData("""{"modifierExtension":[{"url":"http://x"}]}""", "modifier-not-understood")]
    public void NoKnownAllergy_Doubtful_ReviewsNothing(string change, string problem)
    {
        var result = Charts.ReadBundle(Charts.Allergy(change, CodeSystems.Snomed, NoKnown));

        result.Patient!.AllergyList.Completeness.IsReviewed.Should().BeFalse();
        (problem.Length == 0 || result.Problems.Any(p => p.Id == problem)).Should().BeTrue();
    }

    [Fact]
    public void NoKnownAllergy_BesideAnEntry_ReviewsNothingAndIsReported()
    {
        var result = Charts.ReadBundle(Charts.Allergy(system: CodeSystems.Snomed, code: NoKnown), Charts.Allergy(id: "a2"));

        result.Patient!.AllergyList.Completeness.IsReviewed.Should().BeFalse();
        result.Patient.Reactions.Should().ContainSingle();
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.StatusConflict);
    }

    [Fact]
    public void NoKnownAllergy_TheEntryBesideIsResolved_StillReviews() =>
        Charts.PatientOf(Charts.Allergy(system: CodeSystems.Snomed, code: NoKnown), Charts.Allergy(Is("clinicalStatus", Clinical, "resolved"), id: "a2"))
            .AllergyList.Completeness.IsReviewed.Should().BeTrue();

    [Fact]
    public void NoKnownDrugAllergy_Recorded_ReviewsNothingAndIsReported()
    {
        var result = Charts.ReadBundle(Charts.Allergy(system: CodeSystems.Snomed, code: "409137002"));

        result.Patient!.AllergyList.Completeness.IsReviewed.Should().BeFalse();
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.ListIncomplete);
    }

    [Fact]
    public void NoKnownAllergy_SaidTwice_CountsFromTheLatest()
    {
        var older = Charts.Allergy("""{"recordedDate":"2020-03-05T10:00:00Z"}""", CodeSystems.Snomed, NoKnown);
        var newer = Charts.Allergy("""{"recordedDate":"2024-03-05T10:00:00Z"}""", CodeSystems.Snomed, NoKnown, "a2");

        Charts.PatientOf(older, newer).AllergyList.Completeness.At.Latest.Year.Should().Be(2024);
        Charts.PatientOf(newer, older).AllergyList.Completeness.At.Latest.Year.Should().Be(2024);
    }

    [Fact]
    public void NoKnownAllergy_BundleCutOff_IsTruncated()
    {
        var json = Charts.BundleWith(""" "link":[{"relation":"next","url":"http://x"}], """, Charts.Patient, Charts.Allergy(system: CodeSystems.Snomed, code: NoKnown));

        Charts.Read(json).Patient!.AllergyList.Completeness.Should().Be(Completeness.Truncated);
    }

    private static string Is(string property, string system, string code) => $$"""{"{{property}}":{{Charts.Status(system, code)}}}""";
}
