namespace KetamineDecision.Facts;

/// <summary>Why a calculation gave no number.</summary>
public enum NotPossibleKind
{
    /// <summary>An input is missing.</summary>
    Missing = 0,

    /// <summary>An input is older than allowed.</summary>
    Stale,

    /// <summary>An input is known only as a bound.</summary>
    Censored,

    /// <summary>Inputs contradict one another.</summary>
    Conflicting,

    /// <summary>An input cannot be used, for example it is not positive.</summary>
    Unusable,

    /// <summary>The patient is outside the population the equation was validated in.</summary>
    OutsidePopulation,

    /// <summary>The source gives no number.</summary>
    NotPublished,

    /// <summary>A policy withholds the number.</summary>
    Withheld,
}
