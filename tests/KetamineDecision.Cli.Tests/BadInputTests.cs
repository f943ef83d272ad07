using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using FsCheck.Xunit;
using Xunit;

namespace KetamineDecision.Cli.Tests;

/// <summary>Bad records: refused with 3, or answered with the problem listed and the value unused. No value reaches standard error.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string, string> Refused => new()
    {
        { "", "patient file: " },
        { "{", "patient file: " },
        { "not JSON " + Charts.Family, "patient file: " },
        { "[]", "patient file: " },
        { """{"resourceType":"Observation"}""", "patient file: " },
        { Charts.Bundle(Charts.Saturation), "patient file: " },
        { Charts.Bundle(Charts.Person(), Charts.Person("p2")), "patient file: " },
        { Charts.Bundle(Charts.Person().Replace("\"id\":\"p1\"", "\"id\":\"p1\",\"id\":\"p1\"", StringComparison.Ordinal)), "patient file: " },
    };

    public static TheoryData<string, string> Unused => new()
    {
        { Charts.Man(Charts.Weight("""{"value":70}""")), "unit-missing" },
        { Charts.Man(Charts.Weight(Charts.Quantity("7000", "kg"))), "value-implausible" },
        { Charts.Man(Charts.Weight(Charts.Quantity("80", "kg"), "2026-11-22T12:00:00Z")), "time-in-future" },
        { Charts.Man(Charts.Weight(Charts.Quantity("80", "furlong"))), "unit-unknown" },
        { Charts.Bundle(Charts.Person(), Charts.NoKnownAllergy, Charts.Weight(Charts.Quantity("80", "kg")), Charts.Pressure("76", "122")), "pressure-pair-impossible" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Assess_NoRecord_ThreeAndNoData(string chart, string says)
    {
        var ran = await Shell.AssessAsync(chart);
        ran.Code.Should().Be(3);
        ran.Output.Should().BeEmpty();
        ran.ErrorLines.Should().NotBeEmpty().And.OnlyContain(l => l.StartsWith("ketamine: " + says, StringComparison.Ordinal));
        ran.Error.Should().NotContain(Charts.Family);
    }

    [Theory]
    [MemberData(nameof(Unused))]
    public async Task Assess_BadValue_ListedAndMoreInformationNeeded(string chart, string code)
    {
        using var scratch = new Scratch();
        var ran = await Shell.AssessAsync(chart, "--facts", scratch.File("facts.json", Charts.Reviewed), "--format", "json");
        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        ran.Json["dataProblems"]!.AsArray().Select(p => p!["code"]!.GetValue<string>()).Should().Contain(code);
        ran.Json["verdict"]!.GetValue<string>().Should().Be("moreInformationNeeded");
    }

    [Fact]
    public async Task Assess_CreatinineBelowLimit_BoundsTheFiltrationAndIsNoNumber()
    {
        using var scratch = new Scratch();
        var creatinine = Charts.Observation("c1", "2160-0", Charts.Quantity("0.3", "mg/dL", ",\"comparator\":\"<\""));
        var ran = await Shell.AssessAsync(Charts.HealthyMan(creatinine), "--facts", scratch.File("facts.json", Charts.Reviewed), "--format", "json");
        ran.Code.Should().Be(0);
        var renal = ran.Json["options"]!.AsArray().SelectMany(o => o!["findings"]?.AsArray() ?? []).Single(f => f!["ruleId"]!.GetValue<string>() == "CI-046")!;
        renal["answer"]!.GetValue<string>().Should().Be("no");
        renal["facts"]!.AsArray().Should().Contain(f => f!["value"]!.GetValue<string>().StartsWith("at least ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Assess_EveryInputBad_AllListedAtOnce()
    {
        using var scratch = new Scratch();
        var ran = await Shell.AssessAsync("{", "--facts", scratch.File("facts.json", "{"), "--policy", scratch.File("policy.json", "{"));
        ran.Code.Should().Be(3);
        ran.ErrorLines.Select(l => l.Split(": ")[1]).Should().Equal("site policy", "facts file", "patient file");
    }

    [Fact]
    public async Task Assess_FileMissing_ThreeWithoutItsName()
    {
        using var scratch = new Scratch();
        var ran = await Shell.RunAsync("assess", Path.Combine(scratch.Folder, Charts.Family + ".json"), "--indication", "acute_postoperative_pain");
        ran.Code.Should().Be(3);
        ran.ErrorLines.Should().ContainSingle().Which.Should().Be("ketamine: patient file: there is no such file; check the path.");
    }

    [Fact]
    public async Task Assess_Sentinels_NeverOnStandardError()
    {
        var chart = Charts.Man(Charts.Weight(Charts.Quantity("7123.45", "kg")), Charts.Observation("c1", "2160-0", """{"value":"9876.5"}"""), Charts.Observation("c2", "2160-0", Charts.Quantity("4321.5", "zorkmid")));
        foreach (var broken in new[] { chart, chart[..^2], chart + "}", chart.Replace("\"Bundle\"", "\"bundle\"", StringComparison.Ordinal) })
        {
            var ran = await Shell.RunAsync(broken, ["assess", "-", "--indication", "acute_postoperative_pain"], () => Shell.Now);
            ran.Code.Should().BeOneOf(0, 3);
            ran.Error.Should().NotBeEmpty().And.NotContainAny(Charts.Family, "7123", "9876", "4321", "zorkmid", "1986");
        }
    }

    [Property(MaxTest = 150)]
    public void Assess_BundleCutAnywhere_ThreeAndNeverFour(int place)
    {
        var chart = Charts.HealthyMan();
        var cut = (int)((uint)place % (uint)chart.Length);
        var ran = Shell.AssessAsync(chart[..cut]).GetAwaiter().GetResult();
        ran.Code.Should().Be(3);
        ran.Error.Should().NotContain(Charts.Family);
    }
}
