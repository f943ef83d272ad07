namespace KetamineDecision.Quantities;

/// <summary>The dimension and unit of a ketamine dose or limit. Milligrams are always of ketamine base.</summary>
public enum DoseUnit
{
    /// <summary>Milligrams.</summary>
    Milligrams = 1,

    /// <summary>Milligrams per kilogram.</summary>
    MilligramsPerKilogram,

    /// <summary>Milligrams per hour.</summary>
    MilligramsPerHour,

    /// <summary>Milligrams per kilogram per hour.</summary>
    MilligramsPerKilogramPerHour,

    /// <summary>Micrograms per kilogram per minute.</summary>
    MicrogramsPerKilogramPerMinute,

    /// <summary>Milligrams per minute: an absolute rate, never read as one per kilogram.</summary>
    MilligramsPerMinute,

    /// <summary>Milligrams in 24 hours.</summary>
    MilligramsPerDay,

    /// <summary>Milliliters.</summary>
    Milliliters,

    /// <summary>Milliliters per hour.</summary>
    MillilitersPerHour,

    /// <summary>A fraction of the induction dose that was given.</summary>
    FractionOfInductionDose,

    /// <summary>Percent by weight, for topical preparations.</summary>
    Percent,
}
