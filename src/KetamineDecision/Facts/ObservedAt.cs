using System;
using System.Globalization;

namespace KetamineDecision.Facts;

/// <summary>
/// When something was observed: an instant, or an interval when the record gives only a day, month or year.
/// The default value means "no time recorded". Equal when both ends are.
/// </summary>
public readonly struct ObservedAt : IEquatable<ObservedAt>
{
    private ObservedAt(DateTimeOffset earliest, DateTimeOffset latest)
    {
        Earliest = earliest;
        Latest = latest;
        IsRecorded = true;
    }

    /// <summary>No time was recorded: never fresh.</summary>
    public static ObservedAt NotRecorded => default;

    /// <summary>False when the record carries no usable time.</summary>
    public bool IsRecorded { get; }

    /// <summary>The first instant it can have been.</summary>
    public DateTimeOffset Earliest { get; }

    /// <summary>The last instant it can have been; equals <see cref="Earliest"/> for an exact time.</summary>
    public DateTimeOffset Latest { get; }

    /// <summary>An exact instant.</summary>
    public static ObservedAt Exactly(DateTimeOffset at) => new(at, at);

    /// <summary>Some time within a day, month or year.</summary>
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public static ObservedAt Within(DateTimeOffset earliest, DateTimeOffset latest) =>
        latest < earliest ? throw new ArgumentException("The end is before the start.", nameof(latest)) : new(earliest, latest);

    /// <summary>Two values are equal when both ends are the same instants.</summary>
    public static bool operator ==(ObservedAt left, ObservedAt right) => left.Equals(right);

    /// <summary>The reverse of equality.</summary>
    public static bool operator !=(ObservedAt left, ObservedAt right) => !left.Equals(right);

    /// <summary>
    /// Whether it lies inside the window that ends at <paramref name="asOf"/>, both ends inclusive: Unknown when a date-only
    /// time straddles the edge or no time was recorded. A time after <paramref name="asOf"/> plus the tolerance is No.
    /// </summary>
    public Truth IsWithin(TimeSpan window, DateTimeOffset asOf, TimeSpan futureTolerance)
    {
        if (!IsRecorded)
        {
            return Truth.Unknown;
        }

        // Differences of instants never leave the calendar; an instant moved by a window may.
        if (asOf - Latest > window || Earliest - asOf > futureTolerance)
        {
            return Truth.No;
        }

        return asOf - Earliest <= window ? Truth.Yes : Truth.Unknown;
    }

    /// <summary>Whether it lies later than <paramref name="asOf"/> by more than the tolerance, whatever its precision.</summary>
    public bool IsAfter(DateTimeOffset asOf, TimeSpan tolerance) => IsRecorded && Earliest - asOf > tolerance;

    /// <inheritdoc />
    public bool Equals(ObservedAt other) => IsRecorded == other.IsRecorded && Earliest == other.Earliest && Latest == other.Latest;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ObservedAt other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Earliest.GetHashCode() * 397) ^ Latest.GetHashCode());

    /// <summary>The type name: a time may belong to a patient. Use <see cref="Display"/>.</summary>
    public override string ToString() => nameof(ObservedAt);

    /// <summary>The time in ISO 8601, a day alone for a day, or <c>time not recorded</c>.</summary>
    public string Display()
    {
        if (!IsRecorded)
        {
            return "time not recorded";
        }

        if (Earliest == Latest)
        {
            return Earliest.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        }

        return Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (Latest - Earliest < TimeSpan.FromDays(1)
            ? ""
            : " to " + Latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
