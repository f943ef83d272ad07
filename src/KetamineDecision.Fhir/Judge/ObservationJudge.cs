using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>Judges an Observation: whose, whether it matters, its status and time, then each value it carries.</summary>
internal sealed class ObservationJudge
{
    private readonly Meanings _meanings;
    private readonly Subjects _subjects;
    private readonly ProblemLog _log;
    private readonly ReadingLog _readings;
    private readonly MeasureJudge _measures;
    private readonly PressureJudge _pressures;
    private readonly CodedJudge _codes;
    private readonly ObservedAt _born;

    public ObservationJudge(Meanings meanings, Subjects subjects, ProblemLog log, JudgedRecord record)
    {
        _meanings = meanings;
        _subjects = subjects;
        _log = log;
        _readings = new ReadingLog(record, log);
        _measures = new MeasureJudge(log);
        _pressures = new PressureJudge(_measures, meanings, log);
        _codes = new CodedJudge(_measures, meanings, log);
        _born = record.Birth.IsRecorded ? FhirTime.Interval(record.Birth) : ObservedAt.NotRecorded;
    }

    public void Judge(RawObservation observation)
    {
        var whose = _subjects.Check(observation.Header);
        var found = whose == Whose.Others ? null : ObservationContent.Of(observation, _meanings);
        if (found is null || found.IsEmpty)
        {
            return;
        }

        if (whose == Whose.Unclear)
        {
            _subjects.ReportUnclear(observation.Header);
            return;
        }

        var use = Use(observation);
        if (use != ObservationUse.LeftOut && !IsOfAnother(observation))
        {
            Take(observation, found, use);
        }
    }

    // Recorded under the patient and observed in somebody or something else: a fetus, a donor, a device.
    private bool IsOfAnother(RawObservation observation)
    {
        foreach (var focus in observation.Focus)
        {
            if (!_subjects.IsPatient(focus))
            {
                _log.Add(DataProblemCode.OtherPatient, observation.Header, "The observation was made on something else than the patient, for example a fetus, and was left out.");
                return true;
            }
        }

        return false;
    }

    private void Take(RawObservation observation, ObservationContent found, ObservationUse use)
    {
        var header = observation.Header;
        Reservations.ReportRestricted(header, _log);
        var isTimed = TimeJudge.TryEffective(observation.Time, header, _log, out var at);
        if (Reservations.IsModified(header, _log) || !isTimed || use == ObservationUse.Unusable || IsAmbiguous(found, header) || IsBeforeBirth(at, header))
        {
            TakeAsUnusable(found, header, at);
            return;
        }

        if (found.HasPressure)
        {
            foreach (var reading in _pressures.Judge(observation, found.IsPressureAlone, at))
            {
                _readings.Add(reading, header);
            }
        }

        foreach (var (analyte, measure) in found.Numbers)
        {
            _readings.Add(_measures.Judge(analyte, measure, at, header), header);
        }

        foreach (var (item, measure) in found.Codes)
        {
            _readings.Add(_codes.Judge(item, measure, at, header), header);
        }
    }

    // FM-032, the half that needs no clock.
    private bool IsBeforeBirth(ObservedAt at, RawHeader header)
    {
        var isBefore = at.IsRecorded && _born.IsRecorded && at.Latest < _born.Earliest;
        if (isBefore)
        {
            _log.Add(DataProblemCode.TimeBeforeBirth, header, "The observation is dated before the patient's birth; it was not used. Correct the date, or check whose record this is.");
        }

        return isBefore;
    }

    private bool IsAmbiguous(ObservationContent found, RawHeader header)
    {
        if (found.IsAmbiguous)
        {
            _log.Add(DataProblemCode.CodeNotUnderstood, header, "The codes of one value mean different measurements; it was not used. Correct the entry.");
        }

        return found.IsAmbiguous;
    }

    // Kept as not there instead of dropped: the question stays open and the reader sees that something was received.
    private void TakeAsUnusable(ObservationContent found, RawHeader header, ObservedAt at)
    {
        var origin = MeasureJudge.Origin(header);
        if (found.HasPressure)
        {
            _readings.Add(MeasureJudge.Missing(Analyte.SystolicPressure, at, origin, MissingReason.Unusable), header);
            _readings.Add(MeasureJudge.Missing(Analyte.DiastolicPressure, at, origin, MissingReason.Unusable), header);
        }

        foreach (var (analyte, _) in found.Numbers)
        {
            _readings.Add(MeasureJudge.Missing(analyte, at, origin, MissingReason.Unusable), header);
        }

        foreach (var (item, _) in found.Codes)
        {
            _readings.Add(new JudgedCoded(item, null, at, origin), header);
        }
    }

    private ObservationUse Use(RawObservation observation)
    {
        switch (observation.Status)
        {
            case "final" or "amended" or "corrected":
                return ObservationUse.Used;
            case "registered" or "cancelled" or "entered-in-error":
                return ObservationUse.LeftOut;
            case "preliminary":
                _log.Add(DataProblemCode.OnlyPreliminary, observation.Header, "The result is preliminary; it is used, look for the final one.");
                return ObservationUse.Reserved;
            case null or "unknown":
                _log.Add(DataProblemCode.StatusUnusable, observation.Header, "The status is missing or unknown; the value is used, confirm it.");
                return ObservationUse.Reserved;
            default:
                _log.Add(DataProblemCode.StatusUnusable, observation.Header, "The status is none that an observation can have; the value was not used. Correct it.");
                return ObservationUse.Unusable;
        }
    }
}
