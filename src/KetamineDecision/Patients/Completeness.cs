using System;
using KetamineDecision.Facts;

namespace KetamineDecision.Patients;

/// <summary>
/// Whether somebody reviewed a list and says it is complete. Only a complete list can answer No; an empty list that nobody reviewed
/// says nothing. The default value is not reviewed.
/// </summary>
public readonly struct Completeness : IEquatable<Completeness>
{
    private Completeness(ObservedAt at, MissingReason reason, bool isReviewed)
    {
        At = at;
        Reason = reason;
        IsReviewed = isReviewed;
    }

    /// <summary>Nobody said that the list is complete.</summary>
    public static Completeness NotReviewed => default;

    /// <summary>The list was cut off before its end.</summary>
    public static Completeness Truncated => new(ObservedAt.NotRecorded, MissingReason.Truncated, false);

    /// <summary>The list may not be shown.</summary>
    public static Completeness Withheld => new(ObservedAt.NotRecorded, MissingReason.Withheld, false);

    /// <summary>Whether it is reviewed and complete.</summary>
    public bool IsReviewed { get; }

    /// <summary>When it was reviewed.</summary>
    public ObservedAt At { get; }

    /// <summary>Why it is not complete, when it is not.</summary>
    public MissingReason Reason { get; }

    /// <summary>Reviewed and complete at this instant.</summary>
    public static Completeness ReviewedAt(DateTimeOffset at) => new(ObservedAt.Exactly(at), MissingReason.NotRecorded, true);

    /// <summary>Equal when state and time are.</summary>
    public static bool operator ==(Completeness left, Completeness right) => left.Equals(right);

    /// <summary>The reverse of equality.</summary>
    public static bool operator !=(Completeness left, Completeness right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Completeness other) => IsReviewed == other.IsReviewed && At == other.At && Reason == other.Reason;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Completeness other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => At.GetHashCode();

    /// <summary>The type name.</summary>
    public override string ToString() => nameof(Completeness);
}
