using System;
using System.Collections.Generic;
using System.Globalization;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// Model for End-Stage Liver Disease without sodium, MELD(i) as the OPTN used it in 2016.
/// <para>MELD(i) = 0.957 ln(Cr) + 0.378 ln(bilirubin) + 1.120 ln(INR) + 0.643, rounded to one decimal, then times 10; mg/dL. Values below 1.0
/// are raised to 1.0; creatinine is at most 4.0, and 4.0 with dialysis at least twice in the last 7 days or 24 hours of CVVHD.</para>
/// <para>Context for a clinician; no ketamine source uses MELD. The rounding order is the source's.</para>
/// </summary>
public static class Meld2016
{
    /// <summary>Stable id of the score.</summary>
    public const string EquationId = "meld-optn-2016";

    private const double PerLnCreatinine = 0.957;
    private const double PerLnBilirubin = 0.378;
    private const double PerLnInr = 1.120;
    private const double Constant = 0.643;
    private const decimal MostCreatinine = 4.0m;

    private static readonly Citation[] Citations = { new("OPTN-MELD-2016", "MELD(i); organ_function.md section 6") };

    /// <summary>The score, a whole number from 6 to 40. Not possible when an input is not plausible.</summary>
    public static Calculation<int> Score(
        decimal bilirubinMilligramsPerDeciliter, decimal creatinineMilligramsPerDeciliter, decimal inr, bool dialysisInLastWeek)
    {
        var check = MeldInputs.Check(bilirubinMilligramsPerDeciliter, creatinineMilligramsPerDeciliter, inr);
        if (check.Failed)
        {
            return Calculation<int>.Impossible(check.Reasons);
        }

        var steps = new List<DerivationStep>();
        var tenfold = RoundedTenfold(bilirubinMilligramsPerDeciliter, creatinineMilligramsPerDeciliter, inr, dialysisInLastWeek, steps);
        var score = MeldInputs.Whole(tenfold);
        steps.Add(new("MELD, at least 6 and at most 40", score.ToString(CultureInfo.InvariantCulture)));
        return Calculation<int>.Of(score, new Derivation(EquationId, steps, Citations));
    }

    /// <summary>Ten times MELD(i) without any rounding or limit, 5 decimals: for comparison with implementations that do not round.</summary>
    public static Calculation<decimal> Unrounded(
        decimal bilirubinMilligramsPerDeciliter, decimal creatinineMilligramsPerDeciliter, decimal inr, bool dialysisInLastWeek)
    {
        var check = MeldInputs.Check(bilirubinMilligramsPerDeciliter, creatinineMilligramsPerDeciliter, inr);
        if (check.Failed)
        {
            return Calculation<decimal>.Impossible(check.Reasons);
        }

        var steps = new List<DerivationStep>();
        var value = EquationNumber.Rounded(10 * Compute(bilirubinMilligramsPerDeciliter, creatinineMilligramsPerDeciliter, inr, dialysisInLastWeek, steps));
        steps.Add(new("times 10, not rounded", DecimalText.Format(value)));
        return Calculation<decimal>.Of(value, new Derivation(EquationId, steps, Citations));
    }

    /// <summary>MELD(i) rounded to one decimal and multiplied by 10, without the limits 6 and 40: what the sodium term starts from.</summary>
    internal static decimal RoundedTenfold(decimal bilirubin, decimal creatinine, decimal inr, bool dialysis, List<DerivationStep> steps)
    {
        // Rounded once, from the full value: by way of five decimals 1.249996 would become 1.3.
        var raw = (decimal)Compute(bilirubin, creatinine, inr, dialysis, steps);
        var tenfold = DecimalText.Normalize(Math.Round(raw, 1, MidpointRounding.AwayFromZero) * 10m);
        steps.Add(new("rounded to one decimal, then times 10", EquationNumber.Shown(raw) + " -> " + DecimalText.Format(tenfold)));
        return tenfold;
    }

    private static double Compute(decimal bilirubin, decimal creatinine, decimal inr, bool dialysis, List<DerivationStep> steps)
    {
        var cr = dialysis ? MostCreatinine : MeldInputs.Clamp(creatinine, MeldInputs.Floor, MostCreatinine);
        var bili = Math.Max(bilirubin, MeldInputs.Floor);
        var ratio = Math.Max(inr, MeldInputs.Floor);

        // MELD(i) = 0.957 ln(Cr) + 0.378 ln(bilirubin) + 1.120 ln(INR) + 0.643
        var value = (PerLnCreatinine * Math.Log((double)cr)) + (PerLnBilirubin * Math.Log((double)bili)) + (PerLnInr * Math.Log((double)ratio)) + Constant;
        steps.Add(new("used" + (dialysis ? " (dialysis)" : ""), "creatinine " + EquationNumber.Shown(cr) + " mg/dL, bilirubin "
            + EquationNumber.Shown(bili) + " mg/dL, INR " + EquationNumber.Shown(ratio)));
        steps.Add(new("MELD(i)", "0.957 x ln(" + EquationNumber.Shown(cr) + ") + 0.378 x ln(" + EquationNumber.Shown(bili) + ") + 1.12 x ln("
            + EquationNumber.Shown(ratio) + ") + 0.643 = " + EquationNumber.Text(value)));
        return value;
    }
}
