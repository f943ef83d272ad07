namespace KetamineDecision.Rules;

/// <summary>What of a proposed use a rule may look at.</summary>
public enum UseProperty
{
    /// <summary>The route, by id.</summary>
    Route = 1,

    /// <summary>The phase, by id.</summary>
    Phase,

    /// <summary>The course, by id.</summary>
    Course,

    /// <summary>The setting, by id.</summary>
    Setting,

    /// <summary>The highest single dose, mg/kg; No for an infusion.</summary>
    DosePerKilogram,

    /// <summary>The highest rate, mg/kg/h; No for a single dose.</summary>
    RatePerKilogram,

    /// <summary>The planned duration, in hours.</summary>
    PlannedDuration,

    /// <summary>Whether the dose is per kilogram of body weight.</summary>
    IsPerKilogram,
}
