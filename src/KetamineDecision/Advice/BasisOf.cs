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
        Add(assessment.Findings, facts, seen);
        foreach (var option in assessment.Options)
        {
            Add(option.Findings, facts, seen);
            if (option.Plan is { } plan && seen.Add(plan.Weight.Actual))
            {
                facts.Add(plan.Weight.Actual);
            }
        }

        return facts;
    }

    private static void Add(IReadOnlyList<Finding> findings, List<Fact> facts, HashSet<Fact> seen)
    {
        foreach (var finding in findings)
        {
            foreach (var fact in finding.Facts)
            {
                if (seen.Add(fact))
                {
                    facts.Add(fact);
                }
            }
        }
    }
}
