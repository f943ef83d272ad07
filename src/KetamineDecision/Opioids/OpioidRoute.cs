namespace KetamineDecision.Opioids;

/// <summary>How an opioid is taken, as far as the exposure tables distinguish it. The zero value has no factor and no threshold.</summary>
public enum OpioidRoute
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Swallowed.</summary>
    Oral = 1,

    /// <summary>A patch: the dose is the strength printed on it, in micrograms per hour.</summary>
    Transdermal = 2,

    /// <summary>Anything else: intravenous, subcutaneous, intrathecal, buccal, nasal, rectal.</summary>
    Other = 3,
}
