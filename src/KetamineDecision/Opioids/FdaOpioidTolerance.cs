using System.Collections.Generic;
using System.Globalization;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Opioids;

/// <summary>
/// Opioid tolerance as the FDA defines it: for one week or longer at least 60 mg of oral morphine a day, or a fentanyl patch of 25 mcg/h, or 30 mg
/// of oral oxycodone, 8 mg of oral hydromorphone or 25 mg of oral oxymorphone a day, or an equianalgesic dose of another opioid.
/// <para>Computed as: one of these opioids reached its threshold on each of the last seven days. Never derived from morphine equivalents, in
/// which the thresholds are not one number. An opioid without a threshold of its own leaves the answer open, because "equianalgesic" is a
/// clinician's judgment. Open is treated as not tolerant, and is not "opioid naive".</para>
/// </summary>
public static class FdaOpioidTolerance
{
    /// <summary>Stable id of the definition.</summary>
    public const string EquationId = "opioid-tolerance-fda";

    /// <summary>How many days the definition looks back.</summary>
    public const int Days = 7;

    private static readonly OpioidTable Thresholds = new OpioidTable()
        .Oral(Ingredient.Morphine, 60m)
        .Patch(Ingredient.Fentanyl, 25m)
        .Oral(Ingredient.Oxycodone, 30m)
        .Oral(Ingredient.Hydromorphone, 8m)
        .Oral(Ingredient.Oxymorphone, 25m);

    private static readonly Citation[] Citations = { new("FDA-OPIOID-TOL", "opioid_context.md section 2") };

    /// <summary>
    /// Yes or No from the opioids of each of the last seven days, newest day first; a day without opioids is an empty list. Not possible
    /// when fewer than seven days are known and they do not decide it, when a dose cannot be used, or when only an opioid without a
    /// threshold could make the difference.
    /// </summary>
    public static Calculation<Truth> Assess(IReadOnlyList<IReadOnlyList<OpioidDose>> lastSevenDays)
    {
        var reasons = new List<NotPossibleReason>();
        var days = new List<Dictionary<(Ingredient, OpioidRoute), decimal>>();
        var unlistedDays = new List<bool>();
        for (var i = 0; i < Guard.Against.Null(lastSevenDays).Count && i < Days; i++)
        {
            unlistedDays.Add(Total(Guard.Against.Null(lastSevenDays[i]), out var totals, reasons));
            days.Add(totals);
        }

        var steps = new List<DerivationStep>();
        if (days.Count == Days && AnyReachedEveryDay(days, steps))
        {
            return Calculation<Truth>.Of(Truth.Yes, new Derivation(EquationId, steps, Citations));
        }

        Explain(days, unlistedDays, reasons);
        steps.Add(new("last 7 days", "no listed opioid reached its threshold on each of them"));
        return reasons.Count > 0
            ? Calculation<Truth>.Impossible(reasons.ToArray())
            : Calculation<Truth>.Of(Truth.No, new Derivation(EquationId, steps, Citations));
    }

    private static void Explain(List<Dictionary<(Ingredient, OpioidRoute), decimal>> days, List<bool> unlistedDays, List<NotPossibleReason> reasons)
    {
        if (days.Count < Days)
        {
            reasons.Add(new(NotPossibleKind.Missing, "The opioids of fewer than seven days are known; treat as not tolerant, but not as opioid naive.", Question.MedicineList));
        }
        else if (unlistedDays.Contains(true) && MayReachEveryDay(days, unlistedDays))
        {
            reasons.Add(new(NotPossibleKind.NotPublished,
                "An opioid without a threshold of its own may make up the seven days; whether its dose is equianalgesic a clinician judges.", Question.MedicineList));
        }
    }

    // On each day either a listed opioid reached its threshold, or an unlisted one may have been equianalgesic.
    private static bool MayReachEveryDay(List<Dictionary<(Ingredient, OpioidRoute), decimal>> days, List<bool> unlistedDays)
    {
        for (var i = 0; i < days.Count; i++)
        {
            var reached = false;
            foreach (var opioid in days[i])
            {
                reached |= opioid.Value >= ThresholdOf(opioid.Key);
            }

            if (!unlistedDays[i] && !reached)
            {
                return false;
            }
        }

        return true;
    }

    private static decimal ThresholdOf((Ingredient Ingredient, OpioidRoute Route) opioid) =>
        Thresholds.Find(OpioidDose.Of(opioid.Ingredient, opioid.Route, 0m, ""))!.Value;

    // Returns whether the day holds an opioid without a threshold; several products of one opioid add up.
    private static bool Total(IReadOnlyList<OpioidDose> day, out Dictionary<(Ingredient, OpioidRoute), decimal> totals, List<NotPossibleReason> reasons)
    {
        totals = new();
        var unlisted = false;
        foreach (var dose in day)
        {
            if (Thresholds.Find(dose) is null)
            {
                unlisted = true;
            }
            else if (OpioidTable.Problem(dose) is { } problem)
            {
                reasons.Add(problem);
            }
            else
            {
                totals.TryGetValue((dose.Ingredient!, dose.Route), out var sum);
                totals[(dose.Ingredient!, dose.Route)] = sum + dose.Amount;
            }
        }

        return unlisted;
    }

    private static bool AnyReachedEveryDay(List<Dictionary<(Ingredient, OpioidRoute), decimal>> days, List<DerivationStep> steps)
    {
        foreach (var opioid in days[0].Keys)
        {
            var threshold = ThresholdOf(opioid);
            if (days.TrueForAll(d => d.TryGetValue(opioid, out var amount) && amount >= threshold))
            {
                steps.Add(new(OpioidDose.Of(opioid.Item1, opioid.Item2, 0m, "").Name, "at least " + DecimalText.Format(threshold) + (opioid.Item2 == OpioidRoute.Transdermal ? " mcg/h" : " mg/d")
                    + " on each of " + Days.ToString(CultureInfo.InvariantCulture) + " days"));
                return true;
            }
        }

        return false;
    }
}
