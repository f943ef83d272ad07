using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>Yes and No change places; Unknown stays (kind <c>not</c>).</summary>
public sealed class NotCriterion : Criterion
{
    internal NotCriterion(Criterion member) => Member = member;

    /// <summary>The member.</summary>
    public Criterion Member { get; }

    /// <inheritdoc />
    public override int Depth => 1 + Member.Depth;

    internal override bool DependsOnDose => Member.DependsOnDose;

    /// <inheritdoc />
    public override Answer Evaluate(Case subject) => Member.Evaluate(subject).Not();

    /// <inheritdoc />
    public override void Need(Requirements requirements) => Member.Need(requirements);

    /// <inheritdoc />
    public override string Describe() => "not (" + Member.Describe() + ")";
}
