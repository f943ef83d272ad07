using System.Linq;
using FluentAssertions;
using KetamineDecision.Knowledge;
using KetamineDecision.Patients;
using KetamineDecision.Tests.Scenarios;
using Xunit;

namespace KetamineDecision.Tests.Knowledge;

public sealed class SitePolicyTests
{
    private const string Head = """{"policy":"general","version":"3","knowledge":"2026.11","approvedBy":"P&T","approved":"2026-10-01",""";

    [Fact]
    public void FiveMistakes_AreAllListedAndNothingIsApplied()
    {
        var result = Read(Head + """
            "parameters":[{"id":"R999.upper","was":{"value":1,"unit":"mg/kg/h"},"to":{"value":0.5,"unit":"mg/kg/h"},"reason":"r"},
                          {"id":"R085.upper","was":{"value":0.5,"unit":"mg/kg/h"},"to":{"value":0.7,"unit":"mg/kg/h"},"reason":"looser"}],
            "remove":[{"regimen":"R777","reason":"r"}],
            "raise":[{"rule":"CI-777","severity":"relative","reason":"r"}],
            "loosen":[{"id":"R085.upper","to":{"value":9,"unit":"mg/kg/h"},"author":"a","date":"2026-10-01","reason":"r","citation":"c"}]}
            """);

        result.Policy.Should().BeNull();
        result.Problems.Select(p => p.Pointer).Should().BeEquivalentTo(
            "/parameters/0/id", "/parameters/1/to", "/remove/0/regimen", "/raise/0/rule", "/loosen/0/to/value");
    }

    [Fact]
    public void FiveMistakesOfForm_AreAllListed()
    {
        var result = Read("""
            {"policy":7,"version":"3","knowledge":"2026.11","approved":"2026-10-01","colour":"red",
             "parameters":[null,{"id":"R085.upper","was":{"value":"0.5","unit":"mg/kg/h"},"to":{"value":0.3,"unit":"mg/kg/h"},"reason":"r"}]}
            """);

        result.Problems.Select(p => p.Pointer).Should().BeEquivalentTo("/policy", "/colour", "/parameters/0", "/parameters/1/was/value", "");
        result.Problems.Single(p => p.Pointer.Length == 0).Sentence.Should().Contain("approvedBy");
    }

    [Fact]
    public void AMemberThatStandsTwice_IsRefused() =>
        Read(Head + "\"approvedBy\":\"again\"}").Problems.Should().ContainSingle().Which.Sentence.Should().Contain("twice");

    [Fact]
    public void Tightening_ShowsInTheTrailAndInTheKnowledgeVersion()
    {
        var policy = Read(Head + """
            "parameters":[{"id":"R085.upper","was":{"value":0.5,"unit":"mg/kg/h"},"to":{"value":0.2,"unit":"mg/kg/h"},"reason":"no step-down beds"}]}
            """).Policy!;

        var assessment = new KetamineAdvisor(Ward.Knowledge, policy).Assess(Ward.Request(Ward.HealthyMan()));

        var option = assessment.Options.Single(o => o.Kind == OptionKind.Selectable);
        option.Limits[0].Display().Should().Contain("0.5 to 0.2 mg/kg/h").And.Contain("no step-down beds");
        option.Plan!.Leading.High.Should().Be(16m); // 0.2 mg/kg/h x 80 kg
        assessment.Knowledge.Policies.Should().Equal("general 3");
    }

    [Fact]
    public void Loosening_IsShownInEveryResultItTouches()
    {
        var policy = Read(Head + """
            "loosen":[{"id":"R085.upper","to":{"value":0.6,"unit":"mg/kg/h"},"author":"Dr. A","date":"2026-10-01","reason":"burns","citation":"local audit"}]}
            """).Policy!;

        var option = new KetamineAdvisor(Ward.Knowledge, policy).Assess(Ward.Request(Ward.HealthyMan(), tier: MonitoringTier.Tier2))
            .Options.Single(o => o.Kind == OptionKind.Selectable);

        option.Limits[0].Display().Should().Contain("looser").And.Contain("Dr. A").And.Contain("local audit");
        option.Plan!.Leading.High.Should().Be(40m); // the tier limit of 0.5 mg/kg/h still holds: 0.5 x 80
    }

