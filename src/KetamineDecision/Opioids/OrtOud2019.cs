using System.Collections.Generic;
using System.Globalization;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;

namespace KetamineDecision.Opioids;

/// <summary>
/// Revised Opioid Risk Tool for opioid use disorder, Cheatle 2019: nine items of one point each, without the item on sexual abuse and without
/// weights by sex. For chronic pain on opioids; not validated for ketamine: context only.
/// </summary>
public static class OrtOud2019
{
    /// <summary>Stable id of the tool.</summary>
    public const string EquationId = "ort-oud-cheatle-2019";

    /// <summary>From here the risk is called high. Recalled, not read: it may warn, never permit.</summary>
    public const int HighFrom = 3;

    private static readonly Citation[] Citations = { new("CHEATLE-2019", "items; cut-off recalled; opioid_context.md section 3") };

    /// <summary>The points, 0 to 9. Not possible, with every reason, when an item is not answered or the age cannot be.</summary>
    public static Calculation<int> Score(int ageYears, OpioidRiskAnswers answers)
    {
        Guard.Against.Null(answers);
        var (reasons, steps) = (new List<NotPossibleReason>(), new List<DerivationStep>());
        var points = OpioidRiskItem.AgePoints(ageYears, steps, reasons);
        foreach (var item in OpioidRiskItem.All)
        {
            points += item.IsInOud ? item.Points(answers, 1, steps, reasons) : 0;
        }

        steps.Add(new("points", points.ToString(CultureInfo.InvariantCulture) + " of 9"));
        return reasons.Count > 0
            ? Calculation<int>.Impossible(reasons.ToArray())
            : Calculation<int>.Of(points, new Derivation(EquationId, steps, Citations));
    }
}
