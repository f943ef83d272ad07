using System;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Rules;

/// <summary>
/// Is one of these ingredients being taken, or was it within a wash-out window (kind <c>medicine</c>)? An asked fact may settle it
/// instead of a reconciled list. No only when the list is reconciled and every entry that could be meant is understood.
/// </summary>
public sealed class MedicineCriterion : Criterion
{
    private readonly string _name;
    private readonly Ingredient[] _ingredients;
    private readonly TimeSpan? _within;
    private readonly Question? _settledBy;
    private readonly TimeSpan? _listWithin;

    internal MedicineCriterion(string name, Ingredient[] ingredients, TimeSpan? within, Question? settledBy, TimeSpan? listWithin)
    {
        _name = name;
        _ingredients = ingredients;
        _within = within;
        _settledBy = settledBy;
        _listWithin = listWithin;
    }

    /// <inheritdoc />
    public override Answer Evaluate(Case subject)
    {
        var found = Answer.No();
        foreach (var ingredient in _ingredients)
        {
            foreach (var entry in subject.Patient.MedicinesOf(ingredient))
            {
                found = found.OrEntry(Judge(entry, subject.AsOf));
                if (found.Truth == Truth.Yes)
                {
                    return found;
                }
            }
        }

        return Settled(subject, found);
    }

    /// <inheritdoc />
    public override void Need(Requirements requirements)
    {
        requirements.Add(Question.MedicineList);
        if (_settledBy is not null)
        {
            requirements.Add(_settledBy);
        }
    }

    /// <inheritdoc />
    public override string Describe() => _name + " being taken" + (_within is { } window ? " or last taken within " + Window.Text(window) : "");

    private Answer Settled(Case subject, Answer found)
    {
        var isPossible = found.Truth == Truth.Unknown;
        if (_settledBy is not null && AskedCriterion.Ask(subject, _settledBy, null) is var told && told.Truth != Truth.Unknown)
        {
            return told.Truth == Truth.Yes || !isPossible ? told : found.With(told.Facts[0]);
        }

        return isPossible ? found : Closed(subject);
    }

    private Answer Judge(Medicine entry, DateTimeOffset asOf)
    {
        if (entry.Status == MedicineStatus.Taking)
        {
            return Answer.Yes(entry);
        }

        if (entry.Status == MedicineStatus.NotStated)
        {
            return Answer.Unknown(UnknownReason.DetailMissing, _settledBy ?? Question.MedicineList, entry);
        }

        var recent = _within is { } window ? entry.At.IsWithin(window, asOf, Window.FutureTolerance) : Truth.No;
        return recent == Truth.Unknown
            ? Answer.Unknown(UnknownReason.DetailMissing, _settledBy ?? Question.MedicineList, entry)
            : Answer.Definite(recent, entry);
    }

    private Answer Closed(Case subject)
    {
        var list = subject.Patient.MedicineList;
        if (ListClosure.IsOpen(list, subject.AsOf, _listWithin, _settledBy ?? Question.MedicineList, out var open))
        {
            return open;
        }

        foreach (var entry in subject.Patient.MedicinesNotUnderstood)
        {
            if ((entry.Status != MedicineStatus.Stopped || CouldBeRecent(entry, subject.AsOf)) && !ListClosure.WasChecked(subject, Question.MedicineEntriesChecked))
            {
                return Answer.Unknown(UnknownReason.EntryNotUnderstood, _settledBy ?? Question.MedicineEntriesChecked, entry);
            }
        }

        return Answer.No(list);
    }

    // Without a date it could have been stopped yesterday.
    private bool CouldBeRecent(Medicine entry, DateTimeOffset asOf) =>
        _within is { } window && entry.At.IsWithin(window, asOf, Window.FutureTolerance) != Truth.No;
}
