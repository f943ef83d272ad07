using System.Collections.Generic;
using System.Globalization;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>Writes an assessment for a clinician: why now, options, what is open, what was found, monitoring, sources.</summary>
internal sealed class AssessmentText
{
    private readonly Assessment _assessment;
    private readonly TextLayout _out;
    private readonly SortedSet<string> _cited = new(System.StringComparer.Ordinal);

    public AssessmentText(Assessment assessment, TextLayout layout)
    {
        _assessment = assessment;
        _out = layout;
    }

    public string Render()
    {
        Head();
        Findings("Speaks against or calls for care", Truth.Yes, info: false);
        Findings("Worth knowing", Truth.Yes, info: true);
        NotEvaluated();
        Open();
        Options();
        Checks();
        Findings("Looked at and not present", Truth.No, info: null);
        NotLookedAt();
        Monitoring();
        Alternatives();
        Conflicts();
        Problems();
        OutOfScope();
        Sources();
        Foot();
        return _out.ToString();
    }

    private void Head()
    {
        var request = _assessment.Request;
        _out.Title("Ketamine: " + (_assessment.Indication?.Title ?? request.Indication.Id));
        _out.Paragraph(_assessment.Headline);
        _out.Paragraph("Verdict: " + _assessment.Verdict + ". As of " + ObservedAt.Exactly(request.AsOf).Display() + ", stage " + Words.Of(request.Stage)
            + ", setting " + Words.Of(request.Setting) + ", use context " + Words.Of(request.Context) + ", jurisdiction " + Words.Of(request.Jurisdiction) + ".");
        _out.Paragraph(IntendedUse.Statement);
        if (_assessment.Indication is not { } indication)
        {
            return;
        }

        _out.Paragraph("Support: " + Words.Of(indication.Support) + ". " + indication.SupportStatement + " " + indication.LabelStatus + " [" + Cite(indication.Citations) + "]");
        foreach (var grade in indication.Grades)
        {
            _out.Bullet("Graded by " + grade.Grader + ": " + grade.Words);
        }
    }

    private void Findings(string heading, Truth truth, bool? info)
    {
        var any = false;
        foreach (var finding in All())
        {
            if (finding.Truth != truth || (info is { } wanted && (finding.Severity == Severity.Info) != wanted))
            {
                continue;
            }

            if (!any)
            {
                _out.Heading(heading);
                any = true;
            }

            Finding(finding);
        }
    }

    private void Finding(Finding finding)
    {
        var rule = finding.Rule;
        var line = rule.Id + " " + rule.Title;
        if (finding.Truth == Truth.Yes)
        {
            line += " (" + Words.Of(finding.Severity) + "): " + rule.Statement + " To consider: " + rule.Consider;
        }

        _out.Bullet(line);
        _out.Bullet("Rule: " + rule.When.Describe(), 1);
        foreach (var fact in finding.Facts)
        {
            _out.Bullet("Fact: " + FactText.Of(fact), 1);
            if (fact is CalculatedFact { Derivation: { } derivation })
            {
                Steps(derivation, 2);
            }
        }

        _out.Bullet("Source: " + Cite(rule.Citations) + (rule.Evidence is { } grade ? "; " + grade.Words : "") + "; " + FactText.Of(rule.Verification), 1);
    }

    private void NotEvaluated()
    {
        var heading = false;
        foreach (var finding in All())
        {
            if (!finding.IsNotEvaluated)
            {
                continue;
            }

            if (!heading)
            {
                _out.Heading("Not evaluated");
                heading = true;
            }

            _out.Bullet(finding.Rule.Id + " " + finding.Rule.Title + ": the rule failed and was not evaluated; this answer is partial.");
        }
    }

    private void Open()
    {
        if (_assessment.Open.Count == 0)
        {
            return;
        }

        _out.Heading("Still to be answered");
        foreach (var open in _assessment.Open)
        {
            _out.Bullet((open.Level == UnknownLevel.Gate ? "First: " : "Caution while open: ") + open.Text + " (" + open.Question.Id + "; behind it: " + string.Join(", ", open.Behind) + ")");
            foreach (var finding in All())
            {
                if (finding.Truth == Truth.Unknown && Contains(open.Behind, finding.Rule.Id) && finding.Reason != UnknownReason.None)
                {
                    _out.Bullet(finding.Rule.Id + " " + finding.Rule.Title + ": " + FactText.Of(finding.Reason) + Seen(finding), 1);
                }
            }
        }
    }

