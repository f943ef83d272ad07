using System.Collections.Generic;
using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>Yes when one member is, No when every member is No, else Unknown (kind <c>any</c>).</summary>
public sealed class AnyCriterion : Criterion
{
    private readonly Criterion[] _members;

    internal AnyCriterion(Criterion[] members) => _members = members;

    /// <summary>The members.</summary>
    public IReadOnlyList<Criterion> Members => _members;

    /// <inheritdoc />
    public override int Depth => 1 + Combine.Deepest(_members);

    internal override bool DependsOnDose => System.Array.Exists(_members, m => m.DependsOnDose);

    /// <inheritdoc />
    public override Answer Evaluate(Case subject)
    {
        var answer = _members[0].Evaluate(subject);
        for (var i = 1; i < _members.Length; i++)
        {
            answer = answer.Or(_members[i].Evaluate(subject));
        }

        return answer;
    }

    /// <inheritdoc />
    public override void Need(Requirements requirements) => Combine.Need(_members, requirements);

    /// <inheritdoc />
    public override string Describe() => Combine.Describe(_members, " or ");
}
