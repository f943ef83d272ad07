namespace KetamineDecision.Regimens;

/// <summary>The closed kinds of a published dose.</summary>
public enum RegimenDoseKind
{
    /// <summary>The source gives no dose.</summary>
    NotPublished = 0,

    /// <summary>Per kilogram.</summary>
    PerKilogram,

    /// <summary>Per kilogram and time.</summary>
    PerKilogramPerTime,

    /// <summary>A fixed amount.</summary>
    Fixed,

    /// <summary>A fixed amount per time.</summary>
    FixedPerTime,

    /// <summary>A fraction of the induction dose that was given.</summary>
    FractionOfInduction,

    /// <summary>The strength of a topical preparation.</summary>
    TopicalStrength,
}
