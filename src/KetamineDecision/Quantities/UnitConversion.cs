namespace KetamineDecision.Quantities;

/// <summary>
/// One accepted unit of a family: canonical = value x Multiplier / Divisor. Both are exact decimals, so that 88.4 umol/L of creatinine is exactly 1 mg/dL.
/// </summary>
internal readonly struct UnitConversion(string ucum, decimal multiplier, decimal divisor = 1m)
{
    public string Ucum { get; } = ucum;

    public decimal Multiplier { get; } = multiplier;

    public decimal Divisor { get; } = divisor;

    public decimal Apply(decimal value) => value * Multiplier / Divisor;
}
