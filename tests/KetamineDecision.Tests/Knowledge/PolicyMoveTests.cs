using System.Linq;
using FluentAssertions;
using KetamineDecision.Dosing;
using KetamineDecision.Facts;
using KetamineDecision.Knowledge;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;
using KetamineDecision.Regimens;
using KetamineDecision.Rules;
using KetamineDecision.Tests.Scenarios;
using Xunit;

namespace KetamineDecision.Tests.Knowledge;

/// <summary>What a site may move, and how far: tighter freely, looser with a name, past a ceiling never.</summary>
public sealed class PolicyMoveTests
{
    private const string Author = "\"author\":\"Dr. A\",\"date\":\"2026-10-01\",\"reason\":\"r\",\"citation\":\"c\"";

    [Theory]
    [InlineData("2026.11", true)]
    [InlineData("2026.11.1", true)]
    [InlineData("2026.1", false)] // January is not November
    [InlineData("2026", false)]
    [InlineData("2", false)]
    [InlineData("", false)]
    [InlineData("2026.11.10", false)]
    [InlineData("2026.12", false)]
    public void Knowledge_IsNamedByYearAndMonthOrMore(string knowledge, bool accepted) =>
        (SitePolicy.Read($$"""{"policy":"general","version":"3","knowledge":"{{knowledge}}","approvedBy":"P&T","approved":"2026-10-01"}""", Ward.Knowledge).Policy is not null)
            .Should().Be(accepted, Ward.Knowledge.Version.Version);

    [Fact]
    public void Was_ThatIsNotTheShippedValue_IsListed()
    {
        Moved("R085.upper", "0.6", "0.3", "mg/kg/h").Problems.Single().Pointer.Should().Be("/parameters/0/was");
        Moved("R085.upper", "0.5", "0.3", "mg/kg").Problems.Single().Pointer.Should().Be("/parameters/0/to/unit");
    }

    [Theory]
    [InlineData("R085.upper", "0.5", "0.5", "mg/kg/h", true)]
    [InlineData("R085.upper", "0.5", "0.501", "mg/kg/h", false)]
    [InlineData("CI-003.systolic", "180", "160", "mm[Hg]", true)]
    [InlineData("CI-003.systolic", "180", "181", "mm[Hg]", false)]
    [InlineData("CI-064.age", "65", "60", "a", true)]
    [InlineData("CI-003.window", "15", "5", "min", true)]
    [InlineData("CI-003.window", "15", "16", "min", false)]
    [InlineData("R085.upper", "0.5", "0", "mg/kg/h", false)]
    [InlineData("R085.upper", "0.5", "-0.1", "mg/kg/h", false)]
    public void Tightening_BothSidesOfTheShippedValue(string id, string was, string to, string unit, bool accepted) =>
        (Moved(id, was, to, unit).Policy is not null).Should().Be(accepted);

    [Theory]
    [InlineData("0.6", true)]
    [InlineData("7", true)] // COHEN-2018: 7 mg/kg/h is the ceiling of an IV infusion
    [InlineData("7.01", false)]
    public void Loosening_NeverPassesTheAbsoluteCeiling(string to, bool accepted) =>
        (Read($$"""{"id":"R085.upper","to":{"value":{{to}},"unit":"mg/kg/h"},{{Author}}}""", "loosen").Policy is not null).Should().Be(accepted);

    [Theory]
    [InlineData("author")]
    [InlineData("date")]
    [InlineData("reason")]
    [InlineData("citation")]
    public void Loosening_WithoutItsName_IsRefused(string member)
    {
        var signed = Author.Replace(member == "author" ? "Dr. A" : member == "date" ? "2026-10-01" : member == "reason" ? "\"r\"" : "\"c\"", member is "author" or "date" ? " " : "\" \"");

        Read($$"""{"id":"R085.upper","to":{"value":0.6,"unit":"mg/kg/h"},{{signed}}}""", "loosen").Problems.Single().Pointer.Should().Be("/loosen/0/" + member);
    }

    [Theory]
    [InlineData("weight.window", "99999999999999", "d")]
    [InlineData("weight.window", "9000000", "d")]
    [InlineData("CI-003.window", "79228162514264337593543950335", "min")]
    public void LooseningAWindowBeyondTime_IsAProblemAndNoException(string id, string to, string unit) =>
        Read($$"""{"id":"{{id}}","to":{"value":{{to}},"unit":"{{unit}}"},{{Author}}}""", "loosen").Problems.Should().NotBeEmpty();

    [Fact]
    public void TightenedWindow_MakesAnOlderReadingStale()
    {
        var advisor = new KetamineAdvisor(Ward.Knowledge, Moved("CI-003.window", "15", "5", "min").Policy);
        var rule = advisor.Knowledge.Rules.Single(r => r.Id == "CI-003");
        var patient = Patient.Describe(p => p.Measured(Ward.Now.AddMinutes(-6), m => m.BloodPressure(128m, 76m, "mm[Hg]")));

        rule.When.Evaluate(new Case(patient, new ProposedUse(), Ward.Now)).Reason.Should().Be(UnknownReason.Stale);
    }

    [Fact]
    public void TightenedBelowTheLowEnd_TheLowEndFollows()
    {
        var policy = Moved("R085.upper", "0.5", "0.05", "mg/kg/h").Policy;
        var option = new KetamineAdvisor(Ward.Knowledge, policy).Assess(Ward.Request(Ward.HealthyMan())).Options.Single(o => o.Kind == OptionKind.Selectable);

        option.PerKilogram!.Low.Should().Be(0.05m);
        option.Plan!.Leading.High.Should().Be(4m); // 0.05 mg/kg/h x 80 kg
    }

