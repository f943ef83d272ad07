using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace KetamineDecision.Cli.Tests;

/// <summary>Patients other people made, where they lie beside the repository.</summary>
public sealed class ThirdPartyBundleTests(ITestOutputHelper print)
{
    private static readonly HashSet<string> VitalSigns = new(StringComparer.Ordinal) { "85354-9", "55284-4", "8480-6", "29463-7", "59408-5", "2708-6", "8867-4" };

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public async Task Assess_EveryBundle_Zero(string format)
    {
        foreach (var path in Bundles())
        {
            var asOf = AsOf(path);
            using var scratch = new Scratch();
            var facts = scratch.File("facts.json", Reviewed(asOf));
            (await AssessAsync(path, asOf, "--format", format)).Should().Match<Ran>(r => r.Code == 0 && r.Error.Length == 0 && r.Output.Length > 0);
            (await AssessAsync(path, asOf, "--format", format, "--facts", facts)).Should().Match<Ran>(r => r.Code == 0 && r.Error.Length == 0 && r.Output.Length > 0);
        }
    }

    [Fact]
    public async Task Assess_ListsReviewed_VerdictsAreNotAllTheSame()
    {
        var verdicts = new List<string>();
        foreach (var path in Bundles())
        {
            var asOf = AsOf(path);
            using var scratch = new Scratch();
            var ran = await AssessAsync(path, asOf, "--format", "json", "--facts", scratch.File("facts.json", Reviewed(asOf)));
            verdicts.Add(ran.Json["verdict"]!.GetValue<string>());
            print.WriteLine(Path.GetFileName(path) + " as of " + asOf + ": " + verdicts[^1] + "; open: " + string.Join(", ", ran.Json["open"]!.AsArray().Select(o => o!["question"]))
                + "; yes: " + string.Join(", ", Yes(ran)) + "; data problems: " + ran.Json["dataProblems"]!.AsArray().Count.ToString(CultureInfo.InvariantCulture));
        }

        verdicts.Distinct().Should().HaveCountGreaterThan(1);
    }

    private static IEnumerable<string> Yes(Ran ran) => ran.Json["findings"]!.AsArray().Where(f => f!["answer"]!.GetValue<string>() == "yes").Select(f => f!["ruleId"]!.GetValue<string>());

    private static Task<Ran> AssessAsync(string path, string asOf, params string[] options) =>
        Shell.RunAsync(["assess", path, "--indication", "acute_postoperative_pain", "--as-of", asOf, .. options]);

    private static string Reviewed(string at) => $$"""{ "reviewed": { "conditions": "{{at}}", "medicines": "{{at}}", "allergies": "{{at}}" } }""";

    /// <summary>Five minutes after the last vital signs; after the last Observation of any kind when a Bundle holds no vital signs.</summary>
    private static string AsOf(string path)
    {
        var observations = JsonNode.Parse(File.ReadAllText(path))!["entry"]!.AsArray().Select(e => e!["resource"]!).Where(r => r["resourceType"]!.GetValue<string>() == "Observation").ToList();
        var vital = observations.Where(o => o["code"]?["coding"]?.AsArray().Any(c => VitalSigns.Contains(c?["code"]?.GetValue<string>() ?? "")) == true).ToList();
        var last = Times(vital).Concat(vital.Count == 0 ? Times(observations) : []).DefaultIfEmpty(Shell.Now).Max();
        return last.AddMinutes(5).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }

    private static IEnumerable<DateTimeOffset> Times(IEnumerable<JsonNode> observations) => observations
        .Select(o => (o["effectiveDateTime"] ?? o["issued"])?.GetValue<string>()).Where(t => t is not null).Select(t => DateTimeOffset.Parse(t!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));

    private static List<string> Bundles()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "data", "patients");
            if (Directory.Exists(candidate))
            {
                return Directory.EnumerateFiles(candidate, "*.json").Order(StringComparer.Ordinal).ToList();
            }
        }

        Assert.Skip("The third-party Bundles (shared/data/patients) are not beside the repository.");
        return [];
    }
}
