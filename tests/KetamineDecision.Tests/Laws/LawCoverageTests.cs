using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Tests.Scenarios;
using Xunit;

namespace KetamineDecision.Tests.Laws;

/// <summary>The laws mean something only when the drawn patients reach every answer: a generator that always asks would prove nothing.</summary>
public sealed class LawCoverageTests
{
    [Fact]
    public void DrawnPatients_ReachEveryVerdictOfThisVertical()
    {
        var seen = new HashSet<Verdict>();
        for (var seed = 0; seed < 4000; seed++)
        {
            seen.Add(Ward.Assess(new RandomPatient(seed).Draw().Build(), seed % 4 == 0 ? Stage.Planning : Stage.BeforeDose).Verdict);
        }

        // NotSupported and FirstLineNotExhausted need an indication this vertical does not have.
        seen.Should().BeEquivalentTo(new[]
        {
            Verdict.NotCovered, Verdict.Contraindicated, Verdict.MoreInformationNeeded, Verdict.SpecialistReviewNeeded, Verdict.CautionsFound,
            Verdict.ChecksDueBeforeDose, Verdict.NoBarrierFound,
        });
    }

    [Fact]
    public void DrawnPatients_GetADoseOftenEnough()
    {
        var shown = Enumerable.Range(0, 2000).Count(seed => Ward.Assess(new RandomPatient(seed).Draw().Build()).Options.Any(o => o.Plan is not null));

        shown.Should().BeInRange(500, 1900);
    }
}
