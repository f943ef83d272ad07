using System;
using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Indications;
using KetamineDecision.Knowledge;
using KetamineDecision.Monitoring;
using KetamineDecision.Patients;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>
/// The answer to an <see cref="AssessmentRequest"/>: what speaks for and against, the options with their doses, what is unknown, and where all of
/// it comes from. Everything in it can be re-derived by hand from it. Immutable; prints only its type name.
/// </summary>
public sealed class Assessment
{
    internal Assessment(AssessmentRequest request, KnowledgeBase knowledge, IndicationDefinition? indication, Verdict verdict, DoseDisplay doseDisplay)
    {
        Request = request;
        Base = knowledge;
        Indication = indication;
        Verdict = verdict;
        DoseDisplay = doseDisplay;
    }

    /// <summary>What was asked.</summary>
    public AssessmentRequest Request { get; }

    /// <summary>What is known of the indication, or null when it is not covered.</summary>
    public IndicationDefinition? Indication { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>The verdict and the gravest known finding in one line.</summary>
    public string Headline => Headlines.For(this);

    /// <summary>The findings that hold for every option.</summary>
    public IReadOnlyList<Finding> Findings { get; internal set; } = Array.Empty<Finding>();

    /// <summary>The options, "do not use" always among them.</summary>
    public IReadOnlyList<Option> Options { get; internal set; } = Array.Empty<Option>();

    /// <summary>Whether exactly one selectable option remains (RG-008).</summary>
    public bool IsSingleOption { get; internal set; }

    /// <summary>The questions whose gap weighs, gates first.</summary>
    public IReadOnlyList<OpenQuestion> Open { get; internal set; } = Array.Empty<OpenQuestion>();

    /// <summary>Rules that stay Unknown without moving the verdict.</summary>
    public IReadOnlyList<Finding> NotLookedAt { get; internal set; } = Array.Empty<Finding>();

    /// <summary>Rules that were not asked, and why.</summary>
    public IReadOnlyList<RuleSkipped> OutOfScope { get; internal set; } = Array.Empty<RuleSkipped>();

    /// <summary>Everything received that could not be used, or was used with a reservation.</summary>
    public IReadOnlyList<DataProblem> Problems { get; internal set; } = Array.Empty<DataProblem>();

    /// <summary>What to monitor.</summary>
    public IReadOnlyList<MonitoringItem> Monitoring => UseOf.Monitoring(this);

    /// <summary>Where the sources of this use differ.</summary>
    public IReadOnlyList<SourceConflict> Conflicts => UseOf.Conflicts(this);

    /// <summary>Which doses are displayed.</summary>
    public DoseDisplay DoseDisplay { get; }

    /// <summary>Which knowledge answered.</summary>
    public KnowledgeVersion Knowledge => Base.Version;

    /// <summary>The knowledge itself, for sources and wordings.</summary>
    internal KnowledgeBase Base { get; }

    /// <summary>Every finding: those that hold for every option, then each option's own.</summary>
    public IEnumerable<Finding> AllFindings()
    {
        foreach (var finding in Findings)
        {
            yield return finding;
        }

        foreach (var option in Options)
        {
            foreach (var finding in option.Findings)
            {
                yield return finding;
            }
        }
    }

    /// <summary>Every fact the answer rests on, each once, in the order of the findings and options.</summary>
    public IReadOnlyList<Fact> Basis() => BasisOf.Collect(this);

    /// <summary>What would change the verdict; computed when asked.</summary>
    public Changes WhatWouldChange() => ChangeFinder.For(this);

    /// <summary>The whole answer as Markdown for a clinician. Holds patient data.</summary>
    public string ToMarkdown() => new AssessmentText(this, new MarkdownLayout()).Render();

    /// <summary>The whole answer as plain text. Holds patient data.</summary>
    public string ToPlainText() => new AssessmentText(this, new PlainLayout()).Render();

    /// <summary>The whole answer as one JSON document (the stable form of the command line). Holds patient data.</summary>
    public string ToJson() => AssessmentJson.Write(this);

    /// <summary>The type name: the rest holds patient data.</summary>
    public override string ToString() => nameof(Assessment);
}
