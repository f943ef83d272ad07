namespace KetamineDecision.Opioids;

/// <summary>Bands of the original Opioid Risk Tool. There is no zero value.</summary>
public enum OpioidRiskBand
{
    /// <summary>0 to 3 points.</summary>
    Low = 1,

    /// <summary>4 to 7 points.</summary>
    Moderate = 2,

    /// <summary>8 points and more.</summary>
    High = 3,
}
