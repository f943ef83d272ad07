using System.Collections.Generic;
using System.Globalization;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;

namespace KetamineDecision.Dependence;

/// <summary>
/// Counts the DSM-5 criteria of a substance use disorder that were met within 12 months. Ketamine falls under phencyclidine: ten criteria,
/// withdrawal not among them. 2-3 mild, 4-5 moderate, 6 and more severe. A count, never a diagnosis.
/// <para>Under appropriate medical supervision the general set does not count tolerance and withdrawal of a prescribed substance. The
/// phencyclidine set lists tolerance and no such exemption was seen in it: tolerance is left out there only when a clinician says so, and
/// the result records it.</para>
/// </summary>
public static class DsmSubstanceUse
{
    /// <summary>Stable id of the ten-criterion count.</summary>
    public const string PhencyclidineId = "dsm5-phencyclidine-10";

    /// <summary>Stable id of the eleven-criterion count.</summary>
    public const string GeneralId = "dsm5-general-11";

    private static readonly Citation[] PhencyclidineCitations = { new("DSM5-PCP", "criteria; opioid_context.md section 5") };
    private static readonly Citation[] GeneralCitations = { new("DSM5-SUD", "table 14; opioid_context.md section 5") };

    /// <summary>The count. Not possible, naming each, when a criterion of the set is not answered.</summary>
    /// <param name="set">The set to count.</param>
    /// <param name="answers">Yes or No for each criterion; absent or Unknown is not answered. Withdrawal is ignored in the phencyclidine set.</param>
    /// <param name="exemptUnderSupervision">True when the substance is used as prescribed under medical supervision and a clinician leaves
    /// out what is then not counted: tolerance, and in the general set withdrawal.</param>
    public static Calculation<DsmCount> Count(DsmCriteriaSet set, IReadOnlyDictionary<DsmCriterion, Truth> answers, bool exemptUnderSupervision)
    {
        Guard.Against.EnumOutOfRange(set);
        Guard.Against.Null(answers);
        var (reasons, steps, notCounted) = (new List<NotPossibleReason>(), new List<DerivationStep>(), new List<DsmCriterion>());
        var (met, outOf) = (0, 0);
        foreach (var criterion in CriteriaOf(set))
        {
            outOf++;
            var truth = answers.TryGetValue(criterion, out var answer) ? answer : Truth.Unknown;
            var exempt = exemptUnderSupervision && (criterion is DsmCriterion.Tolerance or DsmCriterion.Withdrawal);
            if (truth == Truth.Unknown)
            {
                reasons.Add(new(NotPossibleKind.Missing, "Not answered: criterion " + Number(criterion) + ".", Question.ActiveSubstanceUse));
            }
            else if (truth == Truth.Yes && exempt)
            {
                notCounted.Add(criterion);
            }

            met += truth == Truth.Yes && !exempt ? 1 : 0;
            steps.Add(new("criterion " + Number(criterion), truth == Truth.Yes ? exempt ? "yes, not counted under medical supervision" : "yes" : "no"));
        }

        steps.Add(new("criteria met", met.ToString(CultureInfo.InvariantCulture) + " of " + outOf.ToString(CultureInfo.InvariantCulture)));
        return reasons.Count > 0
            ? Calculation<DsmCount>.Impossible(reasons.ToArray())
            : Calculation<DsmCount>.Of(new DsmCount(set, met, outOf, notCounted), Derive(set, steps));
    }

    private static IEnumerable<DsmCriterion> CriteriaOf(DsmCriteriaSet set)
    {
        var last = set == DsmCriteriaSet.Phencyclidine ? DsmCriterion.Tolerance : DsmCriterion.Withdrawal;
        for (var criterion = DsmCriterion.LargerAmountOrLonger; criterion <= last; criterion++)
        {
            yield return criterion;
        }
    }

    private static Derivation Derive(DsmCriteriaSet set, List<DerivationStep> steps) => set == DsmCriteriaSet.Phencyclidine
        ? new Derivation(PhencyclidineId, steps, PhencyclidineCitations)
        : new Derivation(GeneralId, steps, GeneralCitations);

    private static string Number(DsmCriterion criterion) => ((int)criterion).ToString(CultureInfo.InvariantCulture) + " (" + criterion + ")";
}
