using KetamineDecision.Evidence;
using KetamineDecision.Facts;

namespace KetamineDecision.Monitoring;

/// <summary>
/// Modified Aldrete score of recovery after anesthesia, 1995: five items of 0 to 2, higher is better; a normal person scores 10. A public
/// table prints the points the other way round.
/// <para>Activity: moves four limbs 2, two 1, none 0. Respiration: deep breath and cough 2, dyspnea or limited 1, apneic 0. Circulation: blood
/// pressure within 20 % of baseline 2, within 20-49 % 1, 50 % or more 0. Consciousness: fully awake 2, rousable 1, unresponsive 0. Oxygen:
/// SpO2 above 92 % on room air 2, needs oxygen to keep above 90 % 1, below 90 % with oxygen 0.</para>
/// </summary>
public static class ModifiedAldrete1995
{
    /// <summary>Stable id of the score.</summary>
    public const string EquationId = "aldrete-modified-1995";

    /// <summary>From here discharge is considered.</summary>
    public const int DischargeFrom = 9;

    private static readonly Citation[] Citations = { new("ALDRETE-1995", "scoring table; opioid_context.md section 7") };

    /// <summary>The total, 0 to 10. Not possible, naming each, when an item is not 0, 1 or 2.</summary>
    public static Calculation<int> Score(int activity, int respiration, int circulation, int consciousness, int oxygenSaturation) =>
        RecoveryItems.Sum(EquationId, Citations, ("activity", activity), ("respiration", respiration), ("circulation", circulation),
            ("consciousness", consciousness), ("oxygen saturation", oxygenSaturation));
}
