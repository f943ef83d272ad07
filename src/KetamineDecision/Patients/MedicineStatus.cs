namespace KetamineDecision.Patients;

/// <summary>Whether a medicine is being taken.</summary>
public enum MedicineStatus
{
    /// <summary>The record does not say; a medicine rule answers Unknown.</summary>
    NotStated = 0,

    /// <summary>Being taken.</summary>
    Taking = 1,

    /// <summary>Stopped; the time of the last dose decides wash-out windows.</summary>
    Stopped = 2,
}
