using System;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using FsCheck.Xunit;
using Xunit;

namespace KetamineDecision.Cli.Tests;

/// <summary>The facts file: read strictly, every mistake with its JSON pointer, nothing quoted.</summary>
public sealed class FactsFileTests
{
    private const string At = "\"2026-11-22T08:30:00Z\"";

    [Theory]
    [InlineData("""{ "reviewed": { "conditions": "2026-11-22" } }""", "#/reviewed/conditions: this is not an instant")]
    [InlineData("""{ "reviewed": { "conditions": "2026-11-22T08:00:00" } }""", "#/reviewed/conditions: this is not an instant")]
    [InlineData("""{ "reviewed": { "conditions": 5 } }""", "#/reviewed/conditions: this is not an instant")]
    [InlineData("""{ "reviewed": [] }""", "#/reviewed: an object with conditions, medicines, allergies is expected here.")]
    [InlineData("""{ "reviewed": { "problems": "2026-11-22T08:00:00Z" } }""", "#/reviewed: member 1 is not known; allowed are conditions, medicines, allergies.")]
    [InlineData("""{ "reviewed": { "allergies": "2026-11-22T08:00:00Z", "allergies": "2026-11-22T08:00:00Z" } }""", "#/reviewed/allergies: this member stands twice; keep one.")]
    [InlineData("""{ "facts": [], "facts": [] }""", "#/facts: this member stands twice; keep one.")]
    [InlineData("""{ "facts": {} }""", "#/facts: an array is expected here.")]
    [InlineData("""{ "facts": [ 1 ] }""", "#/facts/0: an object with question, answer, at is expected here.")]
    [InlineData("""{ "facts": [ { "question": "alternativeTried", "answer": "yes" } ] }""", "#/facts/0: the member at is missing.")]
    [InlineData("""{ "facts": [ { "question": "alternativetried", "answer": "yes", "at": "2026-11-22T08:00:00Z" } ] }""", "#/facts/0/question: there is no question of this id; asked facts are: allergyEntriesChecked,")]
    [InlineData("""{ "facts": [ { "question": "problemList", "answer": "yes", "at": "2026-11-22T08:00:00Z" } ] }""", "#/facts/0/question: this question is a list, not an asked fact")]
    [InlineData("""{ "facts": [ { "question": "weight", "answer": "yes", "at": "2026-11-22T08:00:00Z" } ] }""", "#/facts/0/question: this question is a measurement, not an asked fact")]
    [InlineData("""{ "facts": [ { "question": "alternativeTried", "answer": "maybe", "at": "2026-11-22T08:00:00Z" } ] }""", "#/facts/0/answer: an answer is \"yes\", \"no\" or \"unknown\".")]
    [InlineData("""{ "facts": [ { "question": "alternativeTried", "answer": true, "at": "2026-11-22T08:00:00Z" } ] }""", "#/facts/0/answer: an answer is")]
    [InlineData("""{ "facts": [ { "question": "\ud800", "answer": "yes", "at": "2026-11-22T08:00:00Z" } ] }""", "#/facts/0/question: there is no question of this id")]
    [InlineData("""{ "note": 1 }""", ": member 1 is not known; allowed are reviewed, facts.")]
    [InlineData("[]", ": an object with reviewed, facts is expected here.")]
    [InlineData("{", ": this is not valid JSON at line 1")]
    [InlineData("", ": this is not valid JSON")]
    public async Task Assess_OneMistake_ThreeWithItsPointer(string json, string says)
    {
        using var scratch = new Scratch();
        var ran = await Shell.AssessAsync(Charts.HealthyMan(), "--facts", scratch.File("facts.json", json));
        ran.Code.Should().Be(3);
        ran.Output.Should().BeEmpty();
        ran.ErrorLines.Should().ContainSingle().Which.Should().StartWith("ketamine: facts file" + says);
    }

