using System.Collections.Generic;
using KetamineDecision.Dosing;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>Turns unknown findings and missing dose inputs into questions, each once, gates first.</summary>
internal static class OpenQuestions
{
    public static IReadOnlyList<OpenQuestion> Of(IReadOnlyList<Finding> findings, IReadOnlyList<Option> options, KnowledgeBase knowledge)
    {
        var entries = new List<Entry>();
        Collect(findings, entries);
        foreach (var option in options)
        {
            Collect(option.Findings, entries);
            if (option.Kind == OptionKind.Selectable && option.Dose is Calculation<DoseRange>.NotPossible notPossible)
            {
                foreach (var reason in notPossible.Reasons)
                {
                    Add(entries, reason.Question, UnknownLevel.Gate, option.Regimen!.Id);
                }
            }
        }

        var open = new List<OpenQuestion>(entries.Count);
        Take(entries, UnknownLevel.Gate, open, knowledge);
        Take(entries, UnknownLevel.Caution, open, knowledge);
        return open;
    }

    public static IReadOnlyList<Finding> NotLookedAt(IReadOnlyList<Finding> findings, IReadOnlyList<Option> options)
    {
        var notLookedAt = new List<Finding>();
        AddNotes(findings, notLookedAt);
        foreach (var option in options)
        {
            AddNotes(option.Findings, notLookedAt);
        }

        return notLookedAt;
    }

    private static void AddNotes(IReadOnlyList<Finding> findings, List<Finding> notLookedAt)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i].Truth == Truth.Unknown && findings[i].Level == UnknownLevel.Note && !findings[i].IsCheckBeforeDose)
            {
                notLookedAt.Add(findings[i]);
            }
        }
    }

    private static void Collect(IReadOnlyList<Finding> findings, List<Entry> entries)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            if (finding.Truth == Truth.Unknown && !finding.IsCheckBeforeDose && finding.Level != UnknownLevel.Note)
            {
                AddOwn(finding, entries);
            }
        }
    }

    // Each datum has one owner: a rule asks the first question of its own group (the others only matter once that one is answered), and for
    // something else only when nothing of its own is missing.
    private static void AddOwn(Finding finding, List<Entry> entries)
    {
        foreach (var question in finding.Missing)
        {
            if (question.Group == finding.Rule.Group)
            {
                Add(entries, question, finding.Level, finding.Rule.Id);
                return;
            }
        }

        foreach (var question in finding.Missing)
        {
            Add(entries, question, finding.Level, finding.Rule.Id);
        }
    }

    private static void Add(List<Entry> entries, Question? question, UnknownLevel level, string id)
    {
        if (question is null)
        {
            return;
        }

        foreach (var entry in entries)
        {
            if (entry.Question == question)
            {
                entry.Level = level < entry.Level ? level : entry.Level;
                if (!entry.Behind.Contains(id))
                {
                    entry.Behind.Add(id);
                }

                return;
            }
        }

        entries.Add(new Entry(question, level, id));
    }

    private static void Take(List<Entry> entries, UnknownLevel level, List<OpenQuestion> open, KnowledgeBase knowledge)
    {
        foreach (var entry in entries)
        {
            if (entry.Level == level)
            {
                open.Add(new OpenQuestion(entry.Question, knowledge.TextOf(entry.Question), level, entry.Behind));
            }
        }
    }

    private sealed class Entry(Question question, UnknownLevel level, string id)
    {
        public Question Question { get; } = question;

        public UnknownLevel Level { get; set; } = level;

        public List<string> Behind { get; } = new() { id };
    }
}
