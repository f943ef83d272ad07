using System;

namespace KetamineDecision.Facts;

/// <summary>
/// The age a person can have on a day, from a birth date that may be partial: completed days, months and years, least and most.
/// A person born on 29 February completes a year on 1 March of a common year.
/// </summary>
public readonly struct AgeInterval : IEquatable<AgeInterval>
{
    private readonly DateTime _firstBirthDay;
    private readonly DateTime _lastBirthDay;
    private readonly DateTime _today;

    private AgeInterval(DateTime firstBirthDay, DateTime lastBirthDay, DateTime today)
    {
        _firstBirthDay = firstBirthDay;
        _lastBirthDay = lastBirthDay;
        _today = today;
    }

    /// <summary>The age on the calendar day of <paramref name="asOf"/> in its own zone; null when every possible birth day lies after it.</summary>
    public static AgeInterval? On(DateTimeOffset asOf, PartialDate birth)
    {
        var today = asOf.Date;
        if (!birth.IsRecorded || birth.First > today)
        {
            return null;
        }

        return new AgeInterval(birth.First, birth.Last > today ? today : birth.Last, today);
    }

    /// <summary>The least completed age.</summary>
    public int Least(AgeUnit unit) => Completed(_lastBirthDay, unit);

    /// <summary>The greatest completed age.</summary>
    public int Most(AgeUnit unit) => Completed(_firstBirthDay, unit);

    /// <summary>The age as an observed number of completed units: known, or bounded when the birth date is partial.</summary>
    public Observed<decimal> In(AgeUnit unit)
    {
        var least = Least(unit);
        var most = Most(unit);
        return least == most ? Observed<decimal>.Of(least) : new Observed<decimal>.Bounded(least, true, most, true);
    }

    /// <summary>Equal when both ages are.</summary>
    public static bool operator ==(AgeInterval left, AgeInterval right) => left.Equals(right);

    /// <summary>The reverse of equality.</summary>
    public static bool operator !=(AgeInterval left, AgeInterval right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(AgeInterval other) =>
        _firstBirthDay == other._firstBirthDay && _lastBirthDay == other._lastBirthDay && _today == other._today;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is AgeInterval other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((_firstBirthDay.GetHashCode() * 397) ^ _today.GetHashCode());

    /// <summary>The type name: an age belongs to a patient.</summary>
    public override string ToString() => nameof(AgeInterval);

    private int Completed(DateTime birth, AgeUnit unit)
    {
        if (unit == AgeUnit.Days)
        {
            return (_today - birth).Days;
        }

        var months = ((_today.Year - birth.Year) * 12) + _today.Month - birth.Month;
        if (_today.Day < birth.Day)
        {
            months--;
        }

        return unit == AgeUnit.Months ? months : months / 12;
    }
}
