using System;
using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>What somebody answered to an asked fact (kind <c>asked</c>); nobody asked is Unknown.</summary>
public sealed class AskedCriterion : Criterion
{
    private readonly Question _question;
    private readonly TimeSpan? _within;

    internal AskedCriterion(Question question, TimeSpan? within)
    {
        _question = question;
        _within = within;
    }

    /// <inheritdoc />
    public override Answer Evaluate(Case subject) => Ask(subject, _question, _within);

    /// <inheritdoc />
    public override void Need(Requirements requirements) => requirements.Add(_question);

    /// <inheritdoc />
    public override string Describe() => "asked: " + _question.Id + (_within is { } window ? " within " + Window.Text(window) : "");

    internal static Answer Ask(Case subject, Question question, TimeSpan? within)
    {
        var told = subject.Patient.AnswerTo(question);
        if (told is null || told.At.IsAfter(subject.AsOf, Window.FutureTolerance))
        {
            return Answer.Unknown(UnknownReason.NotRecorded, question);
        }

        if (within is { } window && told.At.IsWithin(window, subject.AsOf, Window.FutureTolerance) != Truth.Yes)
        {
            return Answer.Unknown(UnknownReason.Stale, question, told);
        }

        return told.Truth == Truth.Unknown ? Answer.Unknown(UnknownReason.AskedUnknown, question, told) : Answer.Definite(told.Truth, told);
    }
}
