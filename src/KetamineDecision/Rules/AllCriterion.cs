using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>Yes when every member is, No when one is No, else Unknown (kind <c>all</c>).</summary>
public sealed class AllCriterion : GroupCriterion
{
    internal AllCriterion(Criterion[] members)
        : base(members)
    {
    }

    /// <inheritdoc />
    public override string Describe() => InWords(" and ");

    private protected override Answer Join(Answer left, Answer right) => left.And(right);
}
