namespace KetamineDecision.Fhir.Judge;

/// <summary>What an Observation's status allows (FM-050).</summary>
internal enum ObservationUse
{
    /// <summary>Left out: it was withdrawn, or there is no result yet.</summary>
    LeftOut = 0,

    /// <summary>A status nobody knows: the value is not used.</summary>
    Unusable,

    /// <summary>Used, and reported.</summary>
    Reserved,

    /// <summary>Used.</summary>
    Used,
}
