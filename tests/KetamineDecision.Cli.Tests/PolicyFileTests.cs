using System;
using System.IO;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace KetamineDecision.Cli.Tests;

/// <summary>A site policy: applied whole, or refused with every mistake.</summary>
public sealed class PolicyFileTests
{
    public const string Good = """
        { "policy": "Sample Hospital", "version": "3", "knowledge": "2026.11", "approvedBy": "P&T", "approved": "2026-10-01",
          "parameters": [ { "id": "R085.upper", "was": { "value": 0.5, "unit": "mg/kg/h" }, "to": { "value": 0.3, "unit": "mg/kg/h" }, "reason": "ward" } ] }
        """;

    private const string FiveMistakes = """
        { "policy": "Sample Hospital", "version": "3", "knowledge": "2025.1", "approvedBy": "P&T", "approved": "2026-10-01",
          "parameters": [
            { "id": "R085.lower", "was": { "value": 0.5, "unit": "mg/kg/h" }, "to": { "value": 0.3, "unit": "mg/kg/h" }, "reason": "no such parameter" },
            { "id": "R085.upper", "was": { "value": 0.4, "unit": "mg/kg/h" }, "to": { "value": 0.3, "unit": "mg/kg/h" }, "reason": "was another value" } ],
          "remove": [ { "regimen": "R999", "reason": "no such regimen" } ],
          "raise": [ { "rule": "CI-999", "severity": "absolute", "reason": "no such rule" } ] }
        """;

    [Fact]
    public async Task Assess_PolicyWithFiveMistakes_AllFiveListedOnePerLine()
    {
        using var scratch = new Scratch();
        var ran = await Shell.AssessAsync(Charts.HealthyMan(), "--policy", scratch.File("policy.json", FiveMistakes));
        ran.Code.Should().Be(3);
        ran.Output.Should().BeEmpty();
        Five(ran);
    }

    [Fact]
    public async Task Verify_PolicyWithFiveMistakes_ThreeAndAllFive()
    {
        using var scratch = new Scratch();
        var ran = await Shell.RunAsync("knowledge", "verify", "--policy", scratch.File("policy.json", FiveMistakes));
        ran.Code.Should().Be(3);
        ran.Output.Should().Contain("seal: intact").And.NotContain("policy:");
        Five(ran);
    }

    [Fact]
    public async Task Verify_GoodPolicy_ZeroAndNamed()
    {
        using var scratch = new Scratch();
        var ran = await Shell.RunAsync("knowledge", "verify", "--policy", scratch.File("policy.json", Good));
        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("policy: Sample Hospital 3, approved by P&T, fits\n");
        ran.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{", "site policy: this is not valid JSON at line 1")]
    [InlineData("""{ "policy": "a", "policy": "b" }""", "site policy: a member stands twice")]
    [InlineData("[]", "site policy")]
    [InlineData("", "site policy")]
    public async Task Verify_NoPolicy_Three(string text, string says)
    {
        using var scratch = new Scratch();
        var ran = await Shell.RunAsync("knowledge", "verify", "--policy", scratch.File("policy.json", text));
        ran.Code.Should().Be(3);
        ran.Error.Should().Contain(says);
    }

    [Fact]
    public async Task Verify_PolicyUnreadable_Three()
    {
        using var scratch = new Scratch();
        var path = Path.Combine(scratch.Folder, "policy.json");
        (await Shell.RunAsync("knowledge", "verify", "--policy", path)).Error.Should().Contain("site policy: there is no such file");
        await File.WriteAllBytesAsync(path, [0x7B, 0xFF, 0x7D], TestContext.Current.CancellationToken);
        var ran = await Shell.RunAsync("knowledge", "verify", "--policy", path);
        ran.Code.Should().Be(3);
        ran.Error.Should().Contain("site policy: the file is not UTF-8");
    }

    private static void Five(Ran ran)
    {
        ran.ErrorLines.Should().HaveCount(5).And.OnlyContain(l => l.StartsWith("ketamine: site policy#/", StringComparison.Ordinal));
        foreach (var pointer in new[] { "/knowledge", "/parameters/0", "/parameters/1", "/remove/0", "/raise/0" })
        {
            ran.ErrorLines.Should().Contain(l => l.Contains("#" + pointer));
        }
    }
}
