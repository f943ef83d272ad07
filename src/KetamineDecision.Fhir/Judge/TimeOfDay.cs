using System;
using KetamineDecision.Facts;

namespace KetamineDecision.Fhir.Judge;

/// <summary>A time of day and its zone as written, possible or not.</summary>
internal readonly struct TimeOfDay
{
    private const int TickDigits = 7;

    private readonly int _hour;
    private readonly int _minute;
    private readonly int? _second;
    private readonly long _fraction;
    private readonly TimeSpan? _zone;

    private TimeOfDay(int hour, int minute, int? second, long fraction, TimeSpan? zone)
    {
        _hour = hour;
        _minute = minute;
        _second = second;
        _fraction = fraction;
        _zone = zone;
    }

    /// <summary>Reads <c>hh:mm</c>, <c>hh:mm:ss</c> or <c>hh:mm:ss.fff</c> and a zone, each of the last two optional, to the end of the text.</summary>
    public static bool TryRead(string text, int start, out TimeOfDay time)
    {
        time = default;
        if (!FhirDate.Digits(text, start, 2, out var hour) || !Follows(text, start + 2, ':') || !FhirDate.Digits(text, start + 3, 2, out var minute))
        {
            return false;
        }

        var end = start + 5;
        int? second = null;
        var fraction = 0L;
        if (Follows(text, end, ':'))
        {
            if (!FhirDate.Digits(text, end + 1, 2, out var s))
            {
                return false;
            }

            second = s;
            end = Fraction(text, end + 3, out fraction);
        }

        if (!TryZone(text, end, out var zone))
        {
            return false;
        }

        time = new TimeOfDay(hour, minute, second, fraction, zone);
        return true;
    }

    /// <summary>The instant on a day; false when there is no zone, no second, or no such time.</summary>
    public bool TryPlace(PartialDate day, out DateTimeOffset instant)
    {
        instant = default;
        if (_zone is not { } zone || _second is not <= 59 || _hour > 23 || _minute > 59 || zone.Duration() > TimeSpan.FromHours(14))
        {
            return false;
        }

        var local = day.First.Ticks + new TimeSpan(_hour, _minute, _second.Value).Ticks + _fraction;
        var universal = local - zone.Ticks;
        if (universal < DateTimeOffset.MinValue.Ticks || universal > DateTimeOffset.MaxValue.Ticks)
        {
            return false;
        }

        instant = new DateTimeOffset(local, zone);
        return true;
    }

    private static bool Follows(string text, int index, char c) => index < text.Length && text[index] == c;

    // Digits beyond a tick (100 ns) are dropped. A point without digits is left standing and fails as a zone.
    private static int Fraction(string text, int index, out long ticks)
    {
        ticks = 0;
        if (!Follows(text, index, '.') || !FhirDate.Digits(text, index + 1, 1, out _))
        {
            return index;
        }

        var i = index + 1;
        for (; i < text.Length && text[i] is >= '0' and <= '9'; i++)
        {
            ticks = i - index <= TickDigits ? (ticks * 10) + text[i] - '0' : ticks;
        }

        for (var digits = i - index - 1; digits < TickDigits; digits++)
        {
            ticks *= 10;
        }

        return i;
    }

    private static bool TryZone(string text, int index, out TimeSpan? zone)
    {
        zone = null;
        if (index == text.Length)
        {
            return true;
        }

        if (text[index] == 'Z')
        {
            zone = TimeSpan.Zero;
            return index + 1 == text.Length;
        }

        if (text[index] is not ('+' or '-') || text.Length != index + 6 || !FhirDate.Digits(text, index + 1, 2, out var hours)
            || text[index + 3] != ':' || !FhirDate.Digits(text, index + 4, 2, out var minutes) || minutes > 59)
        {
            return false;
        }

        var size = new TimeSpan(hours, minutes, 0);
        zone = text[index] == '-' ? -size : size;
        return true;
    }
}
