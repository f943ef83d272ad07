namespace KetamineDecision.Rules;

/// <summary>When a rule must be settled.</summary>
public enum Due
{
    /// <summary>While the use is being planned.</summary>
    Planning = 0,

    /// <summary>Anew before each dose: while planning it is a check, not a question.</summary>
    BeforeEachDose = 1,
}
