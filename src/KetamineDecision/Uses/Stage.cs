namespace KetamineDecision;

/// <summary>Whether a use is being planned or is about to start.</summary>
public enum Stage
{
    /// <summary>Being planned: what is due before each dose becomes a check, not a question.</summary>
    Planning = 1,

    /// <summary>About to start.</summary>
    BeforeDose = 2,
}
