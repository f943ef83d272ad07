using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace KetamineDecision.Cli.Tests;

/// <summary>A healthy man of 40, 80 kg, for planned surgery: nothing stands in the way, nothing is open.</summary>
public sealed class HealthyManTests(ITestOutputHelper print)
{
    [Fact]
    public async Task Assess_ListsReviewed_NoBarrierFoundAndNothingOpen()
    {
        using var scratch = new Scratch();
        var ran = await Shell.AssessAsync(Charts.HealthyMan(), "--facts", scratch.File("facts.json", Charts.Reviewed), "--format", "json");
        print.WriteLine(ran.Output + ran.Error);
        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        ran.Json["open"]!.AsArray().Should().BeEmpty();
        ran.Json["dataProblems"]!.AsArray().Should().BeEmpty();
        ran.Json["verdict"]!.GetValue<string>().Should().Be("noBarrierFound");
    }

    [Fact]
    public async Task Assess_SameWeightInPounds_SameVerdictAndDoses()
    {
        using var scratch = new Scratch();
        var facts = scratch.File("facts.json", Charts.Reviewed);
        string[] options = ["--facts", facts, "--setting", "step-down", "--strength", "10 mg/mL", "--diluted-to", "1 mg/mL", "--format", "json"];
        var kilograms = await Shell.AssessAsync(Charts.HealthyMan(), options);
        var pounds = await Shell.AssessAsync(Charts.Man(Charts.Weight(Charts.Quantity("176.37", "[lb_av]"))), options);
        kilograms.Code.Should().Be(0);
        pounds.Json["verdict"]!.GetValue<string>().Should().Be(kilograms.Json["verdict"]!.GetValue<string>());
        Doses(pounds).Should().Equal(Doses(kilograms)).And.NotBeEmpty();
    }

    private static string[] Doses(Ran ran) => ran.Json["options"]!.AsArray()
        .Where(o => o!["dose"] is not null).Select(o => o!["regimenId"] + " " + o["dose"]!.ToJsonString() + " " + o["volume"]?.ToJsonString()).ToArray();
}
