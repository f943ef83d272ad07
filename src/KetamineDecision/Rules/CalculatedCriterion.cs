using System;
using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>Compares the result of a named calculator with a limit (kind <c>calculated</c>); not possible is Unknown.</summary>
public sealed class CalculatedCriterion : Criterion
{
    private readonly CalculatorId _calculator;
    private readonly Limit _limit;
    private readonly TimeSpan _within;
    private readonly TimeSpan _lookBack;

    internal CalculatedCriterion(CalculatorId calculator, Limit limit, TimeSpan within, TimeSpan lookBack)
    {
        _calculator = calculator;
        _limit = limit;
        _within = within;
        _lookBack = lookBack;
    }

    /// <inheritdoc />
    public override Answer Evaluate(Case subject)
    {
        var fact = subject.Calculated(_calculator, _within, _lookBack);
        if (fact.Result is Calculation<Observed<decimal>>.Done done)
        {
            var truth = _limit.Test(done.Value);
            return truth == Truth.Unknown
                ? Answer.Unknown(UnknownReason.Censored, Calculators.QuestionOf(_calculator), fact)
                : Answer.Definite(truth, fact);
        }

        return Explain((Calculation<Observed<decimal>>.NotPossible)fact.Result, fact);
    }

    /// <inheritdoc />
    public override void Need(Requirements requirements) => Calculators.Need(_calculator, requirements);

    /// <inheritdoc />
    public override string Describe() => Calculators.NameOf(_calculator) + " " + _limit + Calculators.UnitSuffix(_calculator)
        + ", inputs within " + Window.Text(_within);

    private Answer Explain(Calculation<Observed<decimal>>.NotPossible notPossible, CalculatedFact fact)
    {
        var answer = default(Answer);
        for (var i = 0; i < notPossible.Reasons.Count; i++)
        {
            var reason = notPossible.Reasons[i];
            var one = Answer.Unknown(ReasonOf(reason.Kind), reason.Question ?? Calculators.QuestionOf(_calculator), fact);
            answer = i == 0 ? one : answer.Merge(one);
        }

        return answer;
    }

    private static UnknownReason ReasonOf(NotPossibleKind kind) => kind switch
    {
        NotPossibleKind.Missing => UnknownReason.NotRecorded,
        NotPossibleKind.Stale => UnknownReason.Stale,
        NotPossibleKind.Censored => UnknownReason.Censored,
        NotPossibleKind.Conflicting => UnknownReason.Conflicting,
        NotPossibleKind.Unusable => UnknownReason.Unusable,
        _ => UnknownReason.NotComputable,
    };
}
