using System;
using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>Does one of these other rules answer Yes (kind <c>rule</c>)? Loading refuses a circle.</summary>
public sealed class RuleCriterion : Criterion
{
    private readonly Rule[] _rules;

    internal RuleCriterion(Rule[] rules) => _rules = rules;

    internal override bool DependsOnDose => Array.Exists(_rules, r => r.When.DependsOnDose);

    /// <inheritdoc />
    public override Answer Evaluate(Case subject)
    {
        var answer = _rules[0].When.Evaluate(subject);
        for (var i = 1; i < _rules.Length; i++)
        {
            answer = answer.Or(_rules[i].When.Evaluate(subject));
        }

        return answer;
    }

    /// <inheritdoc />
    public override void Need(Requirements requirements)
    {
        foreach (var rule in _rules)
        {
            rule.When.Need(requirements);
        }
    }

    /// <inheritdoc />
    public override string Describe() => "rule " + string.Join(" or ", Array.ConvertAll(_rules, r => r.Id));
}
