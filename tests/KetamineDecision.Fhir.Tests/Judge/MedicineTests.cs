using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Fhir.Tests.Judge;

public sealed class MedicineTests
{
    private const string Request = "MedicationRequest";
    private const string Statement = "MedicationStatement";
    private const string Administration = "MedicationAdministration";

    /// <summary>Resource type; change; status of the one entry, "?" when not understood, or "none"; the problem told, if any.</summary>
    public static TheoryData<string, string, string, string> Rows() => new()
    {
        { Request, "{}", "Taking", "" },
        { Request, """{"intent":"plan"}""", "Taking", "" },
        { Request, """{"intent":"original-order"}""", "Taking", "" },
        { Request, """{"intent":"reflex-order"}""", "Taking", "" },
        { Request, """{"intent":"filler-order"}""", "Taking", "" },
        { Request, """{"intent":"instance-order"}""", "Taking", "" },
        { Request, """{"intent":"proposal"}""", "none", "" },
        { Request, """{"intent":"option"}""", "none", "" },
        { Request, """{"intent":null}""", "NotStated", "status-unusable" },
        { Request, """{"status":"completed"}""", "Stopped", "" },
        { Request, """{"status":"stopped"}""", "Stopped", "" },
        { Request, """{"status":"on-hold"}""", "NotStated", "" },
        { Request, """{"status":"draft"}""", "NotStated", "" },
        { Request, """{"status":"unknown"}""", "NotStated", "status-unusable" },
        { Request, """{"status":null}""", "NotStated", "status-unusable" },
        { Request, """{"status":"bogus"}""", "NotStated", "status-unusable" },
        { Request, """{"status":"cancelled"}""", "none", "" },
        { Request, """{"status":"entered-in-error"}""", "none", "" },
        { Request, """{"doNotPerform":true}""", "none", "" },
        { Request, """{"doNotPerform":false}""", "Taking", "" },
        { Request, """{"doNotPerform":"true"}""", "?", "resource-unreadable" },
        { Request, """{"subject":{"reference":"Patient/p2"}}""", "none", "other-patient" },
        { Request, """{"subject":null}""", "?", "reference-unresolved" },
        { Request, """{"modifierExtension":[{"url":"http://x"}]}""", "?", "modifier-not-understood" },
        { Request, """{"medicationCodeableConcept":null}""", "?", "code-not-understood" },
        { Request, """{"medicationCodeableConcept":{"text":"ketamine"}}""", "?", "code-not-understood" },
        { Request, """{"medicationCodeableConcept":null,"medicationReference":{"reference":"Medication/none"}}""", "?", "reference-unresolved" },
        { Statement, "{}", "Taking", "" },
        { Statement, """{"status":"intended"}""", "Taking", "" },
        { Statement, """{"status":"completed"}""", "Stopped", "" },
        { Statement, """{"status":"stopped"}""", "Stopped", "" },
        { Statement, """{"status":"on-hold"}""", "NotStated", "" },
        { Statement, """{"status":"unknown"}""", "NotStated", "status-unusable" },
        { Statement, """{"status":"not-taken"}""", "none", "" },
        { Statement, """{"status":"entered-in-error"}""", "none", "" },
        { Administration, """{"status":"in-progress"}""", "Taking", "" },
        { Administration, """{"status":"completed"}""", "Stopped", "" },
        { Administration, """{"status":"stopped"}""", "Stopped", "" },
        { Administration, """{"status":"on-hold"}""", "NotStated", "" },
        { Administration, """{"status":"unknown"}""", "NotStated", "status-unusable" },
        { Administration, """{"status":"not-done"}""", "none", "" },
        { Administration, """{"status":"entered-in-error"}""", "none", "" },
    };

    [Theory]
    [Trait("FM", "FM-055")]
    [Trait("FM", "FM-056")]
    [Trait("FM", "FM-057")]
    [Trait("FM", "FM-091")]
    [MemberData(nameof(Rows))]
    public void Medicine_InAState_IsAnEntryOrNone(string type, string change, string entry, string problem)
    {
        var result = Charts.ReadBundle(Charts.Request(change, type: type));

        result.Patient!.Medicines.Select(m => m.Ingredient is null ? "?" : m.Status.ToString()).Should().Equal(entry == "none" ? [] : [entry]);
        result.Problems.Select(p => p.Id).Should().BeEquivalentTo(problem.Length == 0 ? [] : new[] { problem });
        result.Patient.MedicineList.Completeness.IsReviewed.Should().BeFalse();
    }

