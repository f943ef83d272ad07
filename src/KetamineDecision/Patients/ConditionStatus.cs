namespace KetamineDecision.Patients;

/// <summary>Whether a condition is present now.</summary>
public enum ConditionStatus
{
    /// <summary>The record does not say; a condition rule answers Unknown.</summary>
    NotStated = 0,

    /// <summary>Active, recurrence or relapse.</summary>
    Active = 1,

    /// <summary>Inactive, in remission or resolved: history.</summary>
    Past = 2,
}
