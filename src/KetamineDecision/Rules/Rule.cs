using System;
using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>
/// One contraindication, precaution or interaction as a value: what it asks, where it holds and how much it weighs, what its sources say.
/// Immutable; made by the knowledge reader.
/// </summary>
public sealed class Rule
{
    internal Rule(string id, string title, Criterion when, IReadOnlyList<RuleApplication> applications)
    {
        Id = id;
        Title = title;
        When = when;
        Applications = applications;
    }

    /// <summary>The dossier's id, for example <c>CI-003</c>.</summary>
    public string Id { get; }

    /// <summary>Other ids this rule answers for, so that no dossier row is lost.</summary>
    public IReadOnlyList<string> Aliases { get; internal set; } = Array.Empty<string>();

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>What a Yes means, as a statement without an order.</summary>
    public string Statement { get; internal set; } = "";

    /// <summary>What the sources consider when it is Yes.</summary>
    public string Consider { get; internal set; } = "";

    /// <summary>Why it is so, in the dossier's words.</summary>
    public string Rationale { get; internal set; } = "";

    /// <summary>The scopes with their severities, most specific first.</summary>
    public IReadOnlyList<RuleApplication> Applications { get; }

    /// <summary>In whom it applies at all, or null for everybody; Unknown counts as applies.</summary>
    public Criterion? AppliesWhen { get; internal set; }

    /// <summary>The question.</summary>
    public Criterion When { get; }

    /// <summary>In whom a gap matters, or null for everybody.</summary>
    public Criterion? AskedOnlyWhen { get; internal set; }

    /// <summary>Whether the gap matters while it is unknown in whom it matters; null leaves it to the purpose.</summary>
    public bool? AskedWhileUnsure { get; internal set; }

    /// <summary>When it must be settled.</summary>
    public Due Due { get; internal set; }

    /// <summary>The question group a gap is shown in.</summary>
    public QuestionGroup Group { get; internal set; }

    /// <summary>Whether it is meant for situations without time to consider; never true for a contraindication.</summary>
    public bool TimeCritical { get; internal set; }

    /// <summary>Findings with the same key are shown as one line; empty for none.</summary>
    public string MergeKey { get; internal set; } = "";

    /// <summary>The sources.</summary>
    public IReadOnlyList<Citation> Citations { get; internal set; } = Array.Empty<Citation>();

    /// <summary>The grade in the grader's words, or null when the source does not grade.</summary>
    public EvidenceGrade? Evidence { get; internal set; }

    /// <summary>Read, project or recalled.</summary>
    public Verification Verification { get; internal set; }

    /// <summary>Whether it must be evaluated for each option because it looks at route or dose.</summary>
    internal bool DependsOnDose { get; private set; }

    /// <summary>The application that holds for a use: the most specific one, ties take the graver; null when none does.</summary>
    public RuleApplication? ApplicationFor(ProposedUse use)
    {
        RuleApplication? best = null;
        for (var i = 0; i < Applications.Count; i++)
        {
            var candidate = Applications[i];
            if (!candidate.Scope.Covers(use))
            {
                continue;
            }

            if (best is null || candidate.Scope.Specificity > best.Scope.Specificity
                || (candidate.Scope.Specificity == best.Scope.Specificity && candidate.Severity > best.Severity))
            {
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal Rule Seal()
    {
        var depends = When.DependsOnDose || AppliesWhen?.DependsOnDose == true || AskedOnlyWhen?.DependsOnDose == true;
        foreach (var application in Applications)
        {
            depends |= application.Scope.DependsOnDose;
        }

        DependsOnDose = depends;
        return this;
    }

    /// <summary>The same rule with other applications; used by a site policy that raises a severity.</summary>
    internal Rule WithApplications(IReadOnlyList<RuleApplication> applications) => new Rule(Id, Title, When, applications)
    {
        Aliases = Aliases,
        Statement = Statement,
        Consider = Consider,
        Rationale = Rationale,
        AppliesWhen = AppliesWhen,
        AskedOnlyWhen = AskedOnlyWhen,
        AskedWhileUnsure = AskedWhileUnsure,
        Due = Due,
        Group = Group,
        TimeCritical = TimeCritical,
        MergeKey = MergeKey,
        Citations = Citations,
        Evidence = Evidence,
        Verification = Verification,
    }.Seal();
}
