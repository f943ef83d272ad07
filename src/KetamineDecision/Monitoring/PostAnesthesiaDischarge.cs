using KetamineDecision.Evidence;
using KetamineDecision.Facts;

namespace KetamineDecision.Monitoring;

/// <summary>
/// Post-Anesthetic Discharge Scoring System (PADS): vital signs, ambulation, nausea and vomiting, pain and bleeding, each 0 to 2, higher is
/// better. After ketamine also no dissociation or nystagmus that impairs, and an escort: those are not part of the score.
/// </summary>
public static class PostAnesthesiaDischarge
{
    /// <summary>Stable id of the score.</summary>
    public const string EquationId = "pads";

    /// <summary>From here home discharge is considered.</summary>
    public const int DischargeFrom = 9;

    private static readonly Citation[] Citations = { new("ALDRETE-1995", "PADS (Chung); opioid_context.md section 7") };

    /// <summary>The total, 0 to 10. Not possible, naming each, when an item is not 0, 1 or 2.</summary>
    public static Calculation<int> Score(int vitalSigns, int ambulation, int nausea, int pain, int bleeding) =>
        RecoveryItems.Sum(EquationId, Citations, ("vital signs", vitalSigns), ("ambulation", ambulation), ("nausea and vomiting", nausea),
            ("pain", pain), ("bleeding", bleeding));
}
