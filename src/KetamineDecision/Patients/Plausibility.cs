using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Patients;

/// <summary>
/// Checks that need more than one fact: an adult's weight, weight against height, sex against pregnancy. What fails is kept as a
/// reading that is not there (unusable), so that the question stays open and nothing is lost.
/// </summary>
internal static class Plausibility
{
    // hazards.md H-01: a body mass index outside 10 to 70 means that weight or height carries the wrong unit.
    private const decimal LowestBodyMassIndex = 10m;
    private const decimal HighestBodyMassIndex = 70m;
    private const int AdultYears = 18;

    /// <summary>Replaces the readings that cannot be by ones that are not there, and adds the problems found.</summary>
    public static void Check(PatientFacts facts)
    {
        var readings = facts.Readings;
        for (var i = 0; i < readings.Count; i++)
        {
            readings[i] = CheckAdultWeight(facts, readings[i], facts.Problems);
        }

        CheckBodySize(facts, readings, facts.Problems);
        if (SexContradictsPregnancy(facts))
        {
            facts.Problems.Add(new DataProblem(DataProblemCode.SexConflict, "sex for clinical use",
                "Pregnancy is recorded for a person whose sex for clinical use is male; formulas that differ by sex are not used until this is settled."));
        }
    }

    public static bool SexContradictsPregnancy(PatientFacts facts) =>
        facts.Coded.Exists(c => c.Item == CodedItem.Sex && c.Value == "male")
        && (facts.Coded.Exists(c => c.Item == CodedItem.Pregnancy && c.Value == "pregnant")
            || facts.Conditions.Exists(c => c.Concept == Concept.Pregnancy && c.Status == ConditionStatus.Active));

    private static Reading CheckAdultWeight(PatientFacts facts, Reading reading, List<DataProblem> problems)
    {
        if (reading.Analyte != Analyte.BodyWeight || reading.CanonicalValue is not { } kilograms || !MayBeAdult(facts, reading))
        {
            return reading;
        }

        if (kilograms is < BodyWeight.AdultMinimumKilograms or > BodyWeight.AdultMaximumKilograms)
        {
            problems.Add(new DataProblem(DataProblemCode.ValueImplausible, reading.Origin.Reference,
                "The weight is outside 30 to 300 kg for an adult (an unknown age counts as adult); weigh again and check the unit." + WeightHint(kilograms)));
            return Refused(reading);
        }

        if (kilograms is < BodyWeight.AdultUsualMinimumKilograms or > BodyWeight.AdultUsualMaximumKilograms)
        {
            problems.Add(new DataProblem(DataProblemCode.ValueUnusual, reading.Origin.Reference,
                "The weight is outside 40 to 200 kg for an adult; it is used, confirm it."));
        }

        return reading;
    }

    private static string WeightHint(decimal kilograms) =>
        kilograms * UnitFamily.KilogramsPerPound is >= BodyWeight.AdultMinimumKilograms and <= BodyWeight.AdultMaximumKilograms
            ? " It would be ordinary if the unit were [lb_av]."
            : kilograms / 10m is >= BodyWeight.AdultMinimumKilograms and <= BodyWeight.AdultMaximumKilograms ? " It would be ordinary with the decimal point one place to the left." : "";

    private static void CheckBodySize(PatientFacts facts, List<Reading> readings, List<DataProblem> problems)
    {
        var weight = Newest(readings, Analyte.BodyWeight);
        var height = Newest(readings, Analyte.BodyHeight);
        if (weight < 0 || height < 0 || !MayBeAdult(facts, readings[weight]))
        {
            return;
        }

        var meters = readings[height].CanonicalValue!.Value / 100m;
        var index = readings[weight].CanonicalValue!.Value / (meters * meters);
        if (index is >= LowestBodyMassIndex and <= HighestBodyMassIndex)
        {
            return;
        }

        problems.Add(new DataProblem(DataProblemCode.BodySizeContradictory, readings[weight].Origin.Reference,
            "Weight and height together give a body mass index outside 10 to 70; neither is used. Check both values and their units."));
        readings[weight] = Refused(readings[weight]);
        readings[height] = Refused(readings[height]);
    }

    private static int Newest(List<Reading> readings, Analyte analyte)
    {
        var newest = -1;
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings[i].Analyte == analyte && readings[i].CanonicalValue is not null
                && (newest < 0 || readings[i].At.Latest >= readings[newest].At.Latest))
            {
                newest = i;
            }
        }

        return newest;
    }

    // Who may be an adult is held to an adult's limits: otherwise forgetting the age would make an implausible weight usable.
    private static bool MayBeAdult(PatientFacts facts, Reading reading) =>
        facts.Birth is not { } birth || !reading.At.IsRecorded
        || AgeInterval.On(reading.At.Latest, birth.Date) is not { } age || age.Most(AgeUnit.Years) >= AdultYears;

    private static Reading Refused(Reading reading) =>
        new(reading.Analyte, Observed<decimal>.NotThere(MissingReason.Unusable), reading.Display(), reading.Unit, reading.At, reading.Origin);
}
