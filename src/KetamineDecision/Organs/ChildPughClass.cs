namespace KetamineDecision.Organs;

/// <summary>Child-Pugh class. There is no zero value: a class that could not be determined is not a class.</summary>
public enum ChildPughClass
{
    /// <summary>5 or 6 points.</summary>
    A = 1,

    /// <summary>7 to 9 points.</summary>
    B = 2,

    /// <summary>10 to 15 points.</summary>
    C = 3,
}
