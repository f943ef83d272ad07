using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using KetamineDecision.Facts;
using Xunit;

namespace KetamineDecision.Cli.Tests;

/// <summary><c>knowledge list</c>, <c>show</c>, <c>verify</c> and <c>requirements</c>.</summary>
public sealed class KnowledgeCommandTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.LoadEmbedded();

    [Fact]
    public async Task List_Json_NamesEveryEntry()
    {
        var ran = await Shell.RunAsync("knowledge", "list", "--format", "json");
        ran.Code.Should().Be(0);
        ran.Json["version"]!.GetValue<string>().Should().Be(Knowledge.Version.Version);
        ran.Json["sha256"]!.GetValue<string>().Should().Be(Knowledge.Version.Sha256);
        Ids(ran, "rules").Should().Equal(Knowledge.Rules.Select(r => r.Id));
        Ids(ran, "regimens").Should().Equal(Knowledge.Regimens.Select(r => r.Id));
        Ids(ran, "indications").Should().Equal(Knowledge.Indications.Select(i => i.Indication.Id));
        Ids(ran, "monitoring").Should().Equal(Knowledge.Monitoring.Select(m => m.Id));
        Ids(ran, "conflicts").Should().Equal(Knowledge.Conflicts.Select(c => c.Id));
        Ids(ran, "questions").Should().Equal(Question.All.Select(q => q.Id));
        Ids(ran, "parameters").Should().BeEquivalentTo(Knowledge.Parameters.Keys);
        Ids(ran, "sources").Should().BeEquivalentTo(Knowledge.Sources.Keys);
    }

    [Fact]
    public async Task List_Text_HoldsWhatTheJsonHolds()
    {
        var json = await Shell.RunAsync("knowledge", "list", "--format", "json");
        var text = await Shell.RunAsync("knowledge", "list");
        text.Should().Be(await Shell.RunAsync("knowledge", "list", "--format", "text"));
        foreach (var kind in new[] { "indications", "regimens", "rules", "monitoring", "conflicts", "parameters", "questions", "sources" })
        {
            text.Output.Should().ContainAll(Ids(json, kind).Select(id => "\n  " + id + ": "));
        }
    }

    [Fact]
    public async Task Show_EveryListedEntry_HasASheet()
    {
        var list = await Shell.RunAsync("knowledge", "list", "--format", "json");
        foreach (var (kind, name) in new[] { ("indications", "indication"), ("regimens", "regimen"), ("rules", "rule"), ("monitoring", "monitoring"), ("conflicts", "conflict"), ("parameters", "parameter"), ("questions", "question"), ("sources", "source") })
        {
            foreach (var id in Ids(list, kind))
            {
                var ran = await Shell.RunAsync("knowledge", "show", id);
                ran.Code.Should().Be(0);
                ran.Output.Should().Contain(name + " " + id + ": ").And.EndWith("\n");
            }
        }
    }

    [Fact]
    public async Task Show_Rule_HasCriterionSeverityAndSource()
    {
        var ran = await Shell.RunAsync("knowledge", "show", "CI-003");
        ran.Output.Should().ContainAll("180 mm[Hg]", "within 15 min", "  weighs: relative", "  reads: bloodPressure", "CH-FI-67199");
    }

    [Fact]
    public async Task Show_Alias_ShowsTheRuleThatAnswersForIt()
    {
        var rule = Knowledge.Rules.First(r => r.Aliases.Count > 0);
        (await Shell.RunAsync("knowledge", "show", rule.Aliases[0])).Output.Should().Contain("rule " + rule.Id + ": ");
    }

    [Fact]
    public async Task Verify_PrintsVersionAndHash()
    {
        var ran = await Shell.RunAsync("knowledge", "verify");
        ran.Should().Be(new Ran(0, "version: " + Knowledge.Version.Version + "\nsha256: " + Knowledge.Version.Sha256 + "\nseal: intact\n", ""));
    }

    [Fact]
    public async Task Requirements_OneLinePerRule()
    {
        var ran = await Shell.RunAsync("knowledge", "requirements");
        ran.Code.Should().Be(0);
        var lines = ran.Output.TrimEnd('\n').Split('\n');
        lines.Select(l => l.Split(": ")[0]).Should().Equal(Knowledge.Rules.Select(r => r.Id));
        lines.Should().Contain("CI-003: bloodPressure").And.OnlyContain(l => l.Split(": ", 2)[1].Length > 0);
        lines.SelectMany(l => l.Split(": ")[1].Split(", ")).Distinct().Should().OnlyContain(id => Question.Find(id) != null);
    }

    private static string[] Ids(Ran ran, string kind) => ran.Json[kind]!.AsArray().Select(e => e!["id"]!.GetValue<string>()).ToArray();
}
