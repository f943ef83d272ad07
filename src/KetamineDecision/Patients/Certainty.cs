namespace KetamineDecision.Patients;

/// <summary>How sure the record is of an entry. Refuted and entered-in-error entries never become one.</summary>
public enum Certainty
{
    /// <summary>Unconfirmed, provisional or differential: possible.</summary>
    Possible = 0,

    /// <summary>Confirmed, or stated without qualification.</summary>
    Confirmed = 1,
}
