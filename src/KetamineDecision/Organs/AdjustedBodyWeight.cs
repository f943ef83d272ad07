using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// Adjusted body weight: ABW = IBW + f x (actual - IBW), f = 0.4 unless the caller says otherwise (0.25 and 0.3 are also in use); the actual
/// weight when it is not above the ideal weight.
/// <para>Population: adults of at least 152.4 cm, as for the ideal weight (Devine). No ketamine-specific rule is published for it. Result in
/// kg, 5 decimals, half away from zero.</para>
/// </summary>
public static class AdjustedBodyWeight
{
    /// <summary>Stable id of the equation.</summary>
    public const string EquationId = "abw-from-devine";

    /// <summary>UCUM unit of the result.</summary>
    public const string Unit = "kg";

    /// <summary>The fraction of the excess that is counted unless another is given.</summary>
    public const decimal UsualFactor = 0.4m;

    private static readonly Citation[] Citations = { new("PKG-CLINPK", "organ_function.md section 11") };

    /// <summary>The adjusted weight from a known ideal weight. Not possible when a weight is not plausible or the factor is not in 0 to 1.</summary>
    public static Calculation<decimal> Estimate(decimal idealWeightKilograms, decimal actualWeightKilograms, decimal factor = UsualFactor)
    {
        var check = Check(actualWeightKilograms, factor).Plausible(Analyte.BodyWeight, idealWeightKilograms);
        return check.Failed
            ? Calculation<decimal>.Impossible(check.Reasons)
            : Compute(idealWeightKilograms, actualWeightKilograms, factor, new List<DerivationStep>(), Citations);
    }

    /// <summary>The adjusted weight of an adult from height and actual weight. Not possible where the ideal weight is not.</summary>
    public static Calculation<decimal> Estimate(ClinicalSex sex, decimal heightCentimeters, decimal actualWeightKilograms, decimal factor = UsualFactor)
    {
        var check = Check(actualWeightKilograms, factor);
        var ideal = Devine1974.Estimate(sex, heightCentimeters);
        check.AddAll(ideal);
        return check.Failed || ideal is not Calculation<decimal>.Done done
            ? Calculation<decimal>.Impossible(check.Reasons)
            : Compute(done.Value, actualWeightKilograms, factor,
                new List<DerivationStep>(done.Derivation.Steps), new List<Citation>(done.Derivation.Citations) { Citations[0] });
    }

    private static InputCheck Check(decimal actual, decimal factor)
    {
        var check = new InputCheck().Plausible(Analyte.BodyWeight, actual);
        return factor is > 0m and <= 1m ? check : check.Add(NotPossibleKind.Unusable, "The fraction of the excess weight is not above 0 and at most 1.");
    }

    private static Calculation<decimal> Compute(decimal ideal, decimal actual, decimal factor, List<DerivationStep> steps, IReadOnlyList<Citation> citations)
    {
        if (actual <= ideal)
        {
            steps.Add(new("adjusted weight", "the actual weight of " + DecimalText.Format(actual) + " kg is not above the ideal weight and is used"));
            return Calculation<decimal>.Of(DecimalText.Normalize(actual), new Derivation(EquationId, steps, citations));
        }

        // ABW = IBW + f x (actual - IBW)
        var value = EquationNumber.Rounded(ideal + (factor * (actual - ideal)));
        var shown = DecimalText.Format(ideal);
        steps.Add(new("adjusted weight", shown + " kg + " + DecimalText.Format(factor) + " x (" + DecimalText.Format(actual) + " - " + shown + ") kg = "
            + DecimalText.Format(value) + " kg"));
        return Calculation<decimal>.Of(value, new Derivation(EquationId, steps, citations));
    }
}
