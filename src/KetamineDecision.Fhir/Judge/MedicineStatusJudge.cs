using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>Whether a medicine is being taken, by the status codes of each resource (FM-055 to FM-057).</summary>
internal static class MedicineStatusJudge
{
    /// <summary>The status, or null when the entry is left out: withdrawn, only proposed, forbidden, or not given.</summary>
    public static MedicineStatus? Status(RawMedication medication, ProblemLog log)
    {
        if (medication.IsProhibition || IsLeftOut(medication))
        {
            return null;
        }

        if (medication.Kind == RawMedicationKind.Request && !IsOrder(medication.Intent))
        {
            log.Add(DataProblemCode.StatusUnusable, medication.Header, "The order's intent is missing or not understood; whether the medicine is taken stays open. Ask.");
            return MedicineStatus.NotStated;
        }

        return Stated(medication, log);
    }

    private static bool IsLeftOut(RawMedication medication) => medication.Kind switch
    {
        RawMedicationKind.Request => medication.Status is "cancelled" or "entered-in-error" || medication.Intent is "proposal" or "option",
        RawMedicationKind.Statement => medication.Status is "not-taken" or "entered-in-error",
        _ => medication.Status is "not-done" or "entered-in-error",
    };

    private static bool IsOrder(string? intent) =>
        intent is "order" or "original-order" or "reflex-order" or "filler-order" or "instance-order" or "plan";

    private static MedicineStatus Stated(RawMedication medication, ProblemLog log)
    {
        switch (medication.Kind, medication.Status)
        {
            case (RawMedicationKind.Request or RawMedicationKind.Statement, "active"):
            case (RawMedicationKind.Statement, "intended"):
            case (RawMedicationKind.Administration, "in-progress"):
                return MedicineStatus.Taking;
            case (_, "completed" or "stopped"):
                return MedicineStatus.Stopped;
            case (_, "on-hold"):
            case (RawMedicationKind.Request, "draft"):
                return MedicineStatus.NotStated;
            default:
                log.Add(DataProblemCode.StatusUnusable, medication.Header, "The status is missing, unknown or not understood; whether the medicine is taken stays open. Ask.");
                return MedicineStatus.NotStated;
        }
    }
}