    [Fact]
    public async Task Assess_SeveralMistakes_AllListedAndNothingQuoted()
    {
        var json = $$$"""
            { "reviewed": { "conditions": "2026-11-22", "medicines": {{{At}}}, "{{{Charts.Family}}}": {{{At}}} },
              "facts": [
                { "question": "weight", "answer": "77.123", "at": {{{At}}} },
                { "question": "{{{Charts.Family}}}", "answer": "no", "at": "{{{Charts.Family}}}", "answer": "yes" } ],
              "extra": "{{{Charts.Family}}}" }
            """;
        using var scratch = new Scratch();
        var ran = await Shell.AssessAsync(Charts.HealthyMan(), "--facts", scratch.File("facts.json", json));
        ran.Code.Should().Be(3);
        ran.ErrorLines.Select(l => l.Split(": ")[1]).Should().Equal(
            "facts file", "facts file#/reviewed", "facts file#/reviewed/conditions", "facts file#/facts/0/question", "facts file#/facts/0/answer",
            "facts file#/facts/1/answer", "facts file#/facts/1/question", "facts file#/facts/1/at");
        ran.Error.Should().NotContain(Charts.Family).And.NotContain("77.123");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "reviewed": {}, "facts": [] }""")]
    [InlineData("\uFEFF{}")]
    public async Task Assess_NothingSaid_AnswersAsWithout(string json)
    {
        using var scratch = new Scratch();
        var ran = await Shell.AssessAsync(Charts.HealthyMan(), "--facts", scratch.File("facts.json", json));
        ran.Should().Be(await Shell.AssessAsync(Charts.HealthyMan()));
    }

    [Fact]
    public async Task Assess_Told_CarriesItsTimeAndTheFileAsSource()
    {
        using var scratch = new Scratch();
        var facts = scratch.File("facts.json", $$"""{ "facts": [ { "question": "psychoticSymptomsToday", "answer": "yes", "at": {{At}} } ] }""");
        var ran = await Shell.AssessAsync(Charts.HealthyMan(), "--facts", facts, "--format", "json");
        var finding = ran.Json["findings"]!.AsArray().Single(f => f!["ruleId"]!.GetValue<string>() == "CI-022b")!;
        finding["answer"]!.GetValue<string>().Should().Be("yes");
        finding["facts"]!.AsArray().Should().Contain(f => f!["source"]!.GetValue<string>() == "facts file" && f["at"]!.GetValue<string>() == "2026-11-22T08:30:00+00:00");
    }

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("no", "no")]
    [InlineData("unknown", "unknown")]
    public async Task Assess_ToldAnswers_StayWhatTheyAre(string answer, string expected)
    {
        using var scratch = new Scratch();
        var facts = scratch.File("facts.json", $$"""
            { "reviewed": { "conditions": {{At}}, "medicines": {{At}} }, "facts": [ { "question": "psychoticSymptomsToday", "answer": "{{answer}}", "at": {{At}} } ] }
            """);
        var ran = await Shell.AssessAsync(Charts.HealthyMan(Psychosis), "--facts", facts, "--format", "json");
        ran.Json["findings"]!.AsArray().Single(f => f!["ruleId"]!.GetValue<string>() == "CI-022b")!["answer"]!.GetValue<string>().Should().Be(expected);
    }

    [Fact]
    public async Task Assess_FactsUnreadable_Three()
    {
        using var scratch = new Scratch();
        (await Shell.AssessAsync(Charts.HealthyMan(), "--facts", scratch.Folder)).Code.Should().Be(3);
        (await Shell.AssessAsync(Charts.HealthyMan(), "--facts", scratch.Folder + "/none.json")).ErrorLines.Should().ContainSingle()
            .Which.Should().Be("ketamine: facts file: there is no such file; check the path.");
    }

    [Property(MaxTest = 300)]
    public void Read_AnyBytes_ListsProblemsAndNeverThrows(byte[] bytes)
    {
        var problems = new System.Collections.Generic.List<string>();
        var read = FactsFile.Read(bytes ?? [], problems);
        (read is null).Should().Be(problems.Count > 0);
    }

    private const string Psychosis = """
        {"resourceType":"Condition","id":"c1","subject":{"reference":"Patient/p1"},
        "clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},
        "verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"confirmed"}]},
        "code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"F20.9"}]}}
        """;
}
