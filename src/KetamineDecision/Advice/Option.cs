using System;
using System.Collections.Generic;
using KetamineDecision.Dosing;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;
using KetamineDecision.Regimens;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>
/// One way forward: a regimen with the use it would be, its own findings and verdict, its dose and the trail of limits; or not using ketamine.
/// Never an order. Prints only its regimen's id.
/// </summary>
public sealed class Option
{
    internal Option(OptionKind kind, Regimen? regimen, Verdict? verdict)
    {
        Kind = kind;
        Regimen = regimen;
        Verdict = verdict;
    }

    /// <summary>What it is.</summary>
    public OptionKind Kind { get; }

    /// <summary>The regimen; null for not using ketamine.</summary>
    public Regimen? Regimen { get; }

    /// <summary>What speaks for and against this option; null unless it is selectable.</summary>
    public Verdict? Verdict { get; }

    /// <summary>The use it would be; null unless it is selectable.</summary>
    public ProposedUse? Use { get; internal set; }

    /// <summary>The findings that depend on this option's route, phase, dose or duration.</summary>
    public IReadOnlyList<Finding> Findings { get; internal set; } = Array.Empty<Finding>();

    /// <summary>Rules that do not apply to this option.</summary>
    public IReadOnlyList<RuleSkipped> OutOfScope { get; internal set; } = Array.Empty<RuleSkipped>();

    /// <summary>The leading dose in mg or mg/h of base with its arithmetic, or why there is none.</summary>
    public Calculation<DoseRange> Dose { get; internal set; } = NoDose("This option has no dose.");

    /// <summary>The dose on each weight and its volume; null when there is no dose to show.</summary>
    public DosePlan? Plan { get; internal set; }

    /// <summary>The range per kilogram after the limits, or null when it is not per kilogram.</summary>
    public DoseRange? PerKilogram { get; internal set; }

    /// <summary>Every limit, in the order applied, also those that changed nothing.</summary>
    public IReadOnlyList<LimitApplied> Limits { get; internal set; } = Array.Empty<LimitApplied>();

    /// <summary>What must be looked at before each dose.</summary>
    public IReadOnlyList<Finding> ChecksBeforeDose { get; internal set; } = Array.Empty<Finding>();

    /// <summary>Why it cannot be selected; empty when it can.</summary>
    public string NotSelectableBecause { get; internal set; } = "";

    /// <summary>The regimen's id.</summary>
    public override string ToString() => Regimen?.Id ?? "do not use";

    internal static Calculation<DoseRange> NoDose(string sentence, NotPossibleKind kind = NotPossibleKind.Withheld) =>
        Calculation<DoseRange>.Impossible(new NotPossibleReason(kind, sentence));
}
