using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace KetamineDecision.Cli.Tests;

/// <summary>Every option of <c>assess</c> reaches the answer.</summary>
public sealed class OptionTests
{
    [Theory]
    [InlineData("stage", "beforeDose")]
    [InlineData("stage", "planning", "--stage", "planning")]
    [InlineData("stage", "beforeDose", "--stage", "beforeDose")]
    [InlineData("setting", "notStated")]
    [InlineData("setting", "ward", "--setting", "ward")]
    [InlineData("setting", "stepDown", "--setting", "step-down")]
    [InlineData("setting", "stepDown", "--setting", "stepDown")]
    [InlineData("setting", "intensiveCare", "--setting", "intensive-care")]
    [InlineData("setting", "operatingRoom", "--setting", "operating-room")]
    [InlineData("setting", "clinic", "--setting", "clinic")]
    [InlineData("setting", "emergencyDepartment", "--setting", "emergency-department")]
    [InlineData("setting", "home", "--setting", "home")]
    [InlineData("jurisdiction", "unitedStates")]
    [InlineData("jurisdiction", "unitedKingdom", "--jurisdiction", "UK")]
    [InlineData("jurisdiction", "germany", "--jurisdiction", "DE")]
    [InlineData("jurisdiction", "switzerland", "--jurisdiction", "CH")]
    [InlineData("jurisdiction", "australia", "--jurisdiction", "AU")]
    [InlineData("jurisdiction", "newZealand", "--jurisdiction", "NZ")]
    [InlineData("jurisdiction", "canada", "--jurisdiction", "CA")]
    [InlineData("useContext", "elective")]
    [InlineData("useContext", "acute", "--use-context", "acute")]
    [InlineData("useContext", "emergency", "--use-context", "emergency")]
    [InlineData("asOf", "2026-11-22T09:00:00+00:00")]
    public async Task Assess_Word_IsInTheAnswer(string field, string expected, params string[] options)
    {
        var ran = await Shell.AssessAsync(Charts.HealthyMan(), ["--format", "json", .. options]);
        ran.Code.Should().Be(0);
        ran.Json[field]!.GetValue<string>().Should().Be(expected);
    }

    [Theory]
    [InlineData("2026-11-22T10:00:00+01:00", "2026-11-22T10:00:00+01:00")]
    [InlineData("2026-11-22T09:00Z", "2026-11-22T09:00:00+00:00")]
    [InlineData("1900-01-01T00:00:00Z", "1900-01-01T00:00:00+00:00")]
    [InlineData("2199-12-31T23:59:59Z", "2199-12-31T23:59:59+00:00")]
    [InlineData("2026-11-22T09:00:00.500Z", "2026-11-22T09:00:00+00:00")]
    public async Task Assess_AsOfWithZone_Read(string asOf, string expected)
    {
        var ran = await Shell.RunAsync(Charts.HealthyMan(), ["assess", "-", "--indication", "acute_postoperative_pain", "--as-of", asOf, "--format", "json"], () => Shell.Now);
        ran.Json["asOf"]!.GetValue<string>().Should().Be(expected);
    }

    [Fact]
    public async Task Assess_MonitoringTier_MovesTheDoseAndTheLimits()
    {
        var lowest = await AnswerAsync("--monitoring-tier", "1");
        var highest = await AnswerAsync("--monitoring-tier", "4");
        Selectable(lowest)["dose"]!["high"]!.GetValue<decimal>().Should().BeLessThan(Selectable(highest)["dose"]!["high"]!.GetValue<decimal>());
    }

