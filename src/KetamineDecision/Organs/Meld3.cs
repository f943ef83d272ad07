using System;
using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// MELD 3.0 (Kim 2021) as the OPTN uses it since 13 July 2023.
/// <para>MELD 3.0 = 1.33 (female) + 4.56 ln(bilirubin) + 0.82 (137 - Na) - 0.24 (137 - Na) ln(bilirubin) + 9.09 ln(INR) + 11.14 ln(Cr)
/// + 1.85 (3.5 - albumin) - 1.83 (3.5 - albumin) ln(Cr) + 6, rounded to a whole number from 6 to 40 (the paper itself has no upper limit).</para>
/// <para>Bilirubin, INR and creatinine at least 1.0; creatinine at most 3.0, and 3.0 with dialysis; sodium 125 to 137 mmol/L; albumin 1.5 to
/// 3.5 g/dL. From 12 to 17 years 7.33 replaces 6 + 1.33 for both sexes. Population: from 12 years.</para>
/// </summary>
public static class Meld3
{
    /// <summary>Stable id of the score.</summary>
    public const string EquationId = "meld-3.0-optn-2023";

    private const string Name = "MELD 3.0";
    private const double Constant = 6;
    private const double IfFemale = 1.33;
    private const double ConstantMinor = 7.33;
    private const decimal LeastYears = 12m;
    private const decimal MostCreatinine = 3.0m;
    private const decimal LeastAlbumin = 1.5m;
    private const decimal MostAlbumin = 3.5m;

    private static readonly Citation[] Citations = { new("KIM-2021", "equation; organ_function.md section 7"), new("OPTN-MELD3-2023", "limits and constant of minors") };

    /// <summary>The score, a whole number from 6 to 40. Not possible below 12 years, when the sex of an adult is unknown, or when an input
    /// is not plausible.</summary>
    public static Calculation<int> Score(
        ClinicalSex sex, decimal ageYears, decimal bilirubinMilligramsPerDeciliter, decimal creatinineMilligramsPerDeciliter, decimal inr,
        decimal sodiumMillimolesPerLiter, decimal albuminGramsPerDeciliter, bool dialysisInLastWeek)
    {
        var check = MeldInputs.Check(bilirubinMilligramsPerDeciliter, creatinineMilligramsPerDeciliter, inr)
            .Sodium(sodiumMillimolesPerLiter).Plausible(Analyte.Albumin, albuminGramsPerDeciliter);
        CheckPerson(sex, ageYears, check);
        if (check.Failed)
        {
            return Calculation<int>.Impossible(check.Reasons);
        }

        var steps = new List<DerivationStep>();
        var constant = ageYears < InputCheck.AdultYears ? ConstantMinor : Constant + (sex == ClinicalSex.Female ? IfFemale : 0);
        var raw = Compute(constant, bilirubinMilligramsPerDeciliter, creatinineMilligramsPerDeciliter, inr, sodiumMillimolesPerLiter,
            albuminGramsPerDeciliter, dialysisInLastWeek, steps);
        var score = MeldInputs.Whole(raw);
        steps.Add(new("MELD 3.0, a whole number, at least 6 and at most 40", EquationNumber.Shown(raw) + " -> " + DecimalText.Format(score)));
        return Calculation<int>.Of(score, new Derivation(EquationId, steps, Citations));
    }

    // The sex term applies to adults only: between 12 and 17 years both sexes have one constant.
    private static void CheckPerson(ClinicalSex sex, decimal ageYears, InputCheck check)
    {
        if (ageYears is < 0m or > InputCheck.MostYears)
        {
            check.Add(NotPossibleKind.Unusable, "The age is not between 0 and 130 years. Check the birth date.", Question.Age);
        }
        else if (ageYears < LeastYears)
        {
            check.Add(NotPossibleKind.OutsidePopulation, Name + " is used from 12 years of age.", Question.Age);
        }
        else if (ageYears >= InputCheck.AdultYears)
        {
            check.SexKnown(sex, Name);
        }
    }

    private static decimal Compute(
        double constant, decimal bilirubin, decimal creatinine, decimal inr, decimal sodium, decimal albumin, bool dialysis, List<DerivationStep> steps)
    {
        var bili = Math.Max(bilirubin, MeldInputs.Floor);
        var ratio = Math.Max(inr, MeldInputs.Floor);
        var cr = dialysis ? MostCreatinine : MeldInputs.Clamp(creatinine, MeldInputs.Floor, MostCreatinine);
        var na = (double)(MeldInputs.MostSodium - MeldInputs.Clamp(sodium, MeldInputs.LeastSodium, MeldInputs.MostSodium));
        var alb = (double)(MostAlbumin - MeldInputs.Clamp(albumin, LeastAlbumin, MostAlbumin));
        var (lnBili, lnInr, lnCr) = (Math.Log((double)bili), Math.Log((double)ratio), Math.Log((double)cr));

        // 4.56 ln(bili) + 0.82 (137-Na) - 0.24 (137-Na) ln(bili) + 9.09 ln(INR) + 11.14 ln(Cr) + 1.85 (3.5-Alb) - 1.83 (3.5-Alb) ln(Cr) + constant
        var value = (decimal)(
            (4.56 * lnBili) + (0.82 * na) - (0.24 * na * lnBili) + (9.09 * lnInr) + (11.14 * lnCr) + (1.85 * alb) - (1.83 * alb * lnCr) + constant);
        var (b, c, n, a) = ("ln(" + EquationNumber.Shown(bili) + ")", "ln(" + EquationNumber.Shown(cr) + ")", EquationNumber.Text(na), EquationNumber.Text(alb));
        steps.Add(new("sodium and albumin below their limits", "137 - Na = " + n + " mmol/L; 3.5 - albumin = " + a + " g/dL; constant " + EquationNumber.Text(constant)
            + (dialysis ? "; dialysis: creatinine 3 mg/dL" : "")));
        steps.Add(new("MELD 3.0", "4.56 x " + b + " + 0.82 x " + n + " - 0.24 x " + n + " x " + b + " + 9.09 x ln(" + EquationNumber.Shown(ratio) + ") + 11.14 x " + c
            + " + 1.85 x " + a + " - 1.83 x " + a + " x " + c + " + " + EquationNumber.Text(constant) + " = " + EquationNumber.Shown(value)));
        return value;
    }
}
