using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// Judges a Condition (FM-051 to FM-053, FM-090). An entry that cannot be used stays on the list as not understood, so that nobody can
/// conclude that the list has no such entry.
/// </summary>
internal sealed class ConditionJudge(Meanings meanings, Subjects subjects, ProblemLog log, JudgedRecord record)
{
    private readonly HashSet<(Concept, ConditionStatus, Certainty, ObservedAt)> _seen = new();

    public void Judge(RawCondition condition)
    {
        var header = condition.Header;
        var whose = subjects.Check(header);
        if (whose == Whose.Others || IsLeftOut(condition))
        {
            return;
        }

        Reservations.ReportRestricted(header, log);
        if (whose == Whose.Unclear)
        {
            subjects.ReportUnclear(header);
            AddNotUnderstood(header, ConditionStatus.NotStated);
        }
        else if (Reservations.IsModified(header, log))
        {
            AddNotUnderstood(header, ConditionStatus.NotStated);
        }
        else
        {
            Take(condition);
        }
    }

    private void Take(RawCondition condition)
    {
        var concepts = meanings.Of<Concept>(condition.Code);
        if (concepts.Count == 0 && (meanings.IsIrrelevant(condition.Code) || meanings.IsClosedForConditions(condition.Code)))
        {
            return;
        }

        var status = ConditionStatusJudge.Status(condition, log);
        if (concepts.Count == 0)
        {
            log.Add(DataProblemCode.CodeNotUnderstood, condition.Header, "None of the codes of this problem-list entry is understood; look at it yourself, or map the code.");
            AddNotUnderstood(condition.Header, status);
            return;
        }

        var certainty = ConditionStatusJudge.CertaintyOf(condition, log);
        var onset = TimeJudge.Read(condition.Onset, condition.Header, log);
        foreach (var concept in concepts)
        {
            if (_seen.Add((concept, status, certainty, onset)))
            {
                record.Conditions.Add(Condition.Of(concept, status, certainty, onset, MeasureJudge.Origin(condition.Header)));
            }
        }
    }

    private void AddNotUnderstood(RawHeader header, ConditionStatus status) =>
        record.Conditions.Add(Condition.NotUnderstood(status, MeasureJudge.Origin(header)));

    private static bool IsLeftOut(RawCondition condition) =>
        StatusCodes.Of(condition.VerificationStatus, "condition-ver-status") is "refuted" or "entered-in-error";
}
