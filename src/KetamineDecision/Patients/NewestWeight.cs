using System;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;

namespace KetamineDecision.Patients;

/// <summary>
/// The weight a dose is calculated on: the newest usable one inside a window. Two that differ at the same time are a conflict, not a choice.
/// </summary>
public static class NewestWeight
{
    private static readonly TimeSpan FutureTolerance = TimeSpan.FromMinutes(5);

    /// <summary>The reading, or the reasons why there is none. The window's both ends are included.</summary>
    public static Calculation<Reading> For(Patient patient, DateTimeOffset asOf, TimeSpan within)
    {
        var readings = patient.ReadingsOf(Analyte.BodyWeight);
        for (var i = readings.Count - 1; i >= 0; i--)
        {
            var reading = readings[i];
            if (reading.CanonicalValue is null || reading.At.IsAfter(asOf, FutureTolerance))
            {
                continue;
            }

            if (reading.At.IsWithin(within, asOf, FutureTolerance) != Truth.Yes)
            {
                return Impossible(NotPossibleKind.Stale, "The newest weight is older than its window allows, or its time is not known well enough; weigh again.");
            }

            return HasRival(readings, i)
                ? Impossible(NotPossibleKind.Conflicting, "Two different weights carry the same time; weigh again.")
                : Calculation<Reading>.Of(reading, new Derivation("newest-weight", Array.Empty<DerivationStep>(), Array.Empty<Citation>()));
        }

        return readings.Count == 0
            ? Impossible(NotPossibleKind.Missing, "No weight is recorded.")
            : Impossible(NotPossibleKind.Unusable, "A weight was received and cannot be used; see the data problems.");
    }

    private static bool HasRival(System.Collections.Generic.IReadOnlyList<Reading> readings, int newest)
    {
        for (var i = newest - 1; i >= 0 && readings[i].At == readings[newest].At; i--)
        {
            if (readings[i].CanonicalValue is { } other && other != readings[newest].CanonicalValue)
            {
                return true;
            }
        }

        return false;
    }

    private static Calculation<Reading> Impossible(NotPossibleKind kind, string sentence) =>
        Calculation<Reading>.Impossible(new NotPossibleReason(kind, sentence, Question.Weight));
}
