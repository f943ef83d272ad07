namespace KetamineDecision.Fhir.Judge;

/// <summary>What is wrong with a FHIR date or time.</summary>
internal enum TimeFault
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The time of day cannot be used; the day stands.</summary>
    DayOnly,

    /// <summary>Well written, but no such date exists.</summary>
    Impossible,

    /// <summary>Not a FHIR date or time.</summary>
    Unreadable,
}
