using System.Collections.Generic;
using System.Globalization;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;

namespace KetamineDecision.Dependence;

/// <summary>
/// Severity of Dependence Scale: five items of 0 to 3, total 0 to 15. No cut-off for ketamine was found: the one for amphetamine (above 4)
/// may be shown as borrowed and never decides.
/// </summary>
public static class SeverityOfDependence
{
    /// <summary>Stable id of the scale.</summary>
    public const string EquationId = "severity-of-dependence-scale";

    /// <summary>The amphetamine cut-off (above 4), borrowed: context only.</summary>
    public const int BorrowedAmphetamineCutOffAbove = 4;

    private const int Items = 5;
    private const int MostPerItem = 3;

    private static readonly Citation[] Citations = { new("C-SDS-K", "five items; opioid_context.md section 6"), new("SDS-AMPH-1997", "borrowed cut-off") };

    /// <summary>The total, 0 to 15. Not possible, with every reason, when there are not five items or one is not 0 to 3.</summary>
    public static Calculation<int> Score(IReadOnlyList<int> items)
    {
        var reasons = new List<NotPossibleReason>();
        if (Guard.Against.Null(items).Count != Items)
        {
            reasons.Add(new(NotPossibleKind.Missing, "The scale has five items; all must be answered.", Question.ActiveSubstanceUse));
        }

        var sum = 0;
        var words = new List<string>();
        foreach (var item in items)
        {
            if (item is < 0 or > MostPerItem)
            {
                reasons.Add(new(NotPossibleKind.Unusable, "An item of the scale is not 0 to 3.", Question.ActiveSubstanceUse));
            }

            sum += item is < 0 or > MostPerItem ? 0 : item;
            words.Add(item.ToString(CultureInfo.InvariantCulture));
        }

        return reasons.Count > 0 ? Calculation<int>.Impossible(reasons.ToArray()) : Calculation<int>.Of(sum, new Derivation(EquationId, new DerivationStep[]
        {
            new("total of 15", string.Join(" + ", words) + " = " + sum.ToString(CultureInfo.InvariantCulture)),
        }, Citations));
    }
}
