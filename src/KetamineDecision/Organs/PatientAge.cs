using System;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Organs;

/// <summary>The patient's age in completed years for an adult equation, or the reason why there is none.</summary>
internal static class PatientAge
{
    /// <summary>Least and most completed years; null, with a reason added to the check, when unknown or not surely an adult's.</summary>
    public static (int Least, int Most)? AdultYears(Patient patient, DateTimeOffset asOf, string equation, InputCheck check)
    {
        if (patient.AgeOn(asOf) is not { } age)
        {
            check.Add(patient.Birth is null
                ? new NotPossibleReason(NotPossibleKind.Missing, "The birth date is not recorded.", Question.Age)
                : new NotPossibleReason(NotPossibleKind.Unusable, "The birth date lies in the future.", Question.Age));
            return null;
        }

        var (least, most) = (age.Least(AgeUnit.Years), age.Most(AgeUnit.Years));
        if (least >= InputCheck.AdultYears && most <= InputCheck.MostYears)
        {
            return (least, most);
        }

        check.Add(most > InputCheck.MostYears
            ? new NotPossibleReason(NotPossibleKind.Unusable, "The age is above 130 years. Check the birth date.", Question.Age)
            : new NotPossibleReason(NotPossibleKind.OutsidePopulation, equation + " is validated from 18 years of age; this patient is not surely an adult.", Question.Age));
        return null;
    }
}
