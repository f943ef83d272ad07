using KetamineDecision.Facts;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>Judges the Patient: birth date (FM-070), death, and sex (FM-072).</summary>
internal static class PatientJudge
{
    public static void Judge(RawPatient patient, JudgedRecord record, ProblemLog log)
    {
        record.PatientOrigin = MeasureJudge.Origin(patient.Header);
        Reservations.ReportRestricted(patient.Header, log);
        if (patient.IsDeceased)
        {
            log.Add(DataProblemCode.Deceased, patient.Header, "The record says that the person has died; check whose record this is.");
        }

        if (Reservations.IsModified(patient.Header, log))
        {
            return;
        }

        record.Birth = Birth(patient, log);
        SexJudge.Judge(patient, record, log);
    }

    private static PartialDate Birth(RawPatient patient, ProblemLog log)
    {
        if (patient.BirthDate is not { } text)
        {
            return default;
        }

        switch (FhirDate.Read(text, out var date))
        {
            case TimeFault.None:
                return date;
            case TimeFault.Impossible:
                log.Add(DataProblemCode.DateImpossible, patient.Header, "The birth date does not exist and is not used; correct it.");
                return default;
            default:
                log.Add(DataProblemCode.TimeUnreadable, patient.Header, "The birth date is not written as FHIR writes dates and is not used; correct it.");
                return default;
        }
    }
}
