using KetamineDecision.Quantities;

namespace KetamineDecision.UnitsNet;

/// <summary>
/// One accepted UnitsNet unit: canonical = value x Multiplier / Divisor, both exact decimals of ours. UnitsNet's own factors are not used:
/// they are doubles, and a host can register others for the whole process.
/// </summary>
internal sealed class UnitFactor<TUnit>(TUnit unit, string text, decimal multiplier = 1m, decimal divisor = 1m)
    where TUnit : struct
{
    public TUnit Unit { get; } = unit;

    /// <summary>Our text of the unit. UnitsNet's abbreviations follow the current culture.</summary>
    public string Text { get; } = text;

    public decimal Apply(decimal value) => DecimalText.Normalize(value * multiplier / divisor);

    /// <summary>The arithmetic as a line that can be redone by hand, for example <c>176.37 lb x 0.45359237 = 80.0000862969 kg</c>.</summary>
    public string Explain(decimal value, string canonicalText)
    {
        var line = DecimalText.Format(value) + " " + Text
            + (multiplier == 1m ? "" : " x " + DecimalText.Format(multiplier))
            + (divisor == 1m ? "" : " / " + DecimalText.Format(divisor));
        return Text == canonicalText ? line : line + " = " + DecimalText.Format(Apply(value)) + " " + canonicalText;
    }
}
