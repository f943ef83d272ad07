using System.Collections.Generic;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>Judges everything a Bundle holds about one patient.</summary>
internal static class RecordJudge
{
    /// <summary>The judged record, or null with every reason in <paramref name="refusals"/>.</summary>
    public static JudgedRecord? Judge(RawBundle bundle, Meanings meanings, string? patientId, List<string> refusals)
    {
        var log = new ProblemLog();
        if (PatientChoice.Choose(Versions.Newest(bundle.Patients, log), patientId, refusals) is not { } patient)
        {
            return null;
        }

        var record = new JudgedRecord();
        var subjects = new Subjects(patient, log);
        foreach (var fault in bundle.Faults)
        {
            log.Add(fault.Code, fault.Place, fault.Sentence);
        }

        PatientJudge.Judge(patient, record, log);
        JudgeObservations(bundle, meanings, subjects, log, record);
        JudgeConditions(bundle, meanings, subjects, log, record);
        JudgeMedicines(bundle, meanings, subjects, log, record);
        var reviewed = JudgeAllergies(bundle, meanings, subjects, log, record);

        // What was cut off may hold what was not sent, so a cut list is never reviewed.
        record.ConditionList = bundle.IsTruncated ? Completeness.Truncated : Completeness.NotReviewed;
        record.MedicineList = record.ConditionList;
        record.AllergyList = bundle.IsTruncated ? Completeness.Truncated : reviewed;
        record.Problems = log.Problems;
        return record;
    }

    private static void JudgeObservations(RawBundle bundle, Meanings meanings, Subjects subjects, ProblemLog log, JudgedRecord record)
    {
        var judge = new ObservationJudge(meanings, subjects, log, record);
        foreach (var observation in Versions.Newest(bundle.Observations, log, o => !ObservationContent.Of(o, meanings).IsEmpty))
        {
            judge.Judge(observation);
        }
    }

    private static void JudgeConditions(RawBundle bundle, Meanings meanings, Subjects subjects, ProblemLog log, JudgedRecord record)
    {
        var judge = new ConditionJudge(meanings, subjects, log, record);
        foreach (var condition in Versions.Newest(bundle.Conditions, log))
        {
            judge.Judge(condition);
        }
    }

    private static void JudgeMedicines(RawBundle bundle, Meanings meanings, Subjects subjects, ProblemLog log, JudgedRecord record)
    {
        var products = new Products(Versions.Newest(bundle.Products, log));
        var judge = new MedicineJudge(meanings, products, subjects, log, record);
        foreach (var medication in Versions.Newest(bundle.Medications, log))
        {
            judge.Judge(medication);
        }
    }

    private static Completeness JudgeAllergies(RawBundle bundle, Meanings meanings, Subjects subjects, ProblemLog log, JudgedRecord record)
    {
        var review = new AllergyReview(log);
        var judge = new AllergyJudge(meanings, subjects, log, record, review);
        foreach (var allergy in Versions.Newest(bundle.Allergies, log))
        {
            judge.Judge(allergy);
        }

        return review.Conclude();
    }
}
