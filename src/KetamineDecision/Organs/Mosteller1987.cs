using System;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// Body surface area after Mosteller 1987: BSA = sqrt(height x weight / 3600); height in cm, weight in kg. Not DuBois, Haycock, Gehan-George
/// or Boyd, which differ. All ages. Result in m2, 5 decimals, half away from zero.
/// </summary>
public static class Mosteller1987
{
    /// <summary>Stable id of the equation.</summary>
    public const string EquationId = "bsa-mosteller-1987";

    /// <summary>UCUM unit of the result.</summary>
    public const string Unit = "m2";

    private const decimal Divisor = 3600m;

    private static readonly Citation[] Citations = { new("MOSTELLER-1987", "organ_function.md section 13") };

    /// <summary>The surface of one person. Not possible when height or weight is not plausible.</summary>
    public static Calculation<decimal> Estimate(decimal weightKilograms, decimal heightCentimeters)
    {
        var check = new InputCheck().Plausible(Analyte.BodyWeight, weightKilograms).Plausible(Analyte.BodyHeight, heightCentimeters);
        if (check.Failed)
        {
            return Calculation<decimal>.Impossible(check.Reasons);
        }

        // BSA = sqrt(height x weight / 3600)
        var value = EquationNumber.Rounded(Math.Sqrt((double)(heightCentimeters * weightKilograms / Divisor)));
        return Calculation<decimal>.Of(value, new Derivation(EquationId, new[]
        {
            new DerivationStep("body surface area", "sqrt(" + DecimalText.Format(heightCentimeters) + " cm x " + DecimalText.Format(weightKilograms)
                + " kg / 3600) = " + DecimalText.Format(value) + " m2"),
        }, Citations));
    }
}
