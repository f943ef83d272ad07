using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Opioids;

/// <summary>
/// Whether a course is compatible with opioid-induced hyperalgesia: the dose rose by at least 25 percent in 30 days, and pain rose by at least 2
/// points (0 to 10) nevertheless, and it is more diffuse than the original area or there is allodynia. Project thresholds; never a diagnosis:
/// tolerance and worsening disease look alike.
/// </summary>
public static class HyperalgesiaPattern
{
    /// <summary>Stable id of the pattern.</summary>
    public const string EquationId = "oih-pattern";

    private const decimal LeastDoseRisePercent = 25m;
    private const decimal LeastPainRise = 2m;

    private static readonly Citation[] Citations = { new("OIH-2021", "features; thresholds are the project's; opioid_context.md section 4") };

    /// <summary>
    /// Yes when all three hold, No as soon as one does not. Not possible, with every reason, when what is missing could decide it.
    /// </summary>
    /// <param name="doseRisePercentIn30Days">Change of the daily dose over 30 days in percent; negative for a reduction.</param>
    /// <param name="painRise">Change of the pain score over the same time, 0-to-10 points; negative for relief.</param>
    /// <param name="diffuseOrAllodynia">Whether pain spread beyond its area, or allodynia is present.</param>
    public static Calculation<Truth> Evaluate(Observed<decimal> doseRisePercentIn30Days, Observed<decimal> painRise, Truth diffuseOrAllodynia)
    {
        var dose = Guard.Against.Null(doseRisePercentIn30Days).IsAtLeast(LeastDoseRisePercent);
        var pain = Guard.Against.Null(painRise).IsAtLeast(LeastPainRise);
        var reasons = new List<NotPossibleReason>();
        Ask(dose, "Whether the opioid dose rose by at least 25 percent in 30 days is not known.", Question.MedicineList, reasons);
        Ask(pain, "Whether pain rose by at least 2 points is not known.", null, reasons);
        Ask(diffuseOrAllodynia, "Whether pain is more diffuse or there is allodynia is not known.", null, reasons);
        var all = dose.And(pain).And(diffuseOrAllodynia);
        return all == Truth.Unknown
            ? Calculation<Truth>.Impossible(reasons.ToArray())
            : Calculation<Truth>.Of(all, new Derivation(EquationId, new DerivationStep[]
            {
                new("dose up by at least " + DecimalText.Format(LeastDoseRisePercent) + " percent in 30 days", Words(dose)),
                new("pain up by at least " + DecimalText.Format(LeastPainRise) + " points", Words(pain)),
                new("more diffuse, or allodynia", Words(diffuseOrAllodynia)),
            }, Citations));
    }

    private static void Ask(Truth truth, string sentence, Question? question, List<NotPossibleReason> reasons)
    {
        if (truth == Truth.Unknown)
        {
            reasons.Add(new(NotPossibleKind.Missing, sentence, question));
        }
    }

    private static string Words(Truth truth) => truth switch { Truth.Yes => "yes", Truth.No => "no", _ => "not known" };
}
