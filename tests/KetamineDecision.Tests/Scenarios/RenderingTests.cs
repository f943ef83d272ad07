using System;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Tests.Scenarios;

/// <summary>What a reader sees: the same words in every rendering, and nothing that could be markup.</summary>
public sealed class RenderingTests
{
    [Fact]
    public void OpioidAndBenzodiazepine_ShareOneLine()
    {
        var text = Ward.Assess(Ward.HealthyMan(p => p.Medicines(Completeness.ReviewedAt(Ward.Now), Medicine.Taking(Ingredient.Morphine), Medicine.Taking(Ingredient.Midazolam)))).ToPlainText();

        text.Split('\n').Should().ContainSingle(l => l.Contains("IX-003") && l.Contains("IX-005") && l.Contains("sedation"));
    }

    [Fact]
    public void PlainText_NamesVerdictArithmeticOpenQuestionsMonitoringSourcesAndKnowledge()
    {
        var text = Ward.Assess(Ward.HealthyWoman()).ToPlainText();

        text.Should().Contain("Verdict: CautionsFound").And.Contain("0.3 mg/kg/h x 80 kg = 24 mg/h").And.Contain("Still to be answered").And.Contain("Monitoring")
            .And.Contain("SCHWENK-2018: Consensus").And.Contain("Knowledge " + Ward.Knowledge.Version.Version).And.Contain("Not looked at").And.Contain("Out of scope");
    }

    [Fact]
    public void CensoredCreatinine_IsNeverShownAsTheNumberItself()
    {
        var patient = Ward.HealthyMan(p => p.Measured(Ward.Now.AddDays(-1), m => m.Laboratory(Analyte.Creatinine, 0.3m, "mg/dL", null, Comparator.Below)));

        var text = Ward.Assess(patient, duration: TimeSpan.FromHours(48)).ToPlainText();

        text.Should().Contain("known only as a bound").And.Contain("CI-046");
        Ward.Assess(patient, duration: TimeSpan.FromHours(48)).AllFindings().Single(f => f.Rule.Id == "CI-046").Truth.Should().Be(Facts.Truth.No);
    }

    [Fact]
    public void MarkdownFromARecordsOrigin_IsEscaped()
    {
        var evil = new Facts.Origin("Observation/<script>|[x](http://evil)\n# heading");
        var markdown = Ward.Assess(Ward.HealthyMan(p => p.Measured(Facts.ObservedAt.Exactly(Ward.Now.AddMinutes(1)), evil, m => m.Weight(81m, "kg")))).ToMarkdown();

        markdown.Should().NotContain("<script>").And.NotContain("[x](http").And.NotContain("\n# heading");
    }

    [Fact]
    public void NoRendering_OrdersOrApproves()
    {
        foreach (var text in new[] { Ward.Assess(Ward.HealthyMan()).ToMarkdown(), Ward.Assess(Ward.HealthyWoman()).ToPlainText() })
        {
            var sentences = text.Split(new[] { ". ", ": ", "\n", "- " }, StringSplitOptions.RemoveEmptyEntries).Select(s => s.Trim());
            sentences.Should().NotContain(s => s.StartsWith("Give ", StringComparison.OrdinalIgnoreCase) || s.StartsWith("Administer ", StringComparison.OrdinalIgnoreCase));
            text.Replace("not an approval", "", StringComparison.Ordinal).Should().NotContainEquivalentOf("approv").And.NotContainEquivalentOf(" is safe");
        }
    }

    [Fact]
    public void Json_HasTheContractsFields()
    {
        using var json = JsonDocument.Parse(Ward.Assess(Ward.HealthyWoman()).ToJson());

        json.RootElement.EnumerateObject().Select(p => p.Name).Should().Contain(new[]
        {
            "verdict", "headline", "asOf", "stage", "jurisdiction", "knowledge", "library", "intendedUse", "doseDisplay", "indication", "findings", "options",
            "outOfScope", "open", "notLookedAt", "monitoring", "dependence", "alternatives", "conflicts", "dataProblems",
        });
        json.RootElement.GetProperty("open")[0].GetProperty("ifYes").GetString().Should().Be("specialistReviewNeeded");
        json.RootElement.GetProperty("dependence").GetProperty("assessed").GetBoolean().Should().BeFalse("an empty list of signs is not a finding");
        var option = json.RootElement.GetProperty("options").EnumerateArray().Single(o => o.GetProperty("selectable").GetBoolean());
        option.GetProperty("basis").GetProperty("weightBasis").GetString().Should().Be("notStated");
        option.GetProperty("dose").GetProperty("high").GetDecimal().Should().Be(24m);
        option.GetProperty("limits").GetArrayLength().Should().BeGreaterThan(1);
    }

    [Fact]
    public void DoNotUse_IsAlwaysAmongTheOptions()
    {
        foreach (var patient in new[] { Ward.HealthyMan(), Patient.Describe(_ => { }), Patient.Describe(p => p.Born(2020, 1, 1)) })
        {
            Ward.Assess(patient).Options.Should().ContainSingle(o => o.Kind == OptionKind.DoNotUse);
        }
    }
}
