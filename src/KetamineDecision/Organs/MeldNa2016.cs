using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// Model for End-Stage Liver Disease with sodium, as the OPTN used it from 2016.
/// <para>Only when MELD is above 11: MELD-Na = MELD + 1.32 x (137 - Na) - 0.033 x MELD x (137 - Na), sodium in mmol/L held to 125 to 137;
/// otherwise MELD-Na = MELD. MELD is MELD(i) rounded to one decimal times 10. Rounded last, to a whole number from 6 to 40.</para>
/// </summary>
public static class MeldNa2016
{
    /// <summary>Stable id of the score.</summary>
    public const string EquationId = "meld-na-optn-2016";

    private const decimal SodiumCountsAbove = 11m;
    private const decimal PerSodium = 1.32m;
    private const decimal PerMeldAndSodium = 0.033m;

    private static readonly Citation[] Citations = { new("OPTN-MELD-2016", "MELD-Na; organ_function.md section 6") };

    /// <summary>The score, a whole number from 6 to 40. Not possible when an input is not plausible.</summary>
    public static Calculation<int> Score(
        decimal bilirubinMilligramsPerDeciliter, decimal creatinineMilligramsPerDeciliter, decimal inr, decimal sodiumMillimolesPerLiter, bool dialysisInLastWeek)
    {
        var check = MeldInputs.Check(bilirubinMilligramsPerDeciliter, creatinineMilligramsPerDeciliter, inr).Sodium(sodiumMillimolesPerLiter);
        if (check.Failed)
        {
            return Calculation<int>.Impossible(check.Reasons);
        }

        var steps = new List<DerivationStep>();
        var meld = Meld2016.RoundedTenfold(bilirubinMilligramsPerDeciliter, creatinineMilligramsPerDeciliter, inr, dialysisInLastWeek, steps);
        var score = MeldInputs.Whole(WithSodium(meld, sodiumMillimolesPerLiter, steps));
        steps.Add(new("MELD-Na, a whole number, at least 6 and at most 40", DecimalText.Format(score)));
        return Calculation<int>.Of(score, new Derivation(EquationId, steps, Citations));
    }

    private static decimal WithSodium(decimal meld, decimal sodium, List<DerivationStep> steps)
    {
        if (meld <= SodiumCountsAbove)
        {
            steps.Add(new("sodium", "not counted: MELD " + DecimalText.Format(meld) + " is not above 11"));
            return meld;
        }

        var na = MeldInputs.Clamp(sodium, MeldInputs.LeastSodium, MeldInputs.MostSodium);

        // MELD-Na = MELD + 1.32 x (137 - Na) - 0.033 x MELD x (137 - Na)
        var deficit = MeldInputs.MostSodium - na;
        var value = meld + (PerSodium * deficit) - (PerMeldAndSodium * meld * deficit);
        var (m, d) = (DecimalText.Format(meld), "(137 - " + DecimalText.Format(na) + ")");
        steps.Add(new("with sodium", m + " + 1.32 x " + d + " - 0.033 x " + m + " x " + d + " = " + DecimalText.Format(value)));
        return value;
    }
}
