namespace KetamineDecision.Organs;

/// <summary>How a FIB-4 index reads for advanced fibrosis. There is no zero value.</summary>
public enum Fib4Band
{
    /// <summary>Below 1.3, or below 2.0 from 65 years.</summary>
    Low = 1,

    /// <summary>Between the two limits.</summary>
    Indeterminate = 2,

    /// <summary>Above 2.67.</summary>
    High = 3,
}
