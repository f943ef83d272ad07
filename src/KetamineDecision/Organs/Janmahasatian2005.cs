using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// Lean body weight after Janmahasatian 2005. The James formula is another quantity.
/// <para>LBW = 9270 x W / (6680 + 216 x BMI) for men, 9270 x W / (8780 + 244 x BMI) for women; W in kg, BMI in kg/m2.</para>
/// <para>Population: adults; the age is checked when it is given. Result in kg, 5 decimals, half away from zero.</para>
/// </summary>
public static class Janmahasatian2005
{
    /// <summary>Stable id of the equation.</summary>
    public const string EquationId = "lbw-janmahasatian-2005";

    /// <summary>UCUM unit of the result.</summary>
    public const string Unit = "kg";

    private const string Name = "The lean body weight (Janmahasatian)";
    private const decimal Numerator = 9270m;
    private const decimal ConstantMale = 6680m;
    private const decimal PerIndexMale = 216m;
    private const decimal ConstantFemale = 8780m;
    private const decimal PerIndexFemale = 244m;

    private static readonly Citation[] Citations = { new("JANMA-2005", "organ_function.md section 12") };

    /// <summary>The lean weight of an adult. Not possible when the sex is unknown or weight and height are not plausible.</summary>
    public static Calculation<decimal> Estimate(ClinicalSex sex, decimal weightKilograms, decimal heightCentimeters) =>
        FromSize(new InputCheck().SexKnown(sex, Name), sex, weightKilograms, heightCentimeters);

    /// <summary>The same for a person whose age is given: below 18 years it is not possible.</summary>
    public static Calculation<decimal> Estimate(ClinicalSex sex, decimal weightKilograms, decimal heightCentimeters, decimal ageYears) =>
        FromSize(new InputCheck().SexKnown(sex, Name).Adult(ageYears, Name), sex, weightKilograms, heightCentimeters);

    /// <summary>The lean weight of an adult from weight and body mass index. Not possible when the sex is unknown or a value is not plausible.</summary>
    public static Calculation<decimal> EstimateFromIndex(ClinicalSex sex, decimal weightKilograms, decimal bodyMassIndex)
    {
        var check = new InputCheck().SexKnown(sex, Name).Plausible(Analyte.BodyWeight, weightKilograms)
            .Between(bodyMassIndex, 10m, 70m, "body mass index", "outside 10 to 70 kg/m2 weight or height carries the wrong unit");
        return check.Failed ? Calculation<decimal>.Impossible(check.Reasons) : Compute(sex, weightKilograms, bodyMassIndex, new List<DerivationStep>());
    }

    private static Calculation<decimal> FromSize(InputCheck check, ClinicalSex sex, decimal weight, decimal height)
    {
        var index = BodyMassIndex.Estimate(weight, height);
        check.AddAll(index);
        return check.Failed || index is not Calculation<decimal>.Done done
            ? Calculation<decimal>.Impossible(check.Reasons)
            : Compute(sex, weight, BodyMassIndex.Unrounded(weight, height), new List<DerivationStep>(done.Derivation.Steps));
    }

    private static Calculation<decimal> Compute(ClinicalSex sex, decimal weight, decimal index, List<DerivationStep> steps)
    {
        var female = sex == ClinicalSex.Female;
        var (constant, perIndex) = female ? (ConstantFemale, PerIndexFemale) : (ConstantMale, PerIndexMale);

        // LBW = 9270 x W / (constant + perIndex x BMI)
        var value = EquationNumber.Rounded(Numerator * weight / (constant + (perIndex * index)));
        steps.Add(new("lean weight, " + (female ? "female" : "male"), "9270 x " + DecimalText.Format(weight) + " kg / (" + DecimalText.Format(constant) + " + "
            + DecimalText.Format(perIndex) + " x " + EquationNumber.Shown(index) + ") = " + DecimalText.Format(value) + " kg"));
        return Calculation<decimal>.Of(value, new Derivation(EquationId, steps, Citations));
    }
}
