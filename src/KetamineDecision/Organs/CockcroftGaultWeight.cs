namespace KetamineDecision.Organs;

/// <summary>Which body weight the Cockcroft-Gault equation is given. Never chosen silently: the answer can differ two-fold in obesity.</summary>
public enum CockcroftGaultWeight
{
    /// <summary>The measured weight.</summary>
    Actual = 1,

    /// <summary>The ideal weight after Devine.</summary>
    Ideal = 2,

    /// <summary>The ideal weight plus a fraction of the excess.</summary>
    Adjusted = 3,
}