    [Fact]
    public void Raise_NeverLowersAndNamesItsScope()
    {
        Read("""{"rule":"CI-060","severity":"info","reason":"r"}""", "raise").Policy.Should().NotBeNull();
        Severity("""{"rule":"CI-060","severity":"info","reason":"r"}""", "CI-060", Setting.Ward).Should().Be(KetamineDecision.Rules.Severity.Absolute);
        Severity("""{"rule":"IX-005","severity":"relative","reason":"r","scope":{"settings":["ward"]}}""", "IX-005", Setting.Ward).Should().Be(KetamineDecision.Rules.Severity.Relative);
        Severity("""{"rule":"IX-005","severity":"relative","reason":"r","scope":{"settings":["ward"]}}""", "IX-005", Setting.StepDown).Should().Be(KetamineDecision.Rules.Severity.Info);
        Severity("""{"rule":"IX-005","severity":"relative","reason":"r"}""", "IX-005", Setting.StepDown).Should().Be(KetamineDecision.Rules.Severity.Relative);
        Severity("""{"rule":"IX-005","severity":"relative","reason":"r","scope":{"purposes":["emergency"]}}""", "IX-005", Setting.Ward).Should().Be(KetamineDecision.Rules.Severity.Info);
        Read("""{"rule":"IX-005","severity":"fatal","reason":"r","scope":{"settings":["cellar"]}}""", "raise").Problems.Select(p => p.Pointer)
            .Should().BeEquivalentTo("/raise/0/severity", "/raise/0/scope/settings/0");
    }

    [Fact]
    public void Remove_EvidenceYesCeilingNo()
    {
        new KetamineAdvisor(Ward.Knowledge, Read("""{"regimen":"R095","reason":"r"}""", "remove").Policy).Knowledge.Regimens.Select(r => r.Id).Should().NotContain("R095").And.Contain("R085");
        Read("""{"regimen":"R084","reason":"r"}""", "remove").Problems.Single().Sentence.Should().Contain("ceiling");
    }

    [Fact]
    public void Add_NeedsAnIdOfTheSitesOwn()
    {
        const string rule = """
            "applies":[{"severity":"caution"}],"when":{"kind":"site","monitoringTier":2},"unknown":{"level":"note"},"reason":"r"}
            """;

        Read("{\"id\":\"CI-001\"," + rule, "add").Problems.Single().Pointer.Should().Be("/add/0/id");
        Read("{\"id\":\"SITE-1\"," + rule + ",{\"id\":\"SITE-1\"," + rule, "add").Problems.Single().Pointer.Should().Be("/add/1/id");
    }

    [Fact]
    public void Add_WithoutAnyUse_WouldNeverBeAskedAndIsRefused() =>
        Read("""{"id":"SITE-1","applies":[],"when":{"kind":"site","monitoringTier":2},"unknown":{"level":"note"},"reason":"r"}""", "add")
            .Problems.Single().Pointer.Should().Be("/add/0/applies");

    [Fact]
    public void CeilingThatWasLoosened_SaysSoInTheTrail()
    {
        var policy = Read($$"""{"id":"R084.ceiling","to":{"value":2,"unit":"mg/kg/h"},{{Author}}}""", "loosen").Policy;
        var ceilings = new KetamineAdvisor(Ward.Knowledge, policy).Knowledge.Regimens.Where(r => r.Status == RegimenStatus.Ceiling).ToArray();
        var high = new Regimen("X-1", RegimenStatus.Selectable, RegimenDose.Of(new DoseRange(1m, 3m, DoseUnit.MilligramsPerKilogramPerHour))) { Route = Route.Intravenous, Phase = Phase.Infusion };

        var limit = PerKilogramLimits.For(high, ceilings, MonitoringTier.Tier1)!.Trail.Single(l => l.Name == "R084 ceiling");

        limit.Display().Should().Contain("3 to 2 mg/kg/h").And.Contain("general 3").And.Contain("Dr. A").And.Contain("looser");
    }

    [Fact]
    public void APolicy_LeavesTheKnowledgeItWasReadAgainstAsItWas()
    {
        var before = Ward.Knowledge.Parameters["R085.upper"].Value;
        _ = new KetamineAdvisor(Ward.Knowledge, Moved("R085.upper", "0.5", "0.2", "mg/kg/h").Policy);

        Ward.Knowledge.Parameters["R085.upper"].Value.Should().Be(before);
        Ward.Knowledge.Version.Policies.Should().BeEmpty();
    }

    private static Severity Severity(string raise, string id, Setting setting) => new KetamineAdvisor(Ward.Knowledge, Read(raise, "raise").Policy).Knowledge.Rules
        .Single(r => r.Id == id).ApplicationFor(new ProposedUse { Purpose = Purpose.AcutePerioperative, Course = Course.Single, Setting = setting })!.Severity;

    private static SitePolicyResult Moved(string id, string was, string to, string unit) =>
        Read($$"""{"id":"{{id}}","was":{"value":{{was}},"unit":"{{unit}}"},"to":{"value":{{to}},"unit":"{{unit}}"},"reason":"r"}""", "parameters");

    private static SitePolicyResult Read(string entries, string member) => SitePolicy.Read(
        $$"""{"policy":"general","version":"3","knowledge":"2026.11","approvedBy":"P&T","approved":"2026-10-01","{{member}}":[{{entries}}]}""", Ward.Knowledge);
}
