using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>Writes the options of an assessment: limits, arithmetic, the dose on each weight, the volume.</summary>
internal sealed class OptionText
{
    private readonly Assessment _assessment;
    private readonly TextLayout _out;
    private readonly SortedSet<string> _cited;

    public OptionText(Assessment assessment, TextLayout layout, SortedSet<string> cited)
    {
        _assessment = assessment;
        _out = layout;
        _cited = cited;
    }

    public void Write()
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
        Steps(done.Derivation, _out, 1);
        foreach (var citation in done.Derivation.Citations)
        {
            _cited.Add(citation.SourceKey);
        }

        _out.Bullet("Leading range: " + plan.Leading.Display() + " of ketamine base (" + plan.Weight.Leading + ")", 1);
        _out.Bullet("On actual weight " + DecimalText.Format(plan.Weight.ActualKilograms, 2) + " kg: " + plan.OnActualWeight.Display()
            + (plan.OnIdealWeight is { } ideal ? "; on ideal weight " + DecimalText.Format(plan.Weight.IdealKilograms!.Value, 2) + " kg: " + ideal.Display() : "; on ideal weight: not computed"), 1);
        _out.Bullet(plan.Volume.Match(v => "Volume: " + v.Value.Display(), n => "No volume: " + n.Reasons[0].Sentence), 1);
    }

    /// <summary>The steps of a derivation, one a line.</summary>
    public static void Steps(Derivation derivation, TextLayout layout, int level)
    {
        foreach (var step in derivation.Steps)
        {
            layout.Bullet("Arithmetic, " + step.Label + ": " + step.Expression, level);
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
}
