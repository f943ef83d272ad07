using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace KetamineDecision.Cli.Tests;

/// <summary>The same question answers with the same bytes, on every computer.</summary>
public sealed class StableOutputTests
{
    private static readonly string[] Fields =
    [
        "verdict", "headline", "asOf", "stage", "jurisdiction", "knowledge", "library", "intendedUse", "doseDisplay", "indication", "findings", "options",
        "outOfScope", "open", "notLookedAt", "monitoring", "dependence", "alternatives", "conflicts", "dataProblems",
    ];

    private static readonly string[] OptionFields =
    [
        "regimenId", "verdict", "route", "phase", "selectable", "notSelectableBecause", "basis", "dose", "limits", "derivation", "findings", "checksBeforeDose", "setting", "citations",
    ];

    private static readonly string[] FindingFields = ["ruleId", "answer", "severity", "title", "statement", "facts", "missing", "evidence", "citations"];

    [Fact]
    public async Task Assess_Json_HasTheFieldsOfTheContract()
    {
        var ran = await AnswerAsync("json");
        using var document = JsonDocument.Parse(ran.Output, new JsonDocumentOptions { AllowDuplicateProperties = false });
        var root = document.RootElement;
        Names(root).Should().Contain(Fields);
        Names(root.GetProperty("knowledge")).Should().Contain(["version", "sha256", "policies"]);
        Names(root.GetProperty("library")).Should().Contain("version");
        Names(root.GetProperty("doseDisplay")).Should().Contain(["state", "reason"]);
        Names(root.GetProperty("indication")).Should().Contain(["id", "supportLevel", "label", "citations"]);
        Names(root.GetProperty("dependence")).Should().Contain("signs");
        Names(root.GetProperty("findings").EnumerateArray().First()).Should().Contain(FindingFields);
        var option = root.GetProperty("options").EnumerateArray().First(o => o.GetProperty("selectable").GetBoolean());
        Names(option).Should().Contain(OptionFields).And.Contain("volume");
        Names(option.GetProperty("dose")).Should().Contain(["low", "high", "unit"]);
        Names(option.GetProperty("basis")).Should().Contain(["kind", "low", "high", "unit", "weightBasis"]);
    }

    [Fact]
    public async Task Assess_Json_NumbersHaveNoExponent()
    {
        var ran = await AnswerAsync("json");
        Regex.IsMatch(ran.Output, @":\s-?[0-9.]+[eE]").Should().BeFalse();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public async Task Assess_Twice_SameBytesWithLineFeeds(string format)
    {
        var first = await AnswerAsync(format);
        first.Code.Should().Be(0);
        first.Output.Should().NotContain("\r");
        (await AnswerAsync(format)).Should().Be(first);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public async Task Assess_OtherCultures_SameBytes(string format)
    {
        var invariant = await AnswerAsync(format);
        var german = CultureInfo.GetCultureInfo("de-DE");
        german.NumberFormat.NumberDecimalSeparator.Should().Be(",", "a culture without data would prove nothing");
        (await UnderAsync(german, () => AnswerAsync(format))).Should().Be(invariant);
        var turkish = CultureInfo.GetCultureInfo("tr-TR");
        "i".ToUpper(turkish).Should().Be("\u0130", "a culture without data would prove nothing");
        (await UnderAsync(turkish, () => AnswerAsync(format))).Should().Be(invariant);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("knowledge", "list")]
    [InlineData("knowledge", "list", "--format", "json")]
    [InlineData("knowledge", "show", "R085.upper")]
    [InlineData("knowledge", "requirements")]
    [InlineData("assess", "--bogus")]
    public async Task Run_OtherCultures_SameBytes(params string[] args)
    {
        var invariant = await Shell.RunAsync(args);
        (await UnderAsync(CultureInfo.GetCultureInfo("de-DE"), () => Shell.RunAsync(args))).Should().Be(invariant);
        (await UnderAsync(CultureInfo.GetCultureInfo("tr-TR"), () => Shell.RunAsync(args))).Should().Be(invariant);
    }

    private static async Task<Ran> AnswerAsync(string format)
    {
        using var scratch = new Scratch();
        return await Shell.AssessAsync(
            Charts.Man(Charts.Weight(Charts.Quantity("72.45", "kg"))), "--facts", scratch.File("facts.json", Charts.Reviewed), "--setting", "step-down", "--strength", "12.5 mg/mL", "--planned-duration", "1.5 h", "--format", format);
    }

    private static async Task<Ran> UnderAsync(CultureInfo culture, Func<Task<Ran>> run)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return await run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static string[] Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name).ToArray();
}
