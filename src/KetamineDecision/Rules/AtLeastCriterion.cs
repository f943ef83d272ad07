using System.Globalization;
using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>Yes when at least n members are, No when fewer can still be, else Unknown (kind <c>atLeast</c>).</summary>
public sealed class AtLeastCriterion : GroupCriterion
{
    internal AtLeastCriterion(int count, Criterion[] members)
        : base(members) => Count = count;

    /// <summary>How many must be Yes.</summary>
    public int Count { get; }

    /// <inheritdoc />
    public override Answer Evaluate(Case subject)
    {
        var yes = 0;
        var open = 0;
        var merged = default(Answer);
        for (var i = 0; i < Members.Count; i++)
        {
            var answer = Members[i].Evaluate(subject);
            yes += answer.Truth == Truth.Yes ? 1 : 0;
            open += answer.Truth == Truth.Unknown ? 1 : 0;
            merged = i == 0 ? answer : Join(merged, answer);
        }

        return merged.As(yes >= Count ? Truth.Yes : yes + open < Count ? Truth.No : Truth.Unknown);
    }

    /// <inheritdoc />
    public override string Describe() => "at least " + Count.ToString(CultureInfo.InvariantCulture) + " of: " + InWords("; ");

    private protected override Answer Join(Answer left, Answer right) => left.Merge(right);
}
