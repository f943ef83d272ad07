using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// Blood pressure (FM-075): a pair is two components of one Observation, whatever code the panel has. Half a pair is never completed from
/// another Observation.
/// </summary>
internal sealed class PressureJudge(MeasureJudge measures, Meanings meanings, ProblemLog log)
{
    /// <summary>The readings of an Observation that has a pressure among its components or is one itself; empty when it has none.</summary>
    public IReadOnlyList<JudgedReading> Judge(RawObservation observation, bool isStandAlone, ObservedAt at)
    {
        var systolic = Find(observation, Analyte.SystolicPressure, out var systolics);
        var diastolic = Find(observation, Analyte.DiastolicPressure, out var diastolics);
        if (systolics == 0 && diastolics == 0)
        {
            return isStandAlone ? Incomplete(observation.Header, at, MissingReason.Unusable, MissingReason.Unusable) : [];
        }

        // Two of a kind are not one measurement.
        if (systolics != 1 || diastolics != 1)
        {
            return Incomplete(observation.Header, at, MissingReason.Unusable, MissingReason.Unusable);
        }

        var high = measures.Judge(Analyte.SystolicPressure, systolic!, at, observation.Header);
        var low = measures.Judge(Analyte.DiastolicPressure, diastolic!, at, observation.Header);
        return Pair(high, low, observation.Header, at);
    }

    private IReadOnlyList<JudgedReading> Pair(JudgedReading high, JudgedReading low, RawHeader header, ObservedAt at)
    {
        if (high.Missing is not null || low.Missing is not null)
        {
            return Incomplete(header, at, high.Missing ?? MissingReason.Unusable, low.Missing ?? MissingReason.Unusable);
        }

        if (high.Comparator != Comparator.Equal || low.Comparator != Comparator.Equal)
        {
            log.Add(DataProblemCode.ValueUnreadable, header, "A blood pressure came as a bound, not as a number; it was not used. Measure again.");
            return Missing(header, at, MissingReason.Unusable, MissingReason.Unusable);
        }

        if (high.Unit != low.Unit)
        {
            log.Add(DataProblemCode.UnitUnknown, header, "The two numbers of the blood pressure came in different units; neither was used. Correct the entry.");
            return Missing(header, at, MissingReason.Unusable, MissingReason.Unusable);
        }

        return [new JudgedReading(Analyte.SystolicPressure, at, high.Origin) { Value = high.Value, Unit = high.Unit, Diastolic = low }];
    }

    private IReadOnlyList<JudgedReading> Incomplete(RawHeader header, ObservedAt at, MissingReason high, MissingReason low)
    {
        log.Add(DataProblemCode.PressurePairIncomplete, header, "The blood pressure is not one systolic and one diastolic number of one measurement; it was not used. Measure both.");
        return Missing(header, at, high, low);
    }

    private static IReadOnlyList<JudgedReading> Missing(RawHeader header, ObservedAt at, MissingReason high, MissingReason low)
    {
        var origin = MeasureJudge.Origin(header);
        return [MeasureJudge.Missing(Analyte.SystolicPressure, at, origin, high), MeasureJudge.Missing(Analyte.DiastolicPressure, at, origin, low)];
    }

    private RawMeasure? Find(RawObservation observation, Analyte analyte, out int count)
    {
        RawMeasure? found = null;
        count = 0;
        foreach (var component in observation.Components)
        {
            foreach (var meaning in meanings.Of<Analyte>(component.Code))
            {
                if (meaning == analyte)
                {
                    found = component;
                    count++;
                }
            }
        }

        return found;
    }
}
