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
        var absolute = AbsoluteCeilings.For(regimen.Route, regimen.Phase)!;
        var rounded = Times(limits.Range, chosen.LeadingKilograms, absolute);
        var actual = chosen.LeadingKilograms == chosen.ActualKilograms ? rounded : Times(limits.Range, chosen.ActualKilograms, absolute);
        var ideal = chosen.IdealKilograms is not { } kilograms ? null
            : chosen.LeadingKilograms == kilograms ? rounded : Times(limits.Range, kilograms, absolute);
        var volume = VolumeCalculator.Calculate(rounded, regimen.Route, product, policy);
        var derivation = new Derivation("dose-per-kilogram", () => Written(limits.Range, chosen, rounded, volume), Cite(regimen, chosen));
        return Calculation<DosePlan>.Of(new DosePlan(chosen, rounded, actual, ideal, volume), derivation);
    }

    private static DoseRange Times(DoseRange perKilogram, decimal kilograms, AbsoluteCeiling absolute)
    {
        var high = Math.Min(perKilogram.High * kilograms, absolute.AtHighestWeight ?? absolute.Value);
        decimal? low = perKilogram.Low is { } lowPerKilogram ? Rounding.Down(Math.Min(lowPerKilogram * kilograms, high), MilligramStep) : null;
        return new DoseRange(low, Rounding.Down(high, MilligramStep), perKilogram.Unit.TimesKilograms());
    }

    private static List<DerivationStep> Written(DoseRange perKilogram, DosingWeight weight, DoseRange rounded, Calculation<DoseRange> volume)
    {
        var steps = new List<DerivationStep>(weight.Steps);
        if (perKilogram.Low is { } low)
        {
            steps.Add(Product("low end", low, perKilogram.Unit, weight.LeadingKilograms, rounded.Unit));
        }

        steps.Add(Product("high end", perKilogram.High, perKilogram.Unit, weight.LeadingKilograms, rounded.Unit));
        steps.Add(new DerivationStep("rounded down to " + DecimalText.Format(MilligramStep) + " " + rounded.Unit.Text(), rounded.Display() + " of ketamine base"));
        if (volume is Calculation<DoseRange>.Done done)
        {
            steps.AddRange(done.Derivation.Steps);
        }

        return steps;
    }

    private static DerivationStep Product(string label, decimal perKilogram, DoseUnit unit, decimal kilograms, DoseUnit result) => new(label,
        DecimalText.Format(perKilogram) + " " + unit.Text() + " x " + DecimalText.Format(kilograms, 4) + " kg = "
        + DecimalText.Format(perKilogram * kilograms, 4) + " " + result.Text());

    private static List<Citation> Cite(Regimen regimen, DosingWeight weight)
    {
        var citations = new List<Citation>(regimen.Citations);
        citations.AddRange(weight.Citations);
        return citations;
    }
}
