using System;

namespace KetamineDecision.Facts;

/// <summary>
/// A calendar date known to the day, the month or only the year (FHIR <c>date</c>). Proleptic Gregorian, years 1 to 9999.
/// The default value is not a date; test <see cref="IsRecorded"/>.
/// </summary>
public readonly struct PartialDate : IEquatable<PartialDate>
{
    private PartialDate(int year, int? month, int? day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>Whether this is a date at all.</summary>
    public bool IsRecorded => Year > 0;

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, or null when only the year is known.</summary>
    public int? Month { get; }

    /// <summary>The day, or null when it is not known.</summary>
    public int? Day { get; }

    /// <summary>The first day it can be.</summary>
    public DateTime First => new(Year, Month ?? 1, Day ?? 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The last day it can be.</summary>
    public DateTime Last => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12), 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>A date from its parts, or false when they are not one (a day without a month, 30 February).</summary>
    public static bool TryCreate(int year, int? month, int? day, out PartialDate date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || (day is not null && month is null))
        {
            return false;
        }

        if (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month!.Value)))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>Equal when year, month and day are, unknown parts included.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>The reverse of equality.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(PartialDate other) => Year == other.Year && Month == other.Month && Day == other.Day;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((((Year * 397) ^ (Month ?? 0)) * 397) ^ (Day ?? 0));

    /// <summary>The type name: a birth date identifies.</summary>
    public override string ToString() => nameof(PartialDate);
}
