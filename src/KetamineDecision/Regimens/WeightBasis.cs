namespace KetamineDecision.Regimens;

/// <summary>Which weight a dose per kilogram means.</summary>
public enum WeightBasis
{
    /// <summary>The source does not say: actual and ideal weight are shown side by side, the lower dose leading.</summary>
    NotStated = 0,

    /// <summary>Actual body weight.</summary>
    Actual,

    /// <summary>Ideal body weight.</summary>
    Ideal,
}
