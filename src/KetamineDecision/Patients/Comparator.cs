namespace KetamineDecision.Patients;

/// <summary>How a laboratory qualified a number; <c>&lt;0.3</c> is never 0.3.</summary>
public enum Comparator
{
    /// <summary>The number itself.</summary>
    Equal = 0,

    /// <summary>Below the number.</summary>
    Below,

    /// <summary>At or below the number.</summary>
    AtMost,

    /// <summary>Above the number.</summary>
    Above,

    /// <summary>At or above the number.</summary>
    AtLeast,
}
