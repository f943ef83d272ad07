using System;
using KetamineDecision.Facts;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// Reads a FHIR <c>date</c>, <c>dateTime</c> or <c>instant</c> (FM-030, FM-031). A date, month or year becomes an interval. A date carries no
/// zone, so the interval begins 14 hours before its first midnight at Greenwich and ends 12 hours after its last: whatever zone was
/// meant, the instant lies inside. A time of day without a zone, without seconds, at 24:00 or with second 60 leaves only its day.
/// </summary>
internal static class FhirTime
{
    // The easternmost zone is 14 hours ahead of Greenwich, the westernmost 12 behind.
    private static readonly TimeSpan Eastmost = TimeSpan.FromHours(14);
    private static readonly TimeSpan Westmost = TimeSpan.FromHours(12);

    public static TimeFault Read(string text, out ObservedAt at)
    {
        at = ObservedAt.NotRecorded;
        var fault = FhirDate.ReadStart(text, out var date, out var length);
        if (fault != TimeFault.None)
        {
            return fault;
        }

        if (text.Length == length)
        {
            at = Interval(date);
            return TimeFault.None;
        }

        if (date.Day is null || text[length] != 'T' || !TimeOfDay.TryRead(text, length + 1, out var time))
        {
            return TimeFault.Unreadable;
        }

        var isExact = time.TryPlace(date, out var instant);
        at = isExact ? ObservedAt.Exactly(instant) : Interval(date);
        return isExact ? TimeFault.None : TimeFault.DayOnly;
    }

    /// <summary>Every instant a date can mean, in whatever zone.</summary>
    public static ObservedAt Interval(PartialDate date) => ObservedAt.Within(
        At(date.First.Ticks - Eastmost.Ticks),
        At(date.Last.Ticks + TimeSpan.TicksPerDay - 1 + Westmost.Ticks));

    // The first and last days of the calendar cannot be widened.
    private static DateTimeOffset At(long ticks) =>
        new(Math.Min(Math.Max(ticks, DateTimeOffset.MinValue.Ticks), DateTimeOffset.MaxValue.Ticks), TimeSpan.Zero);
}
