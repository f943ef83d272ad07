using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// Creatinine clearance after Cockcroft and Gault 1976, not indexed to body surface.
/// <para>CrCl = (140 - age) x weight / (72 x Scr) x 0.85 if female; age in years, weight in kg, Scr in mg/dL.</para>
/// <para>Population: adults from 18 years in steady state. The caller names the weight; the creatinine is never rounded up. Creatinine in
/// umol/L is converted with 88.4, not with a rounded constant such as 1.23 or 1.05. Result in mL/min, 5 decimals, half away from zero.</para>
/// </summary>
public static class CockcroftGault1976
{
    /// <summary>Stable id of the equation.</summary>
    public const string EquationId = "crcl-cockcroft-gault-1976";

    /// <summary>UCUM unit of the result.</summary>
    public const string Unit = "mL/min";

    private const string Name = "Cockcroft-Gault";
    private const decimal YearsAtZero = 140m;
    private const decimal Divisor = 72m;
    private const decimal IfFemale = 0.85m;

    private static readonly Citation[] Citations = { new("CG-1976", "organ_function.md section 3") };

    /// <summary>The clearance with a weight the caller has chosen and names. Not possible when the sex is unknown, the age is outside 18 to
    /// 130 years, or weight or creatinine is not plausible.</summary>
    public static Calculation<decimal> Estimate(
        ClinicalSex sex, decimal ageYears, decimal weightKilograms, CockcroftGaultWeight weightUsed, decimal creatinineMilligramsPerDeciliter)
    {
        Guard.Against.EnumOutOfRange(weightUsed);
        var check = Check(sex, ageYears, creatinineMilligramsPerDeciliter).Plausible(Analyte.BodyWeight, weightKilograms);
        return check.Failed
            ? Calculation<decimal>.Impossible(check.Reasons)
            : Compute(sex, ageYears, weightKilograms, weightUsed, creatinineMilligramsPerDeciliter, new List<DerivationStep>(), Citations);
    }

    /// <summary>The clearance with the weight derived here from actual weight and height: ideal after Devine, or adjusted with the given
    /// fraction of the excess. Not possible where that weight is not.</summary>
    public static Calculation<decimal> Estimate(
        ClinicalSex sex, decimal ageYears, decimal actualWeightKilograms, decimal heightCentimeters, CockcroftGaultWeight weightToUse,
        decimal creatinineMilligramsPerDeciliter, decimal adjustment = AdjustedBodyWeight.UsualFactor)
    {
        Guard.Against.EnumOutOfRange(weightToUse);
        if (weightToUse == CockcroftGaultWeight.Actual)
        {
            return Estimate(sex, ageYears, actualWeightKilograms, weightToUse, creatinineMilligramsPerDeciliter);
        }

        var check = Check(sex, ageYears, creatinineMilligramsPerDeciliter);
        var weight = weightToUse == CockcroftGaultWeight.Ideal
            ? Devine1974.Estimate(sex, heightCentimeters)
            : AdjustedBodyWeight.Estimate(sex, heightCentimeters, actualWeightKilograms, adjustment);
        check.AddAll(weight);
        return check.Failed || weight is not Calculation<decimal>.Done done
            ? Calculation<decimal>.Impossible(check.Reasons)
            : Compute(sex, ageYears, done.Value, weightToUse, creatinineMilligramsPerDeciliter,
                new List<DerivationStep>(done.Derivation.Steps), new List<Citation>(done.Derivation.Citations) { Citations[0] });
    }

    private static InputCheck Check(ClinicalSex sex, decimal ageYears, decimal creatinine) =>
        new InputCheck().SexKnown(sex, Name).Adult(ageYears, Name).Plausible(Analyte.Creatinine, creatinine);

    private static Calculation<decimal> Compute(
        ClinicalSex sex, decimal age, decimal weight, CockcroftGaultWeight used, decimal creatinine, List<DerivationStep> steps, IReadOnlyList<Citation> citations)
    {
        var female = sex == ClinicalSex.Female;

        // CrCl = (140 - age) x weight / (72 x Scr) x 0.85 if female
        var value = EquationNumber.Rounded((YearsAtZero - age) * weight / (Divisor * creatinine) * (female ? IfFemale : 1m));
        steps.Add(new("creatinine clearance with " + Words(used) + " weight",
            "(140 - " + DecimalText.Format(age) + ") x " + DecimalText.Format(weight) + " kg / (72 x " + EquationNumber.Shown(creatinine) + " mg/dL)"
            + (female ? " x 0.85" : "") + " = " + DecimalText.Format(value) + " mL/min"));
        return Calculation<decimal>.Of(value, new Derivation(EquationId, steps, citations));
    }

    private static string Words(CockcroftGaultWeight used) => used switch
    {
        CockcroftGaultWeight.Actual => "actual",
        CockcroftGaultWeight.Ideal => "ideal",
        _ => "adjusted",
    };
}
