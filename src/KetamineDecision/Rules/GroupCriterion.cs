using System;
using System.Collections.Generic;
using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>A combinator over several members: <see cref="AllCriterion"/>, <see cref="AnyCriterion"/>, <see cref="AtLeastCriterion"/>.</summary>
public abstract class GroupCriterion : Criterion
{
    private readonly Criterion[] _members;

    private protected GroupCriterion(Criterion[] members) => _members = members;

    /// <summary>The members.</summary>
    public IReadOnlyList<Criterion> Members => _members;

    /// <inheritdoc />
    public override int Depth
    {
        get
        {
            var deepest = 0;
            foreach (var member in _members)
            {
                deepest = Math.Max(deepest, member.Depth);
            }

            return 1 + deepest;
        }
    }

    internal override bool DependsOnDose => Array.Exists(_members, m => m.DependsOnDose);

    /// <inheritdoc />
    public override Answer Evaluate(Case subject)
    {
        var answer = _members[0].Evaluate(subject);
        for (var i = 1; i < _members.Length; i++)
        {
            answer = Join(answer, _members[i].Evaluate(subject));
        }

        return answer;
    }

    /// <inheritdoc />
    public override void Need(Requirements requirements)
    {
        foreach (var member in _members)
        {
            member.Need(requirements);
        }
    }

    private protected abstract Answer Join(Answer left, Answer right);

    private protected string InWords(string word) =>
        string.Join(word, Array.ConvertAll(_members, m => m.Depth > 1 ? "(" + m.Describe() + ")" : m.Describe()));
}
