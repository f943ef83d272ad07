using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>Yes when one member is, No when every member is No, else Unknown (kind <c>any</c>).</summary>
public sealed class AnyCriterion : GroupCriterion
{
    internal AnyCriterion(Criterion[] members)
        : base(members)
    {
    }

    /// <inheritdoc />
    public override string Describe() => InWords(" or ");

    private protected override Answer Join(Answer left, Answer right) => left.Or(right);
}
