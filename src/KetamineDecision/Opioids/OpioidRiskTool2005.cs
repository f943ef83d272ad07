using System.Collections.Generic;
using System.Globalization;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Opioids;

/// <summary>
/// Opioid Risk Tool, Webster 2005: ten weighted items, four of them weighted by sex; 0 to 26 points. Predicts aberrant opioid behavior; not
/// validated for ketamine: context only.
/// </summary>
public static class OpioidRiskTool2005
{
    /// <summary>Stable id of the tool.</summary>
    public const string EquationId = "ort-webster-2005";

    private const int LeastModerate = 4;
    private const int LeastHigh = 8;

    private static readonly Citation[] Citations = { new("ORT-WEBSTER-2005", "scoring table; opioid_context.md section 3") };

    /// <summary>The points, 0 to 26. Not possible, with every reason, when the sex is unknown, an item is not answered or the age cannot be.</summary>
    public static Calculation<int> Score(ClinicalSex sex, int ageYears, OpioidRiskAnswers answers)
    {
        Guard.Against.Null(answers);
        var (reasons, steps) = (new List<NotPossibleReason>(), new List<DerivationStep>());
        if (sex is not (ClinicalSex.Female or ClinicalSex.Male))
        {
            reasons.Add(new(NotPossibleKind.Missing, "Four items are weighted by sex; the sex for clinical use is not known.", Question.SexForClinicalUse));
        }

        var points = OpioidRiskItem.AgePoints(ageYears, steps, reasons);
        foreach (var item in OpioidRiskItem.All)
        {
            points += item.Points(answers, sex == ClinicalSex.Female ? item.Female : item.Male, steps, reasons);
        }

        steps.Add(new("points", points.ToString(CultureInfo.InvariantCulture) + " of 26"));
        return reasons.Count > 0
            ? Calculation<int>.Impossible(reasons.ToArray())
            : Calculation<int>.Of(points, new Derivation(EquationId, steps, Citations));
    }

    /// <summary>Low 0 to 3, moderate 4 to 7, high from 8.</summary>
    /// <exception cref="System.ArgumentException">Below 0 or above 26.</exception>
    public static OpioidRiskBand BandOf(int points) => Guard.Against.OutOfRange(points, nameof(points), 0, 26) switch
    {
        >= LeastHigh => OpioidRiskBand.High,
        >= LeastModerate => OpioidRiskBand.Moderate,
        _ => OpioidRiskBand.Low,
    };
}
