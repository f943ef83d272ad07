namespace KetamineDecision;

/// <summary>The use a rule's severity and a gap's meaning depend on (unknown_policy.csv, corrections.md section 4).</summary>
public enum Purpose
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Acute perioperative low-dose analgesia (AP).</summary>
    AcutePerioperative,

    /// <summary>Emergency or prehospital analgesic dose (ED).</summary>
    Emergency,

    /// <summary>Chronic outpatient series (CH).</summary>
    ChronicSeries,

    /// <summary>Palliative (PA).</summary>
    Palliative,

    /// <summary>Psychiatric (PS).</summary>
    Psychiatric,
}
