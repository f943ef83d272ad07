using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Indications;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>The verdict table (architecture section 5): rows 2 to 9 for one set of findings. Row 1 is decided before any option exists.</summary>
internal static class VerdictTable
{
    public static Verdict Of(IndicationDefinition indication, FindingSummary found)
    {
        if (indication.Support == SupportLevel.Refused || found.Absolute)
        {
            return Verdict.Contraindicated;
        }

        if (indication.Support is SupportLevel.None or SupportLevel.Negative)
        {
            return Verdict.NotSupported;
        }

        if (indication.FirstLineRequired && found.FirstLineNotTried)
        {
            return Verdict.FirstLineNotExhausted;
        }

        if (found.GateOpen)
        {
            return Verdict.MoreInformationNeeded;
        }

        if (found.Relative)
        {
            return Verdict.SpecialistReviewNeeded;
        }

        if (found.Caution || indication.Support is SupportLevel.Weak or SupportLevel.Contested or SupportLevel.Uncertain or SupportLevel.NotStated)
        {
            return Verdict.CautionsFound;
        }

        return found.ChecksDue ? Verdict.ChecksDueBeforeDose : Verdict.NoBarrierFound;
    }
}
