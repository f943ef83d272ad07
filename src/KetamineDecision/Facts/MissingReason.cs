namespace KetamineDecision.Facts;

/// <summary>Why a value is not there.</summary>
public enum MissingReason
{
    /// <summary>Nothing is recorded.</summary>
    NotRecorded = 0,

    /// <summary>Somebody was asked and did not know.</summary>
    AskedUnknown = 1,

    /// <summary>Received, but it cannot be used.</summary>
    Unusable = 2,

    /// <summary>The record holds it and the sender may not show it.</summary>
    Withheld = 3,

    /// <summary>The data were cut off.</summary>
    Truncated = 4,
}