    private static string Seen(Finding finding)
    {
        if (finding.Facts.Count == 0)
        {
            return "";
        }

        var parts = new string[finding.Facts.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = FactText.Of(finding.Facts[i]);
        }

        return " (" + string.Join("; ", parts) + ")";
    }

    private void Options()
    {
        _out.Heading("Options");
        foreach (var option in _assessment.Options)
        {
            if (option.Kind == OptionKind.DoNotUse)
            {
                _out.Bullet("Do not use ketamine: other analgesia, see alternatives.");
            }
            else if (option.Kind == OptionKind.Selectable)
            {
                Selectable(option);
            }
            else
            {
                var regimen = option.Regimen!;
                _out.Bullet(regimen.Id + ", " + Words.Of(option.Kind) + ": " + Words.Of(regimen.Route) + " " + Words.Of(regimen.Phase) + " " + regimen.Dose.Describe()
                    + ", " + regimen.Population + "; not selectable: " + option.NotSelectableBecause + " [" + Cite(regimen.Citations) + "]");
            }
        }

        if (_assessment.IsSingleOption)
        {
            _out.Bullet("Exactly one selectable option remains; the others are excluded for the reasons beside them.");
        }
    }

    private void Selectable(Option option)
    {
        var regimen = option.Regimen!;
        _out.Bullet(regimen.Id + ", may be considered (" + option.Verdict + "): " + Words.Of(regimen.Route) + " " + Words.Of(regimen.Phase) + " of racemic ketamine, published range "
            + regimen.Dose.Describe() + "; " + regimen.RequiredSetting + " [" + Cite(regimen.Citations) + (regimen.Evidence is { } grade ? "; " + grade.Words : "") + "]");
        foreach (var limit in option.Limits)
        {
            _cited.Add(limit.Citation.SourceKey);
            _out.Bullet("Limit " + limit.Display() + " [" + limit.Citation + "]", 1);
        }

        if (option.Dose is Calculation<DoseRange>.Done done && option.Plan is { } plan)
        {
            Dose(done, plan);
            return;
        }

        foreach (var reason in ((Calculation<DoseRange>.NotPossible)option.Dose).Reasons)
        {
            _out.Bullet("No dose: " + reason.Sentence, 1);
        }
    }

    private void Dose(Calculation<DoseRange>.Done done, Dosing.DosePlan plan)
    {
        Steps(done.Derivation, 1);
        foreach (var citation in done.Derivation.Citations)
        {
            _cited.Add(citation.SourceKey);
        }

        _out.Bullet("Leading range: " + plan.Leading.Display() + " of ketamine base (" + plan.Weight.Leading + ")", 1);
        _out.Bullet("On actual weight " + DecimalText.Format(plan.Weight.ActualKilograms, 2) + " kg: " + plan.OnActualWeight.Display()
            + (plan.OnIdealWeight is { } ideal ? "; on ideal weight " + DecimalText.Format(plan.Weight.IdealKilograms!.Value, 2) + " kg: " + ideal.Display() : "; on ideal weight: not computed"), 1);
        _out.Bullet(plan.Volume.Match(v => "Volume: " + v.Value.Display(), n => "No volume: " + n.Reasons[0].Sentence), 1);
    }

    private void Steps(Derivation derivation, int level)
    {
        foreach (var step in derivation.Steps)
        {
            _out.Bullet("Arithmetic, " + step.Label + ": " + step.Expression, level);
        }
    }

    private void Checks()
    {
        var heading = false;
        foreach (var finding in All())
        {
            if (!finding.IsCheckBeforeDose)
            {
                continue;
            }

            if (!heading)
            {
                _out.Heading("Checks before each dose");
                heading = true;
            }

            _out.Bullet(finding.Rule.Id + " " + finding.Rule.Title + ": now " + Words.Of(finding.Truth) + Seen(finding) + "; rule: " + finding.Rule.When.Describe());
        }
    }

