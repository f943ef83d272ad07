namespace KetamineDecision.Facts;

/// <summary>Why an <see cref="Answer"/> is Unknown. <see cref="None"/> for a definite answer.</summary>
public enum UnknownReason
{
    /// <summary>The answer is definite.</summary>
    None = 0,

    /// <summary>Nothing is recorded.</summary>
    NotRecorded,

    /// <summary>Somebody was asked and did not know.</summary>
    AskedUnknown,

    /// <summary>Something was received that cannot be used; the data problems say what.</summary>
    Unusable,

    /// <summary>The record holds it and the sender may not show it.</summary>
    Withheld,

    /// <summary>The list was cut off before its end.</summary>
    Truncated,

    /// <summary>Recorded, but older than the rule's window.</summary>
    Stale,

    /// <summary>Recorded as a bound that does not decide this comparison.</summary>
    Censored,

    /// <summary>Several values that do not agree.</summary>
    Conflicting,

    /// <summary>The list was never said to be complete.</summary>
    ListNotReviewed,

    /// <summary>The list is complete but holds entries whose codes this vocabulary does not cover.</summary>
    EntryNotUnderstood,

    /// <summary>Recorded as possible: unconfirmed, provisional or differential.</summary>
    OnlyPossible,

    /// <summary>The entry lacks a date, a reaction or another detail the rule needs.</summary>
    DetailMissing,

    /// <summary>One reading crosses the limit and the rule asks for a second.</summary>
    RepeatNeeded,

    /// <summary>A calculation was not possible.</summary>
    NotComputable,

    /// <summary>The rule itself failed and was not evaluated.</summary>
    NotEvaluated,
}
