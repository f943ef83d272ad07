using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using KetamineDecision.Quantities;
using KetamineDecision.Regimens;
using KetamineDecision.Rules;
using Xunit;

namespace KetamineDecision.Tests.Knowledge;

/// <summary>Every rule and every regimen against the tables typed from the dossier, field by field and in both directions.</summary>
public sealed partial class DossierThresholdTests
{
    private static readonly KnowledgeBase Loaded = KnowledgeBase.LoadEmbedded();

    [Fact]
    public void SeverityAndUnknown_OfEveryRuleInEveryUse()
    {
        foreach (var row in DossierCsv.Typed("dossier-severities.csv"))
        {
            Words.TryRead(row["purpose"], out Purpose purpose).Should().BeTrue();
            var use = new ProposedUse { Purpose = purpose, Course = purpose == Purpose.AcutePerioperative && row["rule"] != "CI-041" ? Course.Single : Course.Series };
            var application = Rule(row["rule"]).ApplicationFor(use);

            (application is null ? "none" : Words.Of(application.Severity)).Should().Be(row["severity"], "{0} {1}", row["rule"], row["purpose"]);
            Level(application).Should().Be(row["unknown"], "{0} {1}", row["rule"], row["purpose"]);
        }
    }

    [Fact]
    public void EveryRule_StandsInTheTypedTable() =>
        DossierCsv.Typed("dossier-severities.csv").Select(r => r["rule"]).Distinct().Should().BeEquivalentTo(Loaded.Rules.Select(r => r.Id));

    [Fact]
    public void EveryTypedThreshold_StandsInItsRule()
    {
        foreach (var row in DossierCsv.Typed("dossier-thresholds.csv"))
        {
            var words = Rule(row["rule"]).When.Describe();
            var phrase = string.Join(' ', new[] { row["operator"], row["number"], row["unit"] }.Where(w => w.Length > 0));

            words.Should().Contain(row["datum"]).And.Contain(phrase.Length == 0 ? row["datum"] : phrase, "{0}", row["rule"]);
            (row["window"].Length == 0 || words.Contains("within " + row["window"])).Should().BeTrue("{0}", row["rule"]);
        }
    }

    [Fact]
    public void EveryNumberOfARule_StandsInTheTypedTable()
    {
        var typed = DossierCsv.Typed("dossier-thresholds.csv");
        foreach (var rule in Loaded.Rules)
        {
            // CI-057 looks back 7 d for a negative status and 30 d for a positive one: unknown_policy.csv names the 7 d only.
            var allowed = typed.Where(r => r["rule"] == rule.Id).SelectMany(r => new[] { r["number"], r["window"].Split(' ')[0] }).Append(rule.Id == "CI-057" ? "30" : "").ToHashSet();
            var text = Names().Replace(rule.When.Describe(), "");

            Numbers().Matches(text).Select(m => m.Value).Where(n => !allowed.Contains(n)).Should().BeEmpty("{0}: {1}", rule.Id, text);
        }
    }

    [Fact]
    public void Regimens_LowHighUnitBasisStatus()
    {
        var typed = DossierCsv.Typed("dossier-regimens.csv");
        typed.Select(r => r["regimen"]).Should().BeEquivalentTo(Loaded.Regimens.Select(r => r.Id));
        foreach (var row in typed)
        {
            var regimen = Loaded.Regimens.Single(r => r.Id == row["regimen"]);
            var range = regimen.Dose.Range!;

            Shown(range.Low).Should().Be(row["low"]);
            Shown(range.High).Should().Be(row["high"]);
            range.Unit.Text().Should().Be(row["unit"]);
            Words.Of(regimen.WeightBasis).Should().Be(row["basis"]);
            Words.Of(regimen.Status).Should().Be(row["status"]);
            Words.Of(regimen.Route).Should().Be(row["route"]);
            Words.Of(regimen.Phase).Should().Be(row["phase"]);
        }
    }

    [Fact]
    public void DossierBesideTheCheckout_UnknownLevelsAgree()
    {
        var dossier = DossierCsv.Dossier("unknown_policy.csv");
        Assert.SkipWhen(dossier is null, "The dossier is not beside this checkout.");
        string[] columns = ["acute_perioperative", "ed", "chronic_outpatient_series", "palliative", "psychiatric"];
        Purpose[] uses = [Purpose.AcutePerioperative, Purpose.Emergency, Purpose.ChronicSeries, Purpose.Palliative, Purpose.Psychiatric];
        // CI-057 carries CI-058's unknown and IX-001 that of CI-093; CI-003 is written for acute use only.
        foreach (var rule in Loaded.Rules.Where(r => !r.Id.EndsWith('b')))
        {
            var row = dossier!.Find(d => d["rule_id"] == (rule.Id == "CI-057" ? "CI-058" : rule.Id == "IX-001" ? "CI-093" : rule.Id));
            for (var i = 0; row is not null && i < uses.Length; i++)
            {
                var application = rule.ApplicationFor(new ProposedUse { Purpose = uses[i], Course = Course.Series });
                Level(application).Should().BeOneOf([row[columns[i]], "none"], "{0} {1}", rule.Id, uses[i]);
            }
        }
    }

    [Fact]
    public void DossierBesideTheCheckout_RegimenNumbersAgree()
    {
        var regimens = DossierCsv.Dossier("dosing/regimens.csv");
        var selectable = DossierCsv.Dossier("selectable_regimens.csv");
        Assert.SkipWhen(regimens is null || selectable is null, "The dossier is not beside this checkout.");
        foreach (var regimen in Loaded.Regimens)
        {
            var row = regimens!.Single(r => r["id"] == regimen.Id);
            var status = selectable!.Single(r => r["id"] == regimen.Id);

            (row["dose_low"], row["dose_high"], row["unit"]).Should().Be((Shown(regimen.Dose.Range!.Low), Shown(regimen.Dose.Range.High), regimen.Dose.Range.Unit.Text()));
            (regimen.WeightBasis == WeightBasis.Ideal).Should().Be(row["weight_basis"] == "ideal");
            status["status"].Replace("_o", "O").Should().Be(Words.Of(regimen.Status));
            row["verified"].Should().Be("read");
        }
    }

    private static Rule Rule(string id) => Loaded.Rules.Single(r => r.Id == id);

    private static string Level(RuleApplication? application) => application?.Unknown switch
    {
        null => "none",
        UnknownLevel.Gate => "blocks",
        UnknownLevel.Caution => "cautions",
        _ => "silent",
    };

    private static string Shown(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    [GeneratedRegex(@"CKD-EPI 2021|1\.73_m2|WithinHours|theophyllineWithin48Hours")]
    private static partial Regex Names();

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Numbers();
}
