using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>Collects the facts an answer rests on.</summary>
internal static class BasisOf
{
    public static IReadOnlyList<Fact> Collect(Assessment assessment)
    {
        var facts = new List<Fact>();
        var seen = new HashSet<Fact>();
        foreach (var finding in assessment.AllFindings())
        {
            foreach (var fact in finding.Facts)
            {
                Add(fact, facts, seen);
            }
        }

        foreach (var option in assessment.Options)
        {
            if (option.Plan is { } plan)
            {
                Add(plan.Weight.Actual, facts, seen);
            }
        }

        return facts;
    }

    private static void Add(Fact fact, List<Fact> facts, HashSet<Fact> seen)
    {
        if (seen.Add(fact))
        {
            facts.Add(fact);
        }
    }
}
