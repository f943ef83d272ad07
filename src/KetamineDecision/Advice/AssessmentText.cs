using System.Collections.Generic;
using System.Globalization;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
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
        new OptionText(_assessment, _out, _cited).Write();
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
        var shown = new List<Finding>();
        foreach (var finding in _assessment.AllFindings())
        {
            if (finding.Truth == truth && (info is not { } wanted || (finding.Severity == Severity.Info) == wanted))
            {
                shown.Add(finding);
            }
        }

        if (shown.Count > 0)
        {
            _out.Heading(heading);
        }

        for (var i = 0; i < shown.Count; i++)
        {
            var together = shown.FindAll(f => f.Rule.MergeKey.Length > 0 && f.Rule.MergeKey == shown[i].Rule.MergeKey);
            if (truth != Truth.Yes || together.Count < 2)
            {
                _out.Bullet(Line(shown[i]));
                Details(shown[i]);
            }
            else if (together[0] == shown[i])
            {
                _out.Bullet(string.Join(" ", together.ConvertAll(Line)));
                together.ForEach(Details);
            }
        }
    }

    private static string Line(Finding finding)
    {
        var rule = finding.Rule;
        return rule.Id + " " + rule.Title + (finding.Truth == Truth.Yes ? " (" + Words.Of(finding.Severity) + "): " + rule.Statement + " To consider: " + rule.Consider : "");
    }

    private void Details(Finding finding)
    {
        var rule = finding.Rule;
        _out.Bullet("Rule: " + rule.When.Describe(), 1);
        foreach (var fact in finding.Facts)
        {
            _out.Bullet("Fact: " + FactText.Of(fact), 1);
            if (fact is CalculatedFact { Derivation: { } derivation })
            {
                OptionText.Steps(derivation, _out, 2);
            }
        }

        _out.Bullet("Source: " + Cite(rule.Citations) + (rule.Evidence is { } grade ? "; " + grade.Words : "") + "; " + FactText.Of(rule.Verification), 1);
    }

    private void NotEvaluated()
    {
        var heading = false;
        foreach (var finding in _assessment.AllFindings())
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
            foreach (var finding in _assessment.AllFindings())
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

    private void Checks()
    {
        var heading = false;
        foreach (var finding in _assessment.AllFindings())
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
            + "; rules considered: " + System.Linq.Enumerable.Count(_assessment.AllFindings()).ToString(CultureInfo.InvariantCulture) + ".");
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
