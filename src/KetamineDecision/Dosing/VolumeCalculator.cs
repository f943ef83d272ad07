using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Dosing;

/// <summary>
/// Milliliters for a dose, only from an explicit strength (hazards.md H-06). A strength that must be diluted for intravenous use gives no volume
/// until the dilution is stated.
/// </summary>
internal static class VolumeCalculator
{
    public static Calculation<DoseRange> Calculate(DoseRange dose, Route route, ProductChoice product, DosingPolicy policy)
    {
        if (product.Strength is not { } strength)
        {
            return Not(NotPossibleKind.Missing, "No strength is stated, and none is assumed; state the vial's strength in mg/mL.");
        }

        var listed = Find(policy.Products, strength);
        if (listed is null)
        {
            return Not(NotPossibleKind.Unusable, "The stated strength is not one of the marketed strengths known here; check the label of the vial.");
        }

        if (product.DilutedTo is { } diluted && diluted.MilligramsPerMilliliter > strength.MilligramsPerMilliliter)
        {
            return Not(NotPossibleKind.Unusable, "The concentration after dilution is above the vial's strength; check both.");
        }

        if (route == Route.Intravenous && !listed.MayGoUndilutedIntravenously
            && (product.DilutedTo is null || product.DilutedTo.MilligramsPerMilliliter == strength.MilligramsPerMilliliter))
        {
            return Not(NotPossibleKind.Withheld, "This strength is not for intravenous use undiluted (" + listed.Citation + "); state the dilution.");
        }

        return Volume(dose, product.DilutedTo ?? strength, listed);
    }

    private static Calculation<DoseRange> Volume(DoseRange dose, DrugConcentration concentration, ProductStrength listed)
    {
        var unit = dose.Unit == DoseUnit.MilligramsPerHour ? DoseUnit.MillilitersPerHour : DoseUnit.Milliliters;
        var perMilliliter = concentration.MilligramsPerMilliliter;
        var range = new DoseRange(
            dose.Low is { } low ? Rounding.Down(low / perMilliliter, DoseCalculator.MilliliterStep) : null,
            Rounding.Down(dose.High / perMilliliter, DoseCalculator.MilliliterStep), unit);
        return Calculation<DoseRange>.Of(range, new Derivation("volume", () => new[] { Written(dose, concentration, range) }, new[] { listed.Citation }));
    }

    private static DerivationStep Written(DoseRange dose, DrugConcentration concentration, DoseRange volume) => new("volume",
        (dose.Low is { } from ? DecimalText.Format(from) + " to " : "") + DecimalText.Format(dose.High) + " " + dose.Unit.Text() + " / " + concentration
        + " = " + volume.Display() + " (rounded down to " + DecimalText.Format(DoseCalculator.MilliliterStep) + " " + volume.Unit.Text() + ")");

    private static ProductStrength? Find(IReadOnlyList<ProductStrength> products, DrugConcentration strength)
    {
        foreach (var product in products)
        {
            if (product.Strength == strength)
            {
                return product;
            }
        }

        return null;
    }

    private static Calculation<DoseRange> Not(NotPossibleKind kind, string sentence) => Calculation<DoseRange>.Impossible(new NotPossibleReason(kind, sentence));
}
