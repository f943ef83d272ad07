using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;

namespace KetamineDecision.Indications;

/// <summary>What is known about one indication: definition, support, label status, alternatives. Immutable; made by the knowledge reader.</summary>
public sealed class IndicationDefinition
{
    internal IndicationDefinition(Indication indication, string title, Purpose purpose, SupportLevel support)
    {
        Indication = Guard.Against.Null(indication);
        Title = title;
        Purpose = purpose;
        Support = support;
    }

    /// <summary>Which.</summary>
    public Indication Indication { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>What it means.</summary>
    public string Definition { get; internal set; } = "";

    /// <summary>The use its rules are scoped by.</summary>
    public Purpose Purpose { get; }

    /// <summary>Once or again and again, unless the request says otherwise.</summary>
    public Course Course { get; internal set; }

    /// <summary>How far the sources support it.</summary>
    public SupportLevel Support { get; }

    /// <summary>The evidence in one line.</summary>
    public string SupportStatement { get; internal set; } = "";

    /// <summary>The grades, each in its grader's words.</summary>
    public IReadOnlyList<EvidenceGrade> Grades { get; internal set; } = Array.Empty<EvidenceGrade>();

    /// <summary>What product labels say of it.</summary>
    public string LabelStatus { get; internal set; } = "";

    /// <summary>Whether first-line treatment must have failed.</summary>
    public bool FirstLineRequired { get; internal set; }

    /// <summary>What else is used, with its verification mark.</summary>
    public IReadOnlyList<string> Alternatives { get; internal set; } = Array.Empty<string>();

    /// <summary>Whether the alternatives were read in a source or are recalled.</summary>
    public Verification AlternativesVerification { get; internal set; }

    /// <summary>The sources.</summary>
    public IReadOnlyList<Citation> Citations { get; internal set; } = Array.Empty<Citation>();

    /// <summary>The id.</summary>
    public override string ToString() => Indication.Id;
}
