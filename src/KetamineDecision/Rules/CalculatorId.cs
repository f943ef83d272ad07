namespace KetamineDecision.Rules;

/// <summary>The named calculators a rule may compare. A closed list; each is C# with its source beside it.</summary>
public enum CalculatorId
{
    /// <summary>eGFR by CKD-EPI 2021, mL/min/1.73 m2.</summary>
    EgfrCkdEpi2021 = 1,

    /// <summary>Child-Pugh points, 5 to 15.</summary>
    ChildPughPoints,

    /// <summary>Change of the newest weight against the one before, in percent of the earlier one.</summary>
    WeightChangePercent,
}
