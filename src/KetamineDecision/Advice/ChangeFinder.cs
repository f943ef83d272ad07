using System;
using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>
/// Works out what would change a verdict by giving findings another truth value and asking the verdict table again. Exact for single
/// changes; the patient is not evaluated anew.
/// </summary>
internal static class ChangeFinder
{
    private const int MostFindings = 10;

    public static Changes For(Assessment assessment)
    {
        var questions = new List<QuestionEffect>();
        foreach (var open in assessment.Open)
        {
            questions.Add(new QuestionEffect(open, With(assessment, open, Truth.Yes), With(assessment, open, Truth.No)));
        }

        return new Changes(questions, Holding(assessment));
    }

    private static List<HoldingFinding> Holding(Assessment assessment)
    {
        var holding = new List<HoldingFinding>();
        foreach (var finding in assessment.AllFindings())
        {
            if (finding.Truth != Truth.Yes || finding.Severity == Severity.Info || holding.Count == MostFindings)
            {
                continue;
            }

            var without = Verdict(assessment, f => f == finding ? Truth.No : f.Truth, null);
            if (without != assessment.Verdict)
            {
                holding.Add(new HoldingFinding(finding, without));
            }
        }

        return holding;
    }

    private static Verdict With(Assessment assessment, OpenQuestion open, Truth truth) =>
        Verdict(assessment, f => f.Truth == Truth.Unknown && Contains(open.Behind, f.Rule.Id) ? truth : f.Truth, open);

    private static Verdict Verdict(Assessment assessment, Func<Finding, Truth> truthOf, OpenQuestion? answered)
    {
        var least = KetamineDecision.Verdict.NotCovered;
        foreach (var option in assessment.Options)
        {
            if (option.Kind != OptionKind.Selectable)
            {
                continue;
            }

            var summary = default(FindingSummary);
            Add(assessment.Findings, truthOf, ref summary);
            Add(option.Findings, truthOf, ref summary);
            summary.GateOpen |= DoseStillMissing(assessment, option, answered);
            var verdict = VerdictTable.Of(assessment.Indication!, summary);
            least = verdict > least ? verdict : least;
        }

        return least;
    }

    private static bool DoseStillMissing(Assessment assessment, Option option, OpenQuestion? answered)
    {
        if (assessment.DoseDisplay.State != DoseDisplayState.Shown || option.Dose is not Calculation<Quantities.DoseRange>.NotPossible notPossible)
        {
            return false;
        }

        foreach (var reason in notPossible.Reasons)
        {
            if (reason.Question != answered?.Question)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(IReadOnlyList<Finding> findings, Func<Finding, Truth> truthOf, ref FindingSummary summary)
    {
        foreach (var finding in findings)
        {
            summary.Add(finding, truthOf(finding));
        }
    }

    private static bool Contains(IReadOnlyList<string> ids, string id)
    {
        foreach (var one in ids)
        {
            if (string.Equals(one, id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