    [Fact]
    public async Task Assess_Route_LeavesOnlyItsOptions()
    {
        (await AnswerAsync("--route", "intravenous"))["options"]!.AsArray().Should().Contain(o => o!["selectable"]!.GetValue<bool>());
        (await AnswerAsync("--route", "oral"))["options"]!.AsArray().Should().NotContain(o => o!["selectable"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Assess_Strength_GivesVolumesOfTheDilution()
    {
        Selectable(await AnswerAsync())["volume"].Should().BeNull();
        Selectable(await AnswerAsync("--strength", "10 mg/mL"))["volume"]!["strength"]!.GetValue<string>().Should().Be("10 mg/mL");
        Selectable(await AnswerAsync("--strength", "10 mg/mL", "--diluted-to", "1 mg/mL"))["volume"]!["strength"]!.GetValue<string>().Should().Be("1 mg/mL");
    }

    [Fact]
    public async Task Assess_PlannedDuration_DecidesWhichRulesApply()
    {
        // Severe liver disease weighs more in an infusion above 24 hours.
        SkippedByOptions(await AnswerAsync()).Should().NotContain("CI-040b");
        SkippedByOptions(await AnswerAsync("--planned-duration", "24 h")).Should().Contain("CI-040b");
        SkippedByOptions(await AnswerAsync("--planned-duration", "1440 min")).Should().Contain("CI-040b");
        SkippedByOptions(await AnswerAsync("--planned-duration", "24.5 h")).Should().NotContain("CI-040b");
        SkippedByOptions(await AnswerAsync("--planned-duration", "2 d")).Should().NotContain("CI-040b");
    }

    [Fact]
    public async Task Assess_Policy_IsNamedInTheAnswer()
    {
        using var scratch = new Scratch();
        var answer = await AnswerAsync("--policy", scratch.File("policy.json", PolicyFileTests.Good));
        answer["knowledge"]!["policies"]!.AsArray().Select(p => p!.GetValue<string>()).Should().Equal("Sample Hospital 3");
    }

    [Fact]
    public async Task Assess_Patient_ChoosesOne()
    {
        var two = Charts.Bundle(Charts.Person(), Charts.Person("p2"), Charts.Pressure());
        (await Shell.AssessAsync(two)).Code.Should().Be(3);
        (await Shell.AssessAsync(two, "--patient", "p1")).Code.Should().Be(0);
        (await Shell.AssessAsync(two, "--patient", "p2", "--format", "json")).Json["dataProblems"]!.AsArray().Should().Contain(p => p!["code"]!.GetValue<string>() == "other-patient");
        (await Shell.AssessAsync(two, "--patient", "p3")).Code.Should().Be(3);
    }

    [Fact]
    public async Task Assess_Format_TextMarkdownJson()
    {
        (await Shell.AssessAsync(Charts.HealthyMan())).Output.Should().StartWith("Ketamine: Acute postoperative pain\n====").And.EndWith("\n");
        (await Shell.AssessAsync(Charts.HealthyMan(), "--format", "text")).Output.Should().StartWith("Ketamine: Acute");
        (await Shell.AssessAsync(Charts.HealthyMan(), "--format", "markdown")).Output.Should().StartWith("# Ketamine: Acute").And.EndWith("\n");
        (await Shell.AssessAsync(Charts.HealthyMan(), "--format", "json")).Output.Should().StartWith("{\n").And.EndWith("}\n").And.NotContain("\r");
    }

    [Fact]
    public async Task Assess_FileAndStandardInput_AnswerAlike()
    {
        using var scratch = new Scratch();
        var file = await Shell.RunAsync("assess", scratch.File("patient.json", Charts.HealthyMan()), "--indication", "acute_postoperative_pain", "--as-of", Shell.AsOf);
        file.Should().Be(await Shell.AssessAsync(Charts.HealthyMan()));
        file.Code.Should().Be(0);
    }

    private static async Task<JsonNode> AnswerAsync(params string[] options)
    {
        using var scratch = new Scratch();
        var ran = await Shell.AssessAsync(Charts.HealthyMan(), ["--facts", scratch.File("facts.json", Charts.Reviewed), "--format", "json", .. options]);
        ran.Code.Should().Be(0, ran.Error);
        return ran.Json;
    }

    private static string[] SkippedByOptions(JsonNode answer) => answer["options"]!.AsArray()
        .SelectMany(o => o!["outOfScope"]?.AsArray() ?? []).Select(s => s!["ruleId"]!.GetValue<string>()).ToArray();

    private static JsonNode Selectable(JsonNode answer) => answer["options"]!.AsArray().First(o => o!["selectable"]!.GetValue<bool>())!;
}
