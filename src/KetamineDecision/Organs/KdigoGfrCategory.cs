namespace KetamineDecision.Organs;

/// <summary>KDIGO categories of the glomerular filtration rate, in mL/min/1.73 m2. There is no zero value: not computable is not a category.</summary>
public enum KdigoGfrCategory
{
    /// <summary>90 and above: normal or high.</summary>
    G1 = 1,

    /// <summary>60 to below 90: mildly decreased.</summary>
    G2 = 2,

    /// <summary>45 to below 60: mildly to moderately decreased.</summary>
    G3a = 3,

    /// <summary>30 to below 45: moderately to severely decreased.</summary>
    G3b = 4,

    /// <summary>15 to below 30: severely decreased.</summary>
    G4 = 5,

    /// <summary>Below 15: kidney failure.</summary>
    G5 = 6,
}
