using System;
using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Rules;

/// <summary>
/// Is the newest coded result one of these values (kind <c>coded</c>)? Contradictory results at the newest time, a result recorded as not
/// known, or a merely possible one leave it Unknown.
/// </summary>
public sealed class CodedCriterion : Criterion
{
    private const string Possible = "possible";
    private readonly CodedItem _item;
    private readonly string[] _values;
    private readonly TimeSpan? _within;

    internal CodedCriterion(CodedItem item, string[] values, TimeSpan? within)
    {
        _item = item;
        _values = values;
        _within = within;
    }

    /// <inheritdoc />
    public override Answer Evaluate(Case subject)
    {
        if (_item == CodedItem.Sex && subject.Patient.SexContradictsPregnancy)
        {
            return Answer.Unknown(UnknownReason.Conflicting, _item.Question);
        }

        var readings = subject.Patient.CodedReadingsOf(_item);
        var newest = Newest(readings, subject.AsOf);
        if (newest < 0)
        {
            return Answer.Unknown(UnknownReason.NotRecorded, _item.Question);
        }

        if (_within is { } window && readings[newest].At.IsWithin(window, subject.AsOf, Window.FutureTolerance) != Truth.Yes)
        {
            return Answer.Unknown(UnknownReason.Stale, _item.Question, readings[newest]);
        }

        return Compare(readings, newest);
    }

    /// <inheritdoc />
    public override void Need(Requirements requirements) => requirements.Add(_item.Question);

    /// <inheritdoc />
    public override string Describe() =>
        _item.Name + " is " + string.Join(" or ", _values) + (_within is { } window ? ", within " + Window.Text(window) : "");

    private static int Newest(IReadOnlyList<CodedReading> readings, DateTimeOffset asOf)
    {
        for (var i = readings.Count - 1; i >= 0; i--)
        {
            if (!readings[i].At.IsAfter(asOf, Window.FutureTolerance))
            {
                return i;
            }
        }

        return -1;
    }

    private Answer Compare(IReadOnlyList<CodedReading> readings, int newest)
    {
        var reading = readings[newest];
        for (var i = newest - 1; i >= 0 && readings[i].At == reading.At; i--)
        {
            if (!string.Equals(readings[i].Value, reading.Value, StringComparison.Ordinal))
            {
                return Answer.Unknown(UnknownReason.Conflicting, _item.Question, reading).With(readings[i]);
            }
        }

        if (reading.Value is not null && Array.IndexOf(_values, reading.Value) >= 0)
        {
            return Answer.Yes(reading);
        }

        return reading.Value switch
        {
            null => Answer.Unknown(UnknownReason.AskedUnknown, _item.Question, reading),
            Possible => Answer.Unknown(UnknownReason.OnlyPossible, _item.Question, reading),
            _ => Answer.No(reading),
        };
    }
}
