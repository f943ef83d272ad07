using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>Compares the completed age with a limit (kind <c>age</c>); a partial birth date may leave it Unknown.</summary>
public sealed class AgeCriterion : Criterion
{
    private readonly Limit _limit;
    private readonly AgeUnit _unit;

    internal AgeCriterion(Limit limit, AgeUnit unit)
    {
        _limit = limit;
        _unit = unit;
    }

    /// <inheritdoc />
    public override Answer Evaluate(Case subject)
    {
        if (subject.Patient.AgeOn(subject.AsOf) is not { } age)
        {
            return Answer.Unknown(subject.Patient.Birth is null ? UnknownReason.NotRecorded : UnknownReason.Unusable, Question.Age, subject.Patient.Birth);
        }

        var fact = new AgeFact(age, _unit, subject.AsOf, subject.Patient.Birth!.Origin);
        var truth = _limit.Test(age.In(_unit));
        return truth == Truth.Unknown ? Answer.Unknown(UnknownReason.Censored, Question.Age, fact) : Answer.Definite(truth, fact);
    }

    /// <inheritdoc />
    public override void Need(Requirements requirements) => requirements.Add(Question.Age);

    /// <inheritdoc />
    public override string Describe() => "age " + _limit + _unit switch { AgeUnit.Years => " years", AgeUnit.Months => " months", _ => " days" };
}
