using System;
using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Organs;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;
using KetamineDecision.Regimens;

namespace KetamineDecision.Dosing;

/// <summary>
/// Which weight a per-kilogram dose is multiplied by. The source's own basis holds; where it states none, actual and ideal weight are both
/// computed and the lower leads (dose_modifiers.md section 1). Nothing is chosen silently.
/// </summary>
internal static class WeightChoice
{
    private const string IdealLeads = "the source does not state which weight; the lower of actual and ideal weight leads (ideal)";
    private const string ActualLeads = "the source does not state which weight; the lower of actual and ideal weight leads (actual)";

    public static Calculation<DosingWeight> For(WeightBasis basis, Patient patient, DateTimeOffset asOf, DosingPolicy policy)
    {
        var newest = NewestWeight.For(patient, asOf, policy.WeightWindow);
        if (newest is not Calculation<Reading>.Done done)
        {
            return Calculation<DosingWeight>.Impossible(new List<NotPossibleReason>(((Calculation<Reading>.NotPossible)newest).Reasons).ToArray());
        }

        return basis == WeightBasis.Actual
            ? Lead(done.Value, null, done.Value.CanonicalValue!.Value, "actual weight, as the source states", null, null)
            : WithIdeal(basis, done.Value, Devine1974.For(patient, asOf), policy);
    }

    private static Calculation<DosingWeight> WithIdeal(
        WeightBasis basis, Reading actual, Calculation<Observed<decimal>> ideal, DosingPolicy policy)
    {
        if (ideal is Calculation<Observed<decimal>>.Done done && LowestOf(done.Value) is { } kilograms)
        {
            var ofIdeal = basis == WeightBasis.Ideal;
            var lead = ofIdeal ? kilograms : Math.Min(kilograms, actual.CanonicalValue!.Value);
            var words = ofIdeal ? "ideal weight, as the source states" : lead == kilograms ? IdealLeads : ActualLeads;
            return Lead(actual, kilograms, lead, words, done.Derivation, null);
        }

        return WithoutIdeal(basis, actual, ideal, policy);
    }

    // unknown_policy.csv CI-087: an unknown height does not stop the dose on actual weight; docs/adr/0003 says from which weight on it does.
    private static Calculation<DosingWeight> WithoutIdeal(
        WeightBasis basis, Reading actual, Calculation<Observed<decimal>> ideal, DosingPolicy policy)
    {
        var reasons = ideal is Calculation<Observed<decimal>>.NotPossible notPossible ? notPossible.Reasons : Array.Empty<NotPossibleReason>();
        var missingHeight = reasons.Count == 0 || LacksHeight(reasons);
        if (basis == WeightBasis.Ideal || (missingHeight && actual.CanonicalValue!.Value > policy.HeightRequiredAboveKilograms))
        {
            return Calculation<DosingWeight>.Impossible(new NotPossibleReason(NotPossibleKind.Missing,
                basis == WeightBasis.Ideal
                    ? "The source doses on ideal weight, which cannot be computed; record a height."
                    : "The source does not state which weight and the actual weight is above "
                        + DecimalText.Format(policy.HeightRequiredAboveKilograms) + " kg; record a height, so that the lower of actual and ideal weight can lead.",
                Question.Height));
        }

        var why = reasons.Count == 0 ? "The height is not known." : reasons[0].Sentence;
        return Lead(actual, null, actual.CanonicalValue!.Value,
            "the source does not state which weight; the ideal weight could not be computed, so only the actual weight is shown", null, why);
    }

    // A height below the equation's range is known, not missing: then the actual weight is shown and the reason said.
    private static bool LacksHeight(IReadOnlyList<NotPossibleReason> reasons)
    {
        foreach (var reason in reasons)
        {
            if (reason.Question == Question.Height && reason.Kind != NotPossibleKind.OutsidePopulation)
            {
                return true;
            }
        }

        return false;
    }

    private static decimal? LowestOf(Observed<decimal> value) => value switch
    {
        Observed<decimal>.Known known => known.Value,
        Observed<decimal>.Bounded bounded => bounded.Low,
        _ => null,
    };

    private static Calculation<DosingWeight> Lead(Reading actual, decimal? ideal, decimal lead, string words, Derivation? ofIdeal, string? whyNot)
    {
        var derivation = new Derivation("dosing-weight", () => Written(actual, ofIdeal, whyNot), ofIdeal?.Citations ?? Array.Empty<Citation>());
        return Calculation<DosingWeight>.Of(new DosingWeight(actual, ideal, lead, words, derivation), derivation);
    }

    private static List<DerivationStep> Written(Reading actual, Derivation? ofIdeal, string? whyNot)
    {
        var steps = new List<DerivationStep> { Measured(actual) };
        if (ofIdeal is not null)
        {
            steps.AddRange(ofIdeal.Steps);
        }

        if (whyNot is not null)
        {
            steps.Add(new DerivationStep("ideal weight", "not computed: " + whyNot));
        }

        return steps;
    }

    private static DerivationStep Measured(Reading weight)
    {
        var canonical = weight.DisplayCanonical();
        return new DerivationStep("actual weight",
            weight.Display() + " " + weight.Unit + (canonical.Length == 0 ? "" : " = " + canonical) + ", " + weight.At.Display() + ", " + weight.Origin.Reference);
    }
}
