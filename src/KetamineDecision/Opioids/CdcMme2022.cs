using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Opioids;

/// <summary>
/// Morphine milligram equivalents with the factors of the CDC guideline of 2022, summed over all opioids of a day.
/// <para>MME/day = sum of factor x daily dose in mg, and for a fentanyl patch 2.4 x its strength in mcg/h. Methadone has one factor; the dose
/// bands and other factors of 2016 are not used.</para>
/// <para>Buprenorphine is not in the table: not applicable, never zero. Opioids without a factor leave the sum a part, and say so. The
/// number estimates exposure; it is not a conversion from one opioid to another. Exact decimals, mg a day.</para>
/// </summary>
public static class CdcMme2022
{
    /// <summary>Stable id of the calculation.</summary>
    public const string EquationId = "mme-cdc-2022";

    /// <summary>Unit of the result.</summary>
    public const string Unit = "mg/d";

    /// <summary>From here benefit and risk are reassessed (CDC 2022). 90 is the superseded mark of 2016 and is not used (corrections.md D-38).</summary>
    public const decimal ReassessFromMilligramsPerDay = 50m;

    private static readonly OpioidTable Factors = new OpioidTable()
        .Oral(Ingredient.Codeine, 0.15m)
        .Patch(Ingredient.Fentanyl, 2.4m)
        .Oral(Ingredient.Hydrocodone, 1.0m)
        .Oral(Ingredient.Hydromorphone, 5.0m)
        .Oral(Ingredient.Methadone, 4.7m)
        .Oral(Ingredient.Morphine, 1.0m)
        .Oral(Ingredient.Oxycodone, 1.5m)
        .Oral(Ingredient.Oxymorphone, 3.0m)
        .Oral(Ingredient.Tapentadol, 0.4m)
        .Oral(Ingredient.Tramadol, 0.2m);

    private static readonly Citation[] Citations = { new("CDC-2022", "conversion factors; opioid_context.md section 1") };

    /// <summary>
    /// The sum of the day's opioids. Not possible when a dose has another unit than its factor, is not above zero, or when no opioid has a
    /// factor: an empty list is a missing list, never a sum of zero.
    /// </summary>
    public static Calculation<MorphineEquivalents> Sum(IReadOnlyList<OpioidDose> doses)
    {
        var sum = 0m;
        var (notListed, notApplicable) = (new List<string>(), new List<string>());
        var (reasons, steps) = (new List<NotPossibleReason>(), new List<DerivationStep>());
        foreach (var dose in Guard.Against.Null(doses))
        {
            if (dose.Ingredient == Ingredient.Buprenorphine)
            {
                notApplicable.Add(dose.Name);
            }
            else if (Factors.Find(dose) is not { } factor)
            {
                notListed.Add(dose.Name);
            }
            else if (OpioidTable.Problem(dose) is { } problem)
            {
                reasons.Add(problem);
            }
            else
            {
                sum += Add(dose, factor, steps);
            }
        }

        if (reasons.Count == 0 && steps.Count == 0)
        {
            reasons.AddRange(WhyNoSum(notListed, notApplicable));
        }

        return reasons.Count > 0
            ? Calculation<MorphineEquivalents>.Impossible(reasons.ToArray())
            : Done(new MorphineEquivalents(DecimalText.Normalize(sum), notListed, notApplicable), steps);
    }

    private static decimal Add(OpioidDose dose, decimal factor, List<DerivationStep> steps)
    {
        var equivalent = factor * dose.Amount;
        steps.Add(new(dose.Name, DecimalText.Format(factor) + " x " + DecimalText.Format(dose.Amount)
            + (dose.Route == OpioidRoute.Transdermal ? " mcg/h" : " mg/d") + " = " + DecimalText.Format(equivalent) + " mg/d"));
        return equivalent;
    }

    private static List<NotPossibleReason> WhyNoSum(List<string> notListed, List<string> notApplicable)
    {
        var reasons = new List<NotPossibleReason>();
        foreach (var name in notApplicable)
        {
            reasons.Add(new(NotPossibleKind.NotPublished, "Morphine equivalents are not applicable to " + name + "."));
        }

        foreach (var name in notListed)
        {
            reasons.Add(new(NotPossibleKind.NotPublished, "No factor is published for " + name + ".", Question.MedicineList));
        }

        if (reasons.Count == 0)
        {
            reasons.Add(new(NotPossibleKind.Missing, "No opioid is given; whether none is taken only a reconciled medicine list says.", Question.MedicineList));
        }

        return reasons;
    }

    private static Calculation<MorphineEquivalents> Done(MorphineEquivalents result, List<DerivationStep> steps)
    {
        steps.Add(new(result.IsPartial ? "sum, only a part of the exposure" : "sum", DecimalText.Format(result.MilligramsPerDay) + " mg/d"));
        foreach (var name in result.NotApplicable)
        {
            steps.Add(new("not applicable", name));
        }

        foreach (var name in result.NotListed)
        {
            steps.Add(new("no factor", name));
        }

        return Calculation<MorphineEquivalents>.Of(result, new Derivation(EquationId, steps, Citations));
    }
}
