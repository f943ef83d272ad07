using System.Collections.Generic;
using KetamineDecision.Facts;

namespace KetamineDecision.Opioids;

/// <summary>
/// An opioid exposure in oral morphine milligram equivalents a day, and which opioids it does not hold. It estimates exposure; it is never
/// used to change from one opioid to another. Made only by <see cref="CdcMme2022"/>. Prints only its type name.
/// </summary>
public sealed class MorphineEquivalents
{
    internal MorphineEquivalents(decimal milligramsPerDay, IReadOnlyList<string> notListed, IReadOnlyList<string> notApplicable)
    {
        MilligramsPerDay = milligramsPerDay;
        NotListed = notListed;
        NotApplicable = notApplicable;
    }

    /// <summary>The sum over the listed opioids, in mg a day.</summary>
    public decimal MilligramsPerDay { get; }

    /// <summary>Opioids without a factor (intravenous, buccal, nasal, meperidine and others): the sum is then only a part.</summary>
    public IReadOnlyList<string> NotListed { get; }

    /// <summary>Opioids to which equivalents do not apply at all: buprenorphine.</summary>
    public IReadOnlyList<string> NotApplicable { get; }

    /// <summary>Whether opioids are taken that the sum does not hold.</summary>
    public bool IsPartial => NotListed.Count > 0 || NotApplicable.Count > 0;

    /// <summary>Whether the exposure reaches the mark of 50 mg a day: Yes also for a part that reaches it, Unknown for a part that does not.</summary>
    public Truth ReachesReassessmentMark => MilligramsPerDay >= CdcMme2022.ReassessFromMilligramsPerDay ? Truth.Yes
        : IsPartial ? Truth.Unknown : Truth.No;

    /// <summary>The type name, never the sum.</summary>
    public override string ToString() => nameof(MorphineEquivalents);
}
