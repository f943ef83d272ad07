using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// Whether a condition is present or past, and how sure that is (FM-051 to FM-053). The reader has no clock, so any end that is recorded
/// counts as past.
/// </summary>
internal static class ConditionStatusJudge
{
    public static ConditionStatus Status(RawCondition condition, ProblemLog log)
    {
        var stated = Stated(condition, log);
        if (condition.HasAbatementText)
        {
            log.Add(DataProblemCode.StatusConflict, condition.Header, "The end of the condition is written as free text, which is not read; the stated status is used. Confirm it.");
        }

        if (!HasEnded(condition, log))
        {
            return stated;
        }

        if (stated == ConditionStatus.Active)
        {
            log.Add(DataProblemCode.StatusConflict, condition.Header, "The condition is called active and its end is recorded; it is taken as past. Confirm it.");
        }

        return ConditionStatus.Past;
    }

    public static Certainty CertaintyOf(RawCondition condition, ProblemLog log)
    {
        switch (StatusCodes.Of(condition.VerificationStatus, "condition-ver-status"))
        {
            case "confirmed":
            case null when !condition.VerificationStatus.IsPresent:
                return Certainty.Confirmed;
            case "unconfirmed" or "provisional" or "differential":
                log.Add(DataProblemCode.OnlyPreliminary, condition.Header, "The diagnosis is recorded as possible only; settle it.");
                return Certainty.Possible;
            default:
                log.Add(DataProblemCode.StatusUnusable, condition.Header, "The verification status is not understood; the diagnosis is taken as possible only. Correct it.");
                return Certainty.Possible;
        }
    }

    private static ConditionStatus Stated(RawCondition condition, ProblemLog log)
    {
        switch (StatusCodes.Of(condition.ClinicalStatus, "condition-clinical"))
        {
            case "active" or "recurrence" or "relapse":
                return ConditionStatus.Active;
            case "inactive" or "remission" or "resolved":
                return ConditionStatus.Past;
            case null when !condition.ClinicalStatus.IsPresent:
                return ConditionStatus.NotStated;
            default:
                log.Add(DataProblemCode.StatusUnusable, condition.Header, "The clinical status is not understood; whether the condition is present stays open. Correct it.");
                return ConditionStatus.NotStated;
        }
    }

    private static bool HasEnded(RawCondition condition, ProblemLog log) =>
        condition.HasAbatementAge || (condition.Abatement is not null && TimeJudge.Read(condition.Abatement, condition.Header, log).IsRecorded);
}
