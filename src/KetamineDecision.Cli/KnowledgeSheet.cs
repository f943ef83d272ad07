using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Indications;
using KetamineDecision.Knowledge;
using KetamineDecision.Monitoring;
using KetamineDecision.Quantities;
using KetamineDecision.Regimens;
using KetamineDecision.Rules;

namespace KetamineDecision.Cli;

/// <summary>One entry of the knowledge as a page a reviewer can hold against its source.</summary>
internal sealed class KnowledgeSheet
{
    private readonly KnowledgeBase _knowledge;
    private readonly StringBuilder _text = new();

    public KnowledgeSheet(KnowledgeBase knowledge) => _knowledge = knowledge;

    public static string TitleOf(Regimen regimen) => Words.Of(regimen.Status) + ", " + Words.Of(regimen.Route) + " " + Words.Of(regimen.Phase) + " " + regimen.Dose.Describe();

    public static string TitleOf(Parameter parameter) => DecimalText.Format(parameter.Value) + " " + parameter.Unit;

    /// <summary>Every entry of this id, or null when there is none.</summary>
    public string? Of(string id)
    {
        Each(_knowledge.Indications, i => i.Indication.Id == id, Show);
        Each(_knowledge.Regimens, r => r.Id == id, Show);
        Each(_knowledge.Rules, r => r.Id == id || r.Aliases.Contains(id, StringComparer.Ordinal), Show);
        Each(_knowledge.Monitoring, m => m.Id == id, Show);
        Each(_knowledge.Conflicts, c => c.Id == id, Show);
        Each(_knowledge.Parameters.Values, p => p.Id == id, Show);
        Each(Question.All, q => q.Id == id, Show);
        Each(_knowledge.Sources.Values, s => s.Key == id, Show);
        return _text.Length == 0 ? null : _text.ToString();
    }

    private static void Each<T>(IEnumerable<T> entries, Func<T, bool> isMeant, Action<T> show) => entries.Where(isMeant).ToList().ForEach(show);

    private void Show(IndicationDefinition indication)
    {
        Head("indication", indication.Indication.Id, indication.Title);
        Line("definition", indication.Definition);
        Line("purpose", Words.Of(indication.Purpose) + ", " + Words.Of(indication.Course));
        Line("support", Words.Of(indication.Support) + ". " + indication.SupportStatement);
        Line("label", indication.LabelStatus);
        foreach (var grade in indication.Grades)
        {
            Line("grade", grade.Grader + ": " + grade.Words);
        }

        Line("first line required", indication.FirstLineRequired ? "yes" : "no");
        Line("alternatives", string.Join(", ", indication.Alternatives) + " (" + Words.Of(indication.AlternativesVerification) + ")");
        Sources(indication.Citations);
    }

    private void Show(Regimen regimen)
    {
        Head("regimen", regimen.Id, TitleOf(regimen));
        Line("indications", string.Join(", ", regimen.Indications));
        Line("population", regimen.Population);
        Line("dose", regimen.Dose.Describe());
        Line("weight basis", Words.Of(regimen.WeightBasis));
        Line("duration", regimen.Duration);
        Line("setting", regimen.RequiredSetting);
        Line("status because", regimen.Reason);
        Line("note", regimen.Note);
        Line("grade", regimen.Evidence?.Words ?? "");
        Line("verified", Words.Of(regimen.Verification));
        Sources(regimen.Citations);
    }

    private void Show(Rule rule)
    {
        Head("rule", rule.Id, rule.Title);
        Line("also answers for", string.Join(", ", rule.Aliases));
        Line("asks", rule.When.Describe());
        Line("applies when", rule.AppliesWhen?.Describe() ?? "");
        Line("a gap matters when", rule.AskedOnlyWhen?.Describe() ?? "");
        Line("reads", KnowledgeRequirements.QuestionsOf(rule));
        Line("statement", rule.Statement);
        Line("to consider", rule.Consider);
        Line("because", rule.Rationale);
        foreach (var application in rule.Applications)
        {
            Line("weighs", Words.Of(application.Severity) + ", unknown: " + Words.Of(application.Unknown) + ", in " + application.Scope.Describe() + " [" + application.Source + "]");
        }

        Line("due", Words.Of(rule.Due));
        Line("grade", rule.Evidence?.Words ?? "");
        Line("verified", Words.Of(rule.Verification));
        Sources(rule.Citations);
    }

    private void Show(MonitoringItem item)
    {
        Head("monitoring", item.Id, item.Text);
        Line("kind", item.Kind);
        Line("verified", Words.Of(item.Verification));
        Sources(item.Citations);
    }

    private void Show(SourceConflict conflict)
    {
        Head("conflict", conflict.Id, conflict.Topic);
        Line("sources say", conflict.Statement);
        Line("shown", conflict.Shown);
        Line("purposes", string.Join(", ", conflict.Purposes.Select(Words.Of)));
        Sources(conflict.Citations);
    }

    private void Show(Parameter parameter)
    {
        Head("parameter", parameter.Id, TitleOf(parameter));
        Line("tighter", parameter.TighterIsLower ? "lower" : "higher");
        Line("note", parameter.Note);
        Line("verified", Words.Of(parameter.Verification));
        Sources([parameter.Source]);
    }

    private void Show(Question question)
    {
        Head("question", question.Id, _knowledge.TextOf(question));
        Line("kind", Words.Of(question.Kind));
        Line("group", question.Group.ToString());
    }

    private void Show(Source source)
    {
        Head("source", source.Key, source.Title);
        Line("by", source.Authors + ", " + source.Publisher + " " + source.Year);
        Line("where", source.Locator);
        Line("verified", Words.Of(source.Verification) + ", " + source.VerificationNote);
    }

    private void Head(string kind, string id, string title) => _text.Append(kind).Append(' ').Append(id).Append(": ").Append(title).Append('\n');

    private void Sources(IReadOnlyList<Citation> citations)
    {
        foreach (var citation in citations)
        {
            Line("source", citation + (_knowledge.Sources.TryGetValue(citation.SourceKey, out var source) ? ": " + source.Title + ", " + source.Year : ""));
        }
    }

    private void Line(string name, string value)
    {
        if (value.Length > 0)
        {
            _text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
