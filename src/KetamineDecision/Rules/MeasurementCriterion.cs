using System;
using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Rules;

/// <summary>
/// Compares readings of one analyte with a limit (kind <c>measurement</c>): the newest, the gravest of the window, or, with
/// <c>repeatedAfter</c>, two readings that far apart. A systolic limit may carry a diastolic one for the same measurement.
/// </summary>
public sealed class MeasurementCriterion : Criterion
{
    private readonly MeasurementTest _test;

    internal MeasurementCriterion(MeasurementTest test) => _test = test;

    /// <summary>What is compared, and how.</summary>
    public MeasurementTest Test => _test;

    /// <inheritdoc />
    public override Answer Evaluate(Case subject)
    {
        var readings = subject.Patient.ReadingsOf(_test.Analyte);
        if (_test.RepeatedAfter is { } apart)
        {
            return Repeated(readings, subject.AsOf, apart);
        }

        return _test.Gravest ? Gravest(readings, subject.AsOf) : Newest(readings, subject.AsOf);
    }

    /// <inheritdoc />
    public override void Need(Requirements requirements) => requirements.Add(_test.Analyte.Question);

    /// <inheritdoc />
    public override string Describe() => _test.Describe();

    private Answer Newest(IReadOnlyList<Reading> readings, DateTimeOffset asOf)
    {
        for (var i = readings.Count - 1; i >= 0; i--)
        {
            if (!IsUsable(readings[i], asOf))
            {
                continue;
            }

            if (!IsFresh(readings[i], asOf))
            {
                return Answer.Unknown(UnknownReason.Stale, _test.Analyte.Question, readings[i]);
            }

            // Readings of the same instant that differ: the graver counts.
            var answer = _test.Compare(readings[i]);
            for (var j = i - 1; j >= 0 && readings[j].At == readings[i].At; j--)
            {
                answer = IsUsable(readings[j], asOf) ? answer.Or(_test.Compare(readings[j])) : answer;
            }

            return answer;
        }

        return Absent(readings, asOf);
    }

    private Answer Gravest(IReadOnlyList<Reading> readings, DateTimeOffset asOf)
    {
        Answer? gravest = null;
        Reading? stale = null;
        foreach (var reading in readings)
        {
            if (IsUsable(reading, asOf) && IsFresh(reading, asOf))
            {
                gravest = gravest is { } before ? before.Or(_test.Compare(reading)) : _test.Compare(reading);
            }
            else if (IsUsable(reading, asOf))
            {
                stale = reading;
            }
        }

        return gravest ?? (stale is null ? Absent(readings, asOf) : Answer.Unknown(UnknownReason.Stale, _test.Analyte.Question, stale));
    }

    // corrections.md section 3, CI-003: Yes in two measurements at least so far apart; one alone asks for a repeat.
    private Answer Repeated(IReadOnlyList<Reading> readings, DateTimeOffset asOf, TimeSpan apart)
    {
        var newest = Newest(readings, asOf);
        Reading? first = null;
        foreach (var reading in readings)
        {
            if (!IsUsable(reading, asOf) || !IsFresh(reading, asOf) || _test.Compare(reading).Truth != Truth.Yes)
            {
                continue;
            }

            first ??= reading;
            if (reading.At.Earliest - first.At.Latest >= apart)
            {
                return Answer.Yes(first).With(reading);
            }
        }

        return newest.Truth == Truth.Yes ? Answer.Unknown(UnknownReason.RepeatNeeded, _test.Analyte.Question, newest.Facts[0]) : newest;
    }

    private static bool IsUsable(Reading reading, DateTimeOffset asOf) =>
        reading.Value is not Observed<decimal>.Missing && !reading.At.IsAfter(asOf, Window.FutureTolerance);

    private bool IsFresh(Reading reading, DateTimeOffset asOf) =>
        _test.Within is not { } window || reading.At.IsWithin(window, asOf, Window.FutureTolerance) == Truth.Yes;

    private Answer Absent(IReadOnlyList<Reading> readings, DateTimeOffset asOf)
    {
        if (readings.Count == 0)
        {
            return Answer.Unknown(UnknownReason.NotRecorded, _test.Analyte.Question);
        }

        var last = readings[readings.Count - 1];
        var reason = last.Value is Observed<decimal>.Missing missing && missing.Reason != MissingReason.NotRecorded
            ? ListClosure.Reason(missing.Reason)
            : last.At.IsAfter(asOf, Window.FutureTolerance) ? UnknownReason.Unusable : UnknownReason.NotRecorded;
        return Answer.Unknown(reason, _test.Analyte.Question, last);
    }
}
