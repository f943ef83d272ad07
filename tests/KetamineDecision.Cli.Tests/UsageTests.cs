using System;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace KetamineDecision.Cli.Tests;

/// <summary>Wrong usage answers 2, says all of it on standard error and writes no data.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("--as-of", "2026-11-22", "--as-of is an instant with its zone")]
    [InlineData("--as-of", "2026-11-22T09:00:00", "--as-of is an instant with its zone")]
    [InlineData("--as-of", "2026-11-22T09:00:00+1:00", "--as-of is an instant with its zone")]
    [InlineData("--as-of", "2026-11-31T09:00:00Z", "--as-of is an instant with its zone")]
    [InlineData("--as-of", "1899-12-31T23:59:59Z", "--as-of is an instant with its zone")]
    [InlineData("--as-of", "2200-01-01T00:00:00Z", "--as-of is an instant with its zone")]
    [InlineData("--as-of", "9999-12-31T23:59:59Z", "from 1900 to 2199")]
    [InlineData("--as-of", "2026-11-22T09:00:00+0100", "--as-of is an instant with its zone")]
    [InlineData("--as-of", "tomorrow", "--as-of is an instant with its zone")]
    [InlineData("--stage", "later", "--stage is one of planning, before-dose.")]
    [InlineData("--setting", "notStated", "--setting is one of ward, step-down, intensive-care, operating-room, clinic, emergency-department, home.")]
    [InlineData("--setting", "1", "--setting is one of ward")]
    [InlineData("--monitoring-tier", "5", "--monitoring-tier is a number from 1 to 4.")]
    [InlineData("--monitoring-tier", "0", "--monitoring-tier is a number from 1 to 4.")]
    [InlineData("--jurisdiction", "FR", "--jurisdiction is one of US, UK, DE, CH, AU, NZ, CA.")]
    [InlineData("--use-context", "notDeclared", "--use-context is one of elective, acute, emergency.")]
    [InlineData("--route", "iv", "--route is one of intravenous, intramuscular, subcutaneous, intranasal, oral, topical.")]
    [InlineData("--strength", "10", "--strength is a number, a space and mg/mL")]
    [InlineData("--strength", "10,5 mg/mL", "--strength is a number, a space and mg/mL")]
    [InlineData("--diluted-to", "500 mg/mL", "--diluted-to is a number, a space and mg/mL")]
    [InlineData("--planned-duration", "24", "--planned-duration is a number, a space and min, h or d")]
    [InlineData("--planned-duration", "0 h", "--planned-duration is a number, a space and min, h or d")]
    [InlineData("--planned-duration", "367 d", "--planned-duration is a number, a space and min, h or d")]
    [InlineData("--planned-duration", "999999999999999999 d", "--planned-duration is a number, a space and min, h or d")]
    [InlineData("--format", "html", "--format is one of text, markdown, json.")]
    [InlineData("--profile", "ward-7", "--profile is reserved and not available yet")]
    [InlineData("--facts", "", "--facts is the path of a file.")]
    [InlineData("--policy", " ", "--policy is the path of a file.")]
    [InlineData("--patient", "", "--patient is the id of a Patient resource.")]
    [InlineData("--indication", "migraine", "known are: acute_postoperative_pain.")]
    [InlineData("--weight", "80", "the option --weight does not exist here.")]
    public async Task Assess_WrongOption_Two(string option, string value, string says)
    {
        string[] indication = option == "--indication" ? [] : ["--indication", "acute_postoperative_pain"];
        var ran = await Shell.RunAsync(Charts.HealthyMan(), ["assess", "-", .. indication, option, value], () => Shell.Now);
        ran.Code.Should().Be(2);
        ran.Error.Should().Contain(says);
        ran.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task Assess_SeveralMistakes_AllListedOnePerLine()
    {
        var ran = await Shell.RunAsync("assess", "-", "--stage", "x", "--setting", "y", "--monitoring-tier", "9", "--jurisdiction", "z", "--bogus", "1");
        ran.Code.Should().Be(2);
        ran.ErrorLines.Should().HaveCount(8).And.OnlyContain(l => l.StartsWith("ketamine: ", StringComparison.Ordinal));
        foreach (var option in new[] { "--indication", "--stage", "--setting", "--monitoring-tier", "--jurisdiction", "--bogus" })
        {
            ran.ErrorLines.Should().Contain(l => l.Contains(option));
        }
    }

    [Fact]
    public async Task Assess_JsonWithoutAsOf_Two()
    {
        var ran = await Shell.RunAsync(Charts.HealthyMan(), ["assess", "-", "--indication", "acute_postoperative_pain", "--format", "json"], () => Shell.Now);
        ran.Code.Should().Be(2);
        ran.Error.Should().Contain("--format json needs --as-of");
        ran.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public async Task Assess_PeopleWithoutAsOf_UsesNowInWholeSecondsAndSaysSo(string format)
    {
        string[] args = ["assess", "-", "--indication", "acute_postoperative_pain", "--format", format];
        var ran = await Shell.RunAsync(Charts.HealthyMan(), args, () => Shell.Now.AddMilliseconds(789));
        ran.Code.Should().Be(0);
        ran.ErrorLines.Should().ContainSingle().Which.Should().Be("ketamine: no --as-of was given; judged as of now, 2026-11-22T09:00:00+00:00.");
        ran.Output.Should().Be((await Shell.AssessAsync(Charts.HealthyMan(), "--format", format)).Output);
    }

    [Fact]
    public async Task Assess_AsOfGiven_NeverReadsTheClock()
    {
        var ran = await Shell.RunAsync(
            Charts.HealthyMan(), ["assess", "-", "--indication", "acute_postoperative_pain", "--as-of", Shell.AsOf], () => throw new InvalidOperationException("the clock was read"));
        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData()]
    [InlineData("assess")]
    [InlineData("knowledge")]
    [InlineData("knowledge", "show")]
    [InlineData("knowledge", "list", "--format", "xml")]
    [InlineData("knowledge", "show", "CI-999")]
    [InlineData("knowledge", "show", "ci-003")]
    [InlineData("knowledge", "seal", "--version", "a b")]
    [InlineData("calc")]
    [InlineData("check-order")]
    [InlineData("review-course")]
    [InlineData("dose")]
    [InlineData("simulate")]
    [InlineData("screen")]
    [InlineData("assess", "a.json", "b.json", "--indication", "acute_postoperative_pain")]
    [InlineData("assess", "a.json", "--indication", "acute_postoperative_pain", "--stage", "planning", "--stage", "planning")]
    [InlineData("assess", "a.json", "--indication", "acute_postoperative_pain", "--setting")]
    public async Task Run_IncompleteOrUnknown_Two(params string[] args)
    {
        var ran = await Shell.RunAsync(args);
        ran.Code.Should().Be(2);
        ran.Error.Should().NotBeEmpty();
        ran.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("assess", "--help")]
    [InlineData("knowledge", "seal", "--help")]
    [InlineData("--version")]
    public async Task Run_Help_ZeroOnStandardOutput(params string[] args)
    {
        var ran = await Shell.RunAsync(args);
        ran.Code.Should().Be(0);
        ran.Output.Should().NotBeEmpty();
        ran.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Run_UnexpectedException_FourWithTheTypeNameAlone()
    {
        var ran = await Shell.RunAsync(
            Charts.HealthyMan(), ["assess", "-", "--indication", "acute_postoperative_pain"], () => throw new InvalidOperationException(Charts.Family));
        ran.Code.Should().Be(4);
        ran.ErrorLines.Should().ContainSingle().Which.Should().Contain("InvalidOperationException");
        ran.Error.Should().NotContain(Charts.Family).And.NotContain("   at ");
        ran.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task Run_KnowledgeRefused_Three()
    {
        var ran = await Shell.RunAsync(
            Charts.HealthyMan(), ["assess", "-", "--indication", "acute_postoperative_pain"], () => throw new KetamineDecision.Knowledge.ContentException());
        ran.Code.Should().Be(3);
        ran.ErrorLines.Single().Should().Contain("the knowledge in this program is refused");
    }

    [Fact]
    public async Task Run_StrayWordsOfAName_AreCountedNotQuoted()
    {
        var ran = await Shell.RunAsync("assess", "John", Charts.Family + ".json", "--indication", "acute_postoperative_pain", "@" + Charts.Family);
        ran.Code.Should().Be(2);
        ran.Error.Should().Contain("2 argument(s) too many").And.NotContain(Charts.Family);
    }
}
