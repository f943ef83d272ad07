using System;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Rules;

/// <summary>
/// Is one of these concepts on the problem list (kind <c>condition</c>)? No only when the list is reviewed and every entry that could be
/// meant is understood.
/// </summary>
public sealed class ConditionCriterion : Criterion
{
    private readonly Concept[] _concepts;
    private readonly ConditionPresence _presence;
    private readonly TimeSpan? _onsetWithin;

    internal ConditionCriterion(Concept[] concepts, ConditionPresence presence, TimeSpan? onsetWithin)
    {
        _concepts = concepts;
        _presence = presence;
        _onsetWithin = onsetWithin;
    }

    /// <inheritdoc />
    public override Answer Evaluate(Case subject)
    {
        var found = Answer.No();
        foreach (var concept in _concepts)
        {
            foreach (var entry in subject.Patient.ConditionsOf(concept))
            {
                found = found.OrEntry(Judge(entry, subject.AsOf));
                if (found.Truth == Truth.Yes)
                {
                    return found;
                }
            }
        }

        return found.Truth == Truth.Unknown ? found : Closed(subject);
    }

    /// <inheritdoc />
    public override void Need(Requirements requirements) => requirements.Add(Question.ProblemList);

    /// <inheritdoc />
    public override string Describe() => string.Join(" or ", Array.ConvertAll(_concepts, c => c.Name)) + _presence switch
    {
        ConditionPresence.Active => " on the problem list, active",
        ConditionPresence.Past => " on the problem list, in the past",
        _ => " on the problem list, ever",
    } + (_onsetWithin is { } window ? ", onset within " + Window.Text(window) : "");

    private Answer Judge(Condition entry, DateTimeOffset asOf)
    {
        var fits = (_presence, entry.Status) switch
        {
            (ConditionPresence.Ever, _) => Truth.Yes,
            (_, ConditionStatus.NotStated) => Truth.Unknown,
            (ConditionPresence.Active, var status) => status == ConditionStatus.Active ? Truth.Yes : Truth.No,
            (_, var status) => status == ConditionStatus.Past ? Truth.Yes : Truth.No,
        };
        if (fits != Truth.No && _onsetWithin is { } window)
        {
            fits = fits.And(entry.At.IsWithin(window, asOf, Window.FutureTolerance));
        }

        return fits switch
        {
            Truth.No => Answer.No(entry),
            Truth.Yes when entry.Certainty == Certainty.Confirmed => Answer.Yes(entry),
            Truth.Yes => Answer.Unknown(UnknownReason.OnlyPossible, Question.ProblemList, entry),
            _ => Answer.Unknown(UnknownReason.DetailMissing, Question.ProblemList, entry),
        };
    }

    private Answer Closed(Case subject)
    {
        var list = subject.Patient.ProblemList;
        if (ListClosure.IsOpen(list, subject.AsOf, null, Question.ProblemList, out var open))
        {
            return open;
        }

        foreach (var entry in subject.Patient.ConditionsNotUnderstood)
        {
            if ((_presence == ConditionPresence.Ever || entry.Status != Opposite) && !ListClosure.WasChecked(subject, Question.ProblemEntriesChecked))
            {
                return Answer.Unknown(UnknownReason.EntryNotUnderstood, Question.ProblemEntriesChecked, entry);
            }
        }

        return Answer.No(list);
    }

    private ConditionStatus Opposite => _presence == ConditionPresence.Active ? ConditionStatus.Past : ConditionStatus.Active;
}