    [Fact]
    public void RemovingTheOnlyRegimen_LeavesNothingCovered()
    {
        var policy = Read(Head + "\"remove\":[{\"regimen\":\"R085\",\"reason\":\"not used here\"}]}").Policy!;

        new KetamineAdvisor(Ward.Knowledge, policy).Assess(Ward.Request(Ward.HealthyMan())).Verdict.Should().Be(Verdict.NotCovered);
    }

    [Fact]
    public void RaisedOnTheWard_HoldsThereAndNotElsewhere()
    {
        var policy = Read(Head + "\"raise\":[{\"rule\":\"IX-005\",\"severity\":\"relative\",\"reason\":\"r\",\"scope\":{\"settings\":[\"ward\"]}}]}").Policy!;
        var advisor = new KetamineAdvisor(Ward.Knowledge, policy);
        var patient = Ward.HealthyMan(p => p.Medicines(Completeness.ReviewedAt(Ward.Now), Medicine.Taking(Ingredient.Morphine)));

        advisor.Assess(Ward.Request(patient)).Verdict.Should().Be(Verdict.SpecialistReviewNeeded);
        advisor.Assess(Ward.Request(patient, setting: Setting.StepDown)).Verdict.Should().Be(Verdict.NoBarrierFound);
    }

    [Fact]
    public void AddedRule_IsAskedLikeAnyOther()
    {
        var policy = Read(Head + """
            "add":[{"id":"SITE-001","applies":[{"severity":"caution"}],"when":{"kind":"age","op":"atLeast","value":40,"unit":"a"},"unknown":{"level":"caution"},"reason":"house rule"}]}
            """).Policy!;

        var assessment = new KetamineAdvisor(Ward.Knowledge, policy).Assess(Ward.Request(Ward.HealthyMan()));

        assessment.Verdict.Should().Be(Verdict.CautionsFound);
        assessment.Findings.Single(f => f.Rule.Id == "SITE-001").Truth.Should().Be(Facts.Truth.Yes);
    }

    [Fact]
    public void PolicyForOtherKnowledge_IsRefused() =>
        Read(Head.Replace("2026.11", "2025.01") + "\"remove\":[]}").Problems.Should().ContainSingle().Which.Pointer.Should().Be("/knowledge");

    [Fact]
    public void CriterionDeeperThanFourLevels_IsRefused()
    {
        var age = """{"kind":"age","op":"atLeast","value":40,"unit":"a"}""";
        var deep = Enumerable.Range(0, 4).Aggregate(age, (inner, _) => "{\"kind\":\"not\",\"of\":" + inner + "}");

        Read(Head + "\"add\":[{\"id\":\"SITE-001\",\"applies\":[{\"severity\":\"caution\"}],\"when\":" + deep + ",\"unknown\":{\"level\":\"note\"},\"reason\":\"r\"}]}")
            .Problems.Should().ContainSingle().Which.Sentence.Should().Contain("four levels");
    }

    [Fact]
    public void Schema_NamesEveryMemberAPolicyHasAndEveryKindOfCriterion()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(SitePolicy.JsonSchema());

        schema.RootElement.GetProperty("properties").EnumerateObject().Select(p => p.Name).Should().BeEquivalentTo(
            "policy", "version", "knowledge", "approvedBy", "approved", "parameters", "remove", "raise", "choose", "add", "loosen");
        foreach (var kind in new[] { "condition", "measurement", "coded", "age", "medicine", "reaction", "calculated", "use", "site", "asked", "rule", "all", "any", "not", "atLeast" })
        {
            SitePolicy.JsonSchema().Should().Contain("\"" + kind + "\"");
        }
    }

    private static SitePolicyResult Read(string json) => SitePolicy.Read(json, Ward.Knowledge);
}
