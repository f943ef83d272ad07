using System.Linq;
using System.Text;
using FluentAssertions;
using KetamineDecision.Knowledge;
using KetamineDecision.Tests.Scenarios;
using Xunit;

namespace KetamineDecision.Tests.Knowledge;

/// <summary>Outside text is checked as a whole: every mistake is listed with its place, and nothing is applied.</summary>
public sealed class PolicySchemaTests
{
    private const string Head = """{"policy":"general","version":"3","knowledge":"2026.11","approvedBy":"P&T","approved":"2026-10-01",""";

    [Fact]
    public void SixMistakesInOneDocument_AreAllListedWithTheirPlaces()
    {
        var result = Read(Head + """
            "colour":"red",
            "remove":[null,{"regimen":"R095"},{"regimen":7,"reason":"r"}],
            "add":[{"id":"SITE-1","applies":[{"severity":"caution"}],"when":{"kind":"horoscope"},"unknown":{"level":"note"},"reason":"r"},
                   {"id":"SITE-2","applies":[{"severity":"caution"}],"when":{"op":"atLeast"},"unknown":{"level":"note"},"reason":"r"}]}
            """);

        result.Policy.Should().BeNull();
        result.Problems.Select(p => p.Pointer).Should().BeEquivalentTo(
            "/colour", "/remove/0", "/remove/1", "/remove/2/regimen", "/add/0/when", "/add/1/when");
        Sentence("/remove/0").Should().Contain("null");
        Sentence("/remove/1").Should().Contain("'reason' is missing");
        Sentence("/remove/2/regimen").Should().Contain("expected string");
        Sentence("/add/0/when").Should().Contain("horoscope").And.Contain("condition, measurement");
        Sentence("/add/1/when").Should().Contain("'kind' is missing");
        result.Problems.Should().OnlyContain(p => p.File == "site policy");

        string Sentence(string pointer) => result.Problems.Single(p => p.Pointer == pointer).Sentence;
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("not json")]
    [InlineData("{\"policy\":\"a\",}")]
    [InlineData("// comment\n{}")]
    [InlineData("{}{}")]
    public void NotJson_IsOneProblem(string text) => Read(text).Problems.Should().ContainSingle().Which.Sentence.Should().Contain("not valid JSON");

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"policy\"")]
    public void OtherJson_IsRefused(string text) => Read(text).Problems.Should().NotBeEmpty();

    [Fact]
    public void NestingWithoutEnd_IsAProblemAndNoStackOverflow()
    {
        var deep = new StringBuilder().Insert(0, "{\"kind\":\"not\",\"of\":", 5000).ToString();

        Read(Head + "\"add\":[" + deep).Problems.Should().ContainSingle();
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e28")]
    [InlineData("\"0.3\"")]
    [InlineData("true")]
    [InlineData("null")]
    public void ValueThatIsNoUsableNumber_IsAProblem(string value) => Read(Head + "\"parameters\":[" + Move("R085.upper", "0.5", value, "mg/kg/h") + "]}")
        .Problems.Should().NotBeEmpty();

    [Fact]
    public void WrongCaseOfAMember_IsUnknown() => Read(Head.Replace("\"policy\"", "\"Policy\"") + "\"remove\":[]}")
        .Problems.Select(p => p.Pointer).Should().BeEquivalentTo("/Policy", "");

    [Fact]
    public void KindAfterItsMembers_IsAccepted() => Read(Head + Add("""{"op":"atLeast","value":40,"unit":"a","kind":"age"}""") + "}").Problems.Should().BeEmpty();

    [Theory]
    [InlineData("""{"kind":"age","op":">=","value":40,"unit":"a"}""", "/add/0/when/op")]
    [InlineData("""{"kind":"age","op":"atLeast","value":40,"unit":"y"}""", "/add/0/when/unit")]
    [InlineData("""{"kind":"age","op":"between","value":40,"unit":"a"}""", "/add/0/when")]
    [InlineData("""{"kind":"age","op":"between","value":40,"upper":30,"unit":"a"}""", "/add/0/when")]
    [InlineData("""{"kind":"age","op":"atLeast","unit":"a"}""", "/add/0/when")]
    [InlineData("""{"kind":"age","op":"atLeast","unit":"a","parameter":"nope"}""", "/add/0/when/parameter")]
    [InlineData("""{"kind":"age","op":"atLeast","unit":"mo","parameter":"CI-064.age"}""", "/add/0/when/unit")]
    [InlineData("""{"kind":"condition","concepts":["asthma"],"is":"active"}""", "/add/0/when/concepts/0")]
    [InlineData("""{"kind":"condition","concepts":["liverDisease"],"is":"maybe"}""", "/add/0/when/is")]
    [InlineData("""{"kind":"condition","concepts":["liverDisease"],"is":"active","onsetWithin":"30 d"}""", "/add/0/when/onsetWithin")]
    [InlineData("""{"kind":"measurement","of":"alt","op":"above","value":40,"unit":"mg"}""", "/add/0/when/unit")]
    [InlineData("""{"kind":"measurement","of":"alt","op":"above","value":40}""", "/add/0/when/unit")]
    [InlineData("""{"kind":"measurement","of":"alt","op":"above","value":40,"unit":"U/L","pick":"first"}""", "/add/0/when/pick")]
    [InlineData("""{"kind":"measurement","of":"alt","op":"above","value":40,"unit":"U/L","within":"-P30D"}""", "/add/0/when/within")]
    [InlineData("""{"kind":"measurement","of":"alt","op":"above","value":40,"unit":"U/L","within":"P9000000D"}""", "/add/0/when/within")]
    [InlineData("""{"kind":"measurement","of":"alt","op":"above","value":40,"unit":"U/L","within":"P99999999999D"}""", "/add/0/when/within")]
    [InlineData("""{"kind":"measurement","of":"alt","op":"above","value":40,"unit":"U/L","withinParameter":"CI-003.systolic"}""", "/add/0/when/withinParameter")]
    [InlineData("""{"kind":"measurement","of":"systolicPressure","op":"above","value":160,"unit":"mm[Hg]","orDiastolic":{"op":"above","value":100,"unit":"furlong"}}""", "/add/0/when/orDiastolic/unit")]
    [InlineData("""{"kind":"measurement","of":"systolicPressure","op":"above","value":160,"unit":"mm[Hg]","orDiastolic":{"op":"above","value":100}}""", "/add/0/when/orDiastolic/unit")]
    [InlineData("""{"kind":"coded","item":"pregnancy","isAnyOf":["perhaps"]}""", "/add/0/when/isAnyOf/0")]
    [InlineData("""{"kind":"medicine","of":"herbals"}""", "/add/0/when/of/0")]
    [InlineData("""{"kind":"medicine","of":"opioids","settledBy":"medicineList"}""", "/add/0/when/settledBy")]
    [InlineData("""{"kind":"asked","question":"weight"}""", "/add/0/when/question")]
    [InlineData("""{"kind":"calculated","name":"egfrCkdEpi2021","op":"below","value":30}""", "/add/0/when")]
    [InlineData("""{"kind":"calculated","name":"egfrCkdEpi2021","op":"below","value":30,"unit":"mL/s","within":"P7D"}""", "/add/0/when/unit")]
    [InlineData("""{"kind":"calculated","name":"egfr","op":"below","value":30,"within":"P7D"}""", "/add/0/when/name")]
    [InlineData("""{"kind":"use","property":"dosePerKilogram","op":"above","value":350,"unit":"mcg/kg"}""", "/add/0/when/unit")]
    [InlineData("""{"kind":"use","property":"plannedDuration","op":"above","value":60,"unit":"min"}""", "/add/0/when/unit")]
    [InlineData("""{"kind":"use","property":"route","isAnyOf":["rectal"]}""", "/add/0/when/isAnyOf/0")]
    [InlineData("""{"kind":"use","property":"route"}""", "/add/0/when")]
    [InlineData("""{"kind":"site","monitoringTier":5}""", "/add/0/when/monitoringTier")]
    [InlineData("""{"kind":"rule","ids":["CI-999"]}""", "/add/0/when/ids/0")]
    [InlineData("""{"kind":"all","of":[]}""", "/add/0/when/of")]
    [InlineData("""{"kind":"atLeast","count":2,"of":[{"kind":"site","monitoringTier":1}]}""", "/add/0/when/count")]
    public void MistakeInACriterion_IsListedAtItsPlace(string when, string pointer) =>
        Read(Head + Add(when) + "}").Problems.Select(p => p.Pointer).Should().Contain(pointer);

    [Theory]
    [InlineData("""{"kind":"measurement","of":"systolicPressure","op":"above","value":160,"unit":"mm[Hg]","orDiastolic":{"op":"above","value":13.3322,"unit":"kPa"}}""", "diastolic above 99.9997")]
    [InlineData("""{"kind":"measurement","of":"creatinine","op":"above","value":88.4,"unit":"umol/L"}""", "above 1 mg/dL")]
    public void AnotherUnit_IsConverted(string when, string words)
    {
        var policy = Read(Head + Add(when) + "}").Policy!;

        new KetamineAdvisor(Ward.Knowledge, policy).Knowledge.Rules.Single(r => r.Id == "SITE-1").When.Describe().Should().Contain(words);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Nesting_FourLevelsAtMost(int nots, bool accepted)
    {
        var when = Enumerable.Range(0, nots).Aggregate("""{"kind":"site","monitoringTier":1}""", (inner, _) => "{\"kind\":\"not\",\"of\":" + inner + "}");

        (Read(Head + Add(when) + "}").Policy is not null).Should().Be(accepted);
    }

    private static string Add(string when) =>
        "\"add\":[{\"id\":\"SITE-1\",\"applies\":[{\"severity\":\"caution\"}],\"when\":" + when + ",\"unknown\":{\"level\":\"note\"},\"reason\":\"r\"}]";

    private static string Move(string id, string was, string to, string unit) =>
        $$"""{"id":"{{id}}","was":{"value":{{was}},"unit":"{{unit}}"},"to":{"value":{{to}},"unit":"{{unit}}"},"reason":"r"}""";

    private static SitePolicyResult Read(string json) => SitePolicy.Read(json, Ward.Knowledge);
}
