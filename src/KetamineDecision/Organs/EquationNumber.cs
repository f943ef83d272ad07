using System;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// The way back from the floating-point inside of an equation: five decimals, half away from zero, no trailing zeros. Nothing is compared,
/// stored or printed before it has gone this way.
/// </summary>
internal static class EquationNumber
{
    /// <summary>Decimals every equation result is given with, unless its source fixes a rounding of its own.</summary>
    public const int Decimals = 5;

    private const int StepDecimals = 8;

    public static decimal Rounded(double value) => Rounded((decimal)value);

    public static decimal Rounded(decimal value) => DecimalText.Normalize(Math.Round(value, Decimals, MidpointRounding.AwayFromZero));

    /// <summary>An exact input, as it is.</summary>
    public static string Text(decimal value) => DecimalText.Format(value);

    /// <summary>A converted input or an intermediate decimal, shown with eight decimals and carried with more.</summary>
    public static string Shown(decimal value) => DecimalText.Format(value, StepDecimals);

    /// <summary>An intermediate result, shown with eight decimals so that the result can be redone by hand to its five; carried with more.</summary>
    public static string Text(double value) => DecimalText.Format((decimal)value, StepDecimals);
}
