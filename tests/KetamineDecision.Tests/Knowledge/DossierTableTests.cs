using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Rules;
using Xunit;

namespace KetamineDecision.Tests.Knowledge;

/// <summary>
/// The second, independent entry of the dossier: severity and unknown level per use, typed from corrections.md section 4 and
/// unknown_policy.csv, and the numbers of each trigger. A limit typed wrong in the content fails here.
/// </summary>
public sealed class DossierTableTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.LoadEmbedded();
    private static readonly Purpose[] Uses = [Purpose.AcutePerioperative, Purpose.Emergency, Purpose.ChronicSeries, Purpose.Palliative, Purpose.Psychiatric];

    // Columns AP, ED, CH, PA, PS. A absolute, R relative, C caution, I information, - not applied; then b blocks, c cautions, s silent.
    [Theory]
    [InlineData("CI-001", "A A A A A", "b b b b b")]
    [InlineData("CI-008", "A A A A A", "c c b c b")]
    [InlineData("CI-022", "R R A R A", "c c b c b")]
    [InlineData("CI-032", "I I A C R", "s s b s b")]
    [InlineData("CI-033", "I I R C C", "s s c c c")]
    [InlineData("CI-040", "C C A R R", "c s b c c")]
    [InlineData("CI-046", "C C C C C", "s s c s s")]
    [InlineData("CI-057", "R R A R A", "c c b c b")]
    [InlineData("CI-060", "A A A A A", "b b b b b")]
    [InlineData("CI-063", "C C C C C", "s s s s s")]
    [InlineData("CI-064", "C C C C C", "s s s s s")]
    [InlineData("CI-082", "C C C C C", "b b b s b")]
    [InlineData("CI-083", "R R R R R", "b b b b b")]
    [InlineData("IX-001", "A A A A A", "b c b b b")]
    public void SeverityAndUnknownLevelPerUse_AsInTheCorrections(string id, string severities, string levels)
    {
        var rule = Rule(id);
        for (var i = 0; i < Uses.Length; i++)
        {
            var application = rule.ApplicationFor(new ProposedUse { Purpose = Uses[i], Course = Course.Single })!;
            application.Severity.Should().Be(severities.Split(' ')[i] switch { "A" => Severity.Absolute, "R" => Severity.Relative, "C" => Severity.Caution, _ => Severity.Info }, "{0} {1}", id, Uses[i]);
            application.Unknown.Should().Be(levels.Split(' ')[i] switch { "b" => UnknownLevel.Gate, "c" => UnknownLevel.Caution, _ => UnknownLevel.Note }, "{0} {1}", id, Uses[i]);
        }
    }

    [Theory]
    [InlineData("CI-003", "systolic blood pressure above 180 mm[Hg] or diastolic above 100 mm[Hg] in two measurements at least 5 min apart, within 15 min")]
    [InlineData("CI-003b", "diastolic blood pressure above 120 mm[Hg] in two measurements at least 5 min apart, within 15 min")]
    [InlineData("CI-004", "systolic blood pressure above 140 mm[Hg] or diastolic above 90 mm[Hg], within 60 min")]
    [InlineData("CI-040", "Child-Pugh points at least 10, inputs within 30 d or hepatic failure or encephalopathy on the problem list, active")]
    [InlineData("CI-041", "Child-Pugh points at least 7, inputs within 30 d and Child-Pugh points at most 9, inputs within 30 d")]
    [InlineData("CI-042", "ALT at least 3 times the upper limit of normal, within 30 d or AST at least 3 times the upper limit of normal, within 30 d")]
    [InlineData("CI-046", "eGFR (CKD-EPI 2021) below 30 mL/min/{1.73_m2}, inputs within 7 d")]
    [InlineData("CI-060", "age below 3 months")]
    [InlineData("CI-063", "age below 16 years")]
    [InlineData("CI-063b", "age below 18 years")]
    [InlineData("CI-064", "age at least 65 years or (age at least 50 years and Clinical Frailty Scale at least 5)")]
    [InlineData("CI-082", "weight change against the weight before above 15 %, inputs within 30 d and (not (asked: weightConfirmed))")]
    [InlineData("CI-083", "((route is intravenous and dose above 0.35 mg/kg) or rate above 1 mg/kg/h) and (not (monitoring tier at least 3))")]
    public void NumbersWordsAndWindowsOfATrigger_AsInTheDossier(string id, string words) => Rule(id).When.Describe().Should().Be(words);

    [Theory]
    [InlineData("R083", "Ceiling", null, 0.35, "mg/kg", "Bolus")]
    [InlineData("R084", "Ceiling", null, 1.0, "mg/kg/h", "Infusion")]
    [InlineData("R085", "Selectable", 0.1, 0.5, "mg/kg/h", "Infusion")]
    [InlineData("R094", "EvidenceOnly", 0.3, 0.3, "mg/kg", "Bolus")]
    [InlineData("R095", "EvidenceOnly", 0.2, 0.2, "mg/kg/h", "Infusion")]
    public void RegimenNumbers_AsInTheDossier(string id, string status, double? low, double high, string unit, string phase)
    {
        var regimen = Knowledge.Regimens.Single(r => r.Id == id);

        regimen.Status.ToString().Should().Be(status);
        regimen.Dose.Range!.Low.Should().Be((decimal?)low);
        regimen.Dose.Range.High.Should().Be((decimal)high);
        Quantities.DoseUnits.Text(regimen.Dose.Range.Unit).Should().Be(unit);
        regimen.Phase.ToString().Should().Be(phase);
    }

    [Fact]
    public void EveryRuleOfTheVertical_IsThereByIdOrAlias()
    {
        var ids = Knowledge.Rules.SelectMany(r => r.Aliases.Append(r.Id)).ToHashSet();

        ids.Should().Contain(new[]
        {
            "CI-001", "CI-003", "CI-004", "CI-008", "CI-022", "CI-032", "CI-033", "CI-040", "CI-041", "CI-042", "CI-046", "CI-057", "CI-058",
            "CI-060", "CI-063", "CI-064", "CI-082", "CI-083", "CI-085", "IX-001", "IX-003", "IX-005",
        });
    }

    [Fact]
    public void UnknownPolicyFile_WhereItExists_AgreesFieldByField()
    {
        var file = Shared("clinical/unknown_policy.csv");
        Assert.SkipWhen(file is null, "The dossier is not beside this checkout.");
        var rows = File.ReadAllLines(file!).Skip(1).Select(Csv).ToDictionary(r => r[0], r => r);
        foreach (var id in new[] { "CI-001", "CI-008", "CI-022", "CI-032", "CI-033", "CI-040", "CI-046", "CI-060", "CI-063", "CI-064", "CI-082", "CI-083" })
        {
            for (var i = 0; i < Uses.Length; i++)
            {
                var expected = rows[id][3 + i] switch { "blocks" => UnknownLevel.Gate, "cautions" => UnknownLevel.Caution, _ => UnknownLevel.Note };
                Rule(id).ApplicationFor(new ProposedUse { Purpose = Uses[i] })!.Unknown.Should().Be(expected, "{0} in {1}", id, Uses[i]);
            }
        }
    }

    private static Rule Rule(string id) => Knowledge.Rules.Single(r => r.Id == id);

    private static string? Shared(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", path);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    private static List<string> Csv(string line)
    {
        var fields = new List<string> { "" };
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add("");
            }
            else
            {
                fields[^1] += c;
            }
        }

        return fields;
    }
}