    [Theory]
    [Trait("FM", "FM-092")]
    [InlineData(Administration, """{"status":"completed","effectiveDateTime":"2024-03-05T10:00:00Z"}""", true)]
    [InlineData(Administration, """{"status":"completed","effectivePeriod":{"start":"2024-03-05T09:00:00Z","end":"2024-03-05T10:00:00Z"}}""", true)]
    [InlineData(Administration, """{"status":"completed","effectivePeriod":{"start":"2024-03-05T10:00:00Z"}}""", false)]
    [InlineData(Statement, """{"status":"stopped","effectivePeriod":{"end":"2024-03-05T10:00:00Z"}}""", true)]
    [InlineData(Request, """{"status":"stopped","authoredOn":"2024-03-05T10:00:00Z"}""", false)]
    [InlineData(Request, """{"status":"stopped","effectiveDateTime":"2024-03-05T10:00:00Z"}""", false)]
    public void LastTaken_Recorded_IsTheEndNeverTheOrder(string type, string change, bool isKnown)
    {
        var medicine = Charts.PatientOf(Charts.Request(change, type: type)).Medicines.Single();

        medicine.At.Should().Be(isKnown ? ObservedAt.Exactly(new DateTimeOffset(2024, 3, 5, 10, 0, 0, TimeSpan.Zero)) : ObservedAt.NotRecorded);
    }

    [Fact]
    [Trait("FM", "FM-018")]
    public void Reference_ContainedBundledOrByAddress_IsResolved()
    {
        const string Code = """ "code":{"coding":[{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"6130"}]} """;
        var contained = """{"medicationCodeableConcept":null,"medicationReference":{"reference":"#med"},"contained":[{"resourceType":"Medication","id":"med",""" + Code + "}]}";
        var byId = """{"medicationCodeableConcept":null,"medicationReference":{"reference":"Medication/k/_history/2"},"status":"stopped"}""";

        var patient = Charts.PatientOf(Charts.Request(contained), Charts.Request(byId, id: "m2"), """{"resourceType":"Medication","id":"k",""" + Code + "}");
        var byUrn = Charts.Read("""{"resourceType":"Bundle","entry":[{"resource":""" + Charts.Patient + """},{"fullUrl":"urn:uuid:1","resource":{"resourceType":"Medication",""" + Code + "}},"
            + """{"resource":""" + Charts.Request("""{"medicationCodeableConcept":null,"medicationReference":{"reference":"urn:uuid:1"}}""") + "}]}");

        patient.Medicines.Select(m => m.Ingredient).Should().Equal(Ingredient.Ketamine, Ingredient.Ketamine);
        byUrn.Patient!.Medicines.Single().Ingredient.Should().Be(Ingredient.Ketamine);
    }

    [Fact]
    [Trait("FM", "FM-091")]
    public void Product_OnlyIngredientsCoded_IsEachIngredient()
    {
        const string Item = """{"itemCodeableConcept":{"coding":[{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"CODE"}]}}""";
        var product = """{"resourceType":"Medication","id":"k","code":{"text":"mix"},"ingredient":[""" + Item.Replace("CODE", "6130", StringComparison.Ordinal) + ","
            + Item.Replace("CODE", "10438", StringComparison.Ordinal) + "]}";

        var patient = Charts.PatientOf(product, Charts.Request("""{"medicationCodeableConcept":null,"medicationReference":{"reference":"Medication/k"}}"""));

        patient.Medicines.Select(m => m.Ingredient).Should().Equal(Ingredient.Ketamine, Ingredient.Theophylline);
    }

    [Theory]
    [Trait("FM", "FM-018")]
    [InlineData(""" "status":"entered-in-error" """)]
    [InlineData(""" "modifierExtension":[{"url":"http://x"}] """)]
    public void Product_MustNotBeUsed_IsUnresolvedNotNone(string property)
    {
        var product = """{"resourceType":"Medication","id":"k","code":{"coding":[{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"6130"}]},""" + property + "}";
        var result = Charts.ReadBundle(product,
            Charts.Request("""{"medicationCodeableConcept":null,"medicationReference":{"reference":"Medication/k"}}"""));

        result.Patient!.MedicinesNotUnderstood.Should().ContainSingle();
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.ReferenceUnresolved);
    }

    [Fact]
    [Trait("FM", "FM-091")]
    public void RacemateAndEsketamine_Coded_StayApart() =>
        Charts.PatientOf(Charts.Request(code: "6130"), Charts.Request(code: "2119365", id: "m2")).Medicines.Select(m => m.Ingredient)
            .Should().Equal(Ingredient.Ketamine, Ingredient.Esketamine);

    [Fact]
    [Trait("FM", "FM-019")]
    public void Orders_SameCodeAndStatus_AreOneWithTheFirstOrigin()
    {
        var result = Charts.ReadBundle(Charts.Request(), Charts.Request(id: "m2"), Charts.Request("""{"status":"stopped"}""", id: "m3"),
            Charts.Request(code: "x", id: "m4"), Charts.Request(code: "x", id: "m5"));

        result.Patient!.Medicines.Select(m => m.Origin.Reference).Should().Equal("MedicationRequest/m1", "MedicationRequest/m3", "MedicationRequest/m4");
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.CodeNotUnderstood);
    }

    [Fact]
    public void Entries_WithoutAnyCode_AreNeverOneMedicine() =>
        Charts.PatientOf(Charts.Request("""{"medicationCodeableConcept":null}"""), Charts.Request("""{"medicationCodeableConcept":null}""", id: "m2"))
            .MedicinesNotUnderstood.Should().HaveCount(2);
}