    private void NotLookedAt()
    {
        if (_assessment.NotLookedAt.Count == 0)
        {
            return;
        }

        var titles = new List<string>();
        foreach (var finding in _assessment.NotLookedAt)
        {
            titles.Add(finding.Rule.Title + " (" + finding.Rule.Id + ")");
        }

        _out.Heading("Not looked at");
        _out.Paragraph("Not assessed, and not required for this patient and use: " + string.Join("; ", titles) + ".");
    }

    private void Monitoring()
    {
        if (_assessment.Monitoring.Count == 0)
        {
            return;
        }

        _out.Heading("Monitoring");
        foreach (var item in _assessment.Monitoring)
        {
            _out.Bullet(item.Kind + ": " + item.Text + " [" + Cite(item.Citations) + "; " + FactText.Of(item.Verification) + "]");
        }
    }

    private void Alternatives()
    {
        if (_assessment.Indication is not { Alternatives.Count: > 0 } indication)
        {
            return;
        }

        _out.Heading("Alternatives");
        _out.Paragraph(string.Join(", ", indication.Alternatives) + " (" + FactText.Of(indication.AlternativesVerification) + ").");
    }

    private void Conflicts()
    {
        if (_assessment.Conflicts.Count == 0)
        {
            return;
        }

        _out.Heading("Where sources differ");
        foreach (var conflict in _assessment.Conflicts)
        {
            _out.Bullet(conflict.Topic + ": " + conflict.Statement + " Shown here: " + conflict.Shown + " [" + Cite(conflict.Citations) + "]");
        }
    }

    private void Problems()
    {
        if (_assessment.Problems.Count == 0)
        {
            return;
        }

        _out.Heading("Problems in the data");
        foreach (var problem in _assessment.Problems)
        {
            _out.Bullet(problem.Id + " at " + problem.Where + ": " + problem.Sentence);
        }
    }

    private void OutOfScope()
    {
        var skipped = new List<string>();
        foreach (var one in _assessment.OutOfScope)
        {
            skipped.Add(one.Rule.Id + " " + one.Rule.Title + " (" + one.Reason + ")");
        }

        foreach (var option in _assessment.Options)
        {
            foreach (var one in option.OutOfScope)
            {
                skipped.Add(option + ": " + one.Rule.Id + " " + one.Rule.Title + " (" + one.Reason + ")");
            }
        }

        if (skipped.Count > 0)
        {
            _out.Heading("Out of scope of this question");
            skipped.ForEach(s => _out.Bullet(s));
        }
    }

    private void Sources()
    {
        _out.Heading("Sources");
        foreach (var key in _cited)
        {
            if (_assessment.Base.Sources.TryGetValue(key, out var source))
            {
                _out.Bullet(key + ": " + source.Title + ". " + source.Authors + ", " + source.Publisher + " " + source.Year + ". " + source.Locator + " (" + source.VerificationNote + ")");
            }
        }
    }

    private void Foot()
    {
        _out.Heading("How this was made");
        _out.Paragraph("Knowledge " + _assessment.Knowledge + "; library " + LibraryVersion.Text + "; doses "
            + Words.Of(_assessment.DoseDisplay.State) + (_assessment.DoseDisplay.Reason.Length == 0 ? "" : " (" + _assessment.DoseDisplay.Reason + ")")
            + "; rules considered: " + Count().ToString(CultureInfo.InvariantCulture) + ".");
    }

    private int Count()
    {
        var count = 0;
        foreach (var unused in All())
        {
            count++;
        }

        return count;
    }

    private IEnumerable<Finding> All()
    {
        foreach (var finding in _assessment.Findings)
        {
            yield return finding;
        }

        foreach (var option in _assessment.Options)
        {
            foreach (var finding in option.Findings)
            {
                yield return finding;
            }
        }
    }

    private string Cite(IReadOnlyList<Citation> citations)
    {
        foreach (var citation in citations)
        {
            _cited.Add(citation.SourceKey);
        }

        return FactText.Of(citations);
    }

    private static bool Contains(IReadOnlyList<string> ids, string id)
    {
        foreach (var one in ids)
        {
            if (string.Equals(one, id, System.StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
