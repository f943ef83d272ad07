using System.Collections.Generic;
using System.Globalization;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;

namespace KetamineDecision.Monitoring;

/// <summary>Adds the items of a recovery score, each 0 to 2; an item outside is a reason, never clamped.</summary>
internal static class RecoveryItems
{
    private const int MostPerItem = 2;

    public static Calculation<int> Sum(string equationId, IReadOnlyList<Citation> citations, params (string Name, int Points)[] items)
    {
        var (reasons, steps) = (new List<NotPossibleReason>(), new List<DerivationStep>());
        var sum = 0;
        foreach (var (name, points) in items)
        {
            if (points is < 0 or > MostPerItem)
            {
                reasons.Add(new(NotPossibleKind.Unusable, "The item " + name + " is not 0, 1 or 2."));
            }

            sum += points is < 0 or > MostPerItem ? 0 : points;
            steps.Add(new(name, points.ToString(CultureInfo.InvariantCulture)));
        }

        steps.Add(new("total of 10", sum.ToString(CultureInfo.InvariantCulture)));
        return reasons.Count > 0 ? Calculation<int>.Impossible(reasons.ToArray()) : Calculation<int>.Of(sum, new Derivation(equationId, steps, citations));
    }
}
