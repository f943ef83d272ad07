using System;
using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Organs;

/// <summary>
/// The newest usable height that was measured as an adult, whatever its age: an adult's height does not go stale, a child's does.
/// </summary>
internal static class AdultHeight
{
    /// <summary>The heights that can be the newest; empty, with a reason added to the check, when there is none.</summary>
    public static IReadOnlyList<Reading> Newest(Patient patient, DateTimeOffset asOf, InputCheck check)
    {
        var all = patient.ReadingsOf(Analyte.BodyHeight);
        var usable = new List<Reading>(all).FindAll(r => r.CanonicalValue is not null);
        var adult = usable.FindAll(r => !r.At.IsAfter(asOf, NewestFacts.FutureTolerance) && IsAdultsOwn(patient, r));
        if (adult.Count > 0)
        {
            return NewestFacts.Newest(adult);
        }

        check.Add(all.Count == 0
            ? new NotPossibleReason(NotPossibleKind.Missing, "No height is recorded.", Question.Height)
            : usable.Count == 0
                ? new NotPossibleReason(NotPossibleKind.Unusable, "What is recorded for height cannot be used; the data problems say why.", Question.Height)
                : new NotPossibleReason(NotPossibleKind.Stale, "No height is surely measured as an adult and before now.", Question.Height));
        return adult;
    }

    // Without a birth date the missing age is reported on its own; the height is then not blamed.
    private static bool IsAdultsOwn(Patient patient, Reading reading) =>
        patient.Birth is not { } birth
        || (reading.At.IsRecorded && AgeInterval.On(reading.At.Earliest, birth.Date) is { } age && age.Least(AgeUnit.Years) >= InputCheck.AdultYears);
}
