namespace KetamineDecision.Rules;

/// <summary>Which state of a condition a rule asks for.</summary>
public enum ConditionPresence
{
    /// <summary>Present now.</summary>
    Active = 1,

    /// <summary>Present now or in the past.</summary>
    Ever,

    /// <summary>In the past: inactive, in remission or resolved.</summary>
    Past,
}
