using KetamineDecision.Facts;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>Chooses the time of a resource (FM-033) and reports what is wrong with it. <c>meta.lastUpdated</c> is never a clinical time.</summary>
internal static class TimeJudge
{
    /// <summary>One element's time; not recorded when it is missing.</summary>
    public static ObservedAt Read(string? text, RawHeader header, ProblemLog log)
    {
        if (text is null)
        {
            return ObservedAt.NotRecorded;
        }

        switch (FhirTime.Read(text, out var at))
        {
            case TimeFault.DayOnly:
                log.Add(DataProblemCode.TimeUnreadable, header, "The time of day has no zone or does not exist; only the day is used. Send a full time with its zone.");
                break;
            case TimeFault.Impossible:
                log.Add(DataProblemCode.DateImpossible, header, "The date does not exist and is not used; correct it.");
                break;
            case TimeFault.Unreadable:
                log.Add(DataProblemCode.TimeUnreadable, header, "The time is not written as FHIR writes times and is not used; correct it.");
                break;
            default:
                break;
        }

        return at;
    }

    /// <summary>When an Observation was made; false when it names no single time at all (a Timing).</summary>
    public static bool TryEffective(RawTime time, RawHeader header, ProblemLog log, out ObservedAt at)
    {
        at = ObservedAt.NotRecorded;
        if ((time.DateTime ?? time.PeriodEnd ?? time.PeriodStart ?? time.Instant) is { } effective)
        {
            at = Read(effective, header, log);
            return true;
        }

        if (time.IsTiming)
        {
            log.Add(DataProblemCode.TimeUnreadable, header, "The time is a schedule, not a time of observation; the value is not used.");
            return false;
        }

        at = Issued(time, header, log);
        return true;
    }

    private static ObservedAt Issued(RawTime time, RawHeader header, ProblemLog log)
    {
        if (time.Issued is null)
        {
            log.Add(DataProblemCode.TimeUnreadable, header, "No time of observation is recorded, so the value is never taken as current; add the time.");
            return ObservedAt.NotRecorded;
        }

        log.Add(DataProblemCode.TimeInferred, header, "The time of observation is missing; the time at which the result was issued is used. Confirm it.");
        return Read(time.Issued, header, log);
    }
}
