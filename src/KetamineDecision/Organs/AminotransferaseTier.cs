namespace KetamineDecision.Organs;

/// <summary>How far ALT or AST is above its upper limit, in the steps that stopping rules use. There is no zero value.</summary>
public enum AminotransferaseTier
{
    /// <summary>Below 3 times.</summary>
    BelowThree = 1,

    /// <summary>From 3 to 5 times.</summary>
    FromThree = 2,

    /// <summary>Above 5 to 8 times.</summary>
    AboveFive = 3,

    /// <summary>Above 8 times.</summary>
    AboveEight = 4,
}
