namespace KetamineDecision.Patients;

/// <summary>A recorded pregnancy status or pregnancy test result. Absent is never read as not pregnant.</summary>
public enum PregnancyStatus
{
    /// <summary>Recorded as not known.</summary>
    Unknown = 0,

    /// <summary>Recorded as not pregnant, or a negative test.</summary>
    NotPregnant = 1,

    /// <summary>Recorded as pregnant, or a positive test.</summary>
    Pregnant = 2,

    /// <summary>Recorded as possibly pregnant.</summary>
    Possible = 3,
}
