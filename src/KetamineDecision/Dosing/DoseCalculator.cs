using System;
using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;
using KetamineDecision.Regimens;

namespace KetamineDecision.Dosing;

/// <summary>
/// From a range per kilogram and a patient's weights to milligrams and milliliters, with the arithmetic written out. Every number is
/// rounded once, last, and down; the volume is that of the dose that is shown (docs/adr/0003).
/// </summary>
internal static class DoseCalculator
{
    /// <summary>The step of a dose in mg or mg/h: what a syringe or pump can be set to (project choice).</summary>
    public const decimal MilligramStep = 0.1m;

    /// <summary>The step of a volume in mL or mL/h (project choice).</summary>
    public const decimal MilliliterStep = 0.01m;

    public static Calculation<DosePlan> Calculate(
        Regimen regimen, PerKilogramLimits limits, Calculation<DosingWeight> weight, ProductChoice product, DosingPolicy policy)
    {
        if (weight is not Calculation<DosingWeight>.Done done)
        {
            return Calculation<DosePlan>.Impossible(new List<NotPossibleReason>(((Calculation<DosingWeight>.NotPossible)weight).Reasons).ToArray());
        }

        var chosen = done.Value;
        var steps = new List<DerivationStep>(chosen.Steps);
        var absolute = AbsoluteCeilings.For(regimen.Route, regimen.Phase)!;
        var leading = Times(limits.Range, chosen.LeadingKilograms, absolute, steps, written: true);
        var actual = Rounded(Times(limits.Range, chosen.ActualKilograms, absolute, steps, written: false));
        var ideal = chosen.IdealKilograms is { } kilograms ? Rounded(Times(limits.Range, kilograms, absolute, steps, written: false)) : null;
        var rounded = Rounded(leading);
        steps.Add(new DerivationStep("rounded down to " + DecimalText.Format(MilligramStep) + " " + rounded.Unit.Text(), rounded.Display() + " of ketamine base"));
        var volume = VolumeCalculator.Calculate(rounded, regimen.Route, product, policy, steps);
        var derivation = new Derivation("dose-per-kilogram", steps, Cite(regimen, chosen));
        return Calculation<DosePlan>.Of(new DosePlan(chosen, rounded, actual, ideal, volume), derivation);
    }

    private static DoseRange Times(DoseRange perKilogram, decimal kilograms, AbsoluteCeiling absolute, List<DerivationStep> steps, bool written)
    {
        var unit = perKilogram.Unit.TimesKilograms();
        var high = perKilogram.High * kilograms;
        if (written)
        {
            if (perKilogram.Low is { } lowPerKilogram)
            {
                steps.Add(Product("low end", lowPerKilogram, perKilogram.Unit, kilograms, unit));
            }

            steps.Add(Product("high end", perKilogram.High, perKilogram.Unit, kilograms, unit));
        }

        var cap = absolute.AtHighestWeight ?? absolute.Value;
        high = Math.Min(high, cap);
        return new DoseRange(perKilogram.Low is { } low ? Math.Min(low * kilograms, high) : null, high, unit);
    }

    private static DerivationStep Product(string label, decimal perKilogram, DoseUnit unit, decimal kilograms, DoseUnit result) => new(label,
        DecimalText.Format(perKilogram) + " " + unit.Text() + " x " + DecimalText.Format(kilograms, 4) + " kg = "
        + DecimalText.Format(perKilogram * kilograms, 4) + " " + result.Text());

    private static DoseRange Rounded(DoseRange range) => new(
        range.Low is { } low ? Rounding.Down(low, MilligramStep) : null, Rounding.Down(range.High, MilligramStep), range.Unit);

    private static List<Citation> Cite(Regimen regimen, DosingWeight weight)
    {
        var citations = new List<Citation>(regimen.Citations);
        citations.AddRange(weight.Citations);
        return citations;
    }
}
