using System;

namespace KetamineDecision.UnitsNet;

/// <summary>
/// The only place where a UnitsNet double becomes one of our decimals. A decimal of at most 15 significant digits survives the way there
/// and back unchanged; further digits are rounded off, because that is all a double holds.
/// </summary>
internal static class EdgeNumber
{
    /// <summary>Above this size no clinical quantity lies in any accepted unit, and a later factor could overflow.</summary>
    public const double Largest = 1e12;

    /// <summary>Below this size a decimal (28 decimals) can no longer hold 15 significant digits.</summary>
    public const double Smallest = 1e-12;

    /// <summary>Reads the number; false for NaN, an infinity, and any size but zero outside 1e-12 to 1e12.</summary>
    public static bool TryRead(double number, out decimal value)
    {
        var size = Math.Abs(number);

        // Written so that NaN, for which every comparison is false, is refused.
        var readable = size is 0d or (>= Smallest and <= Largest);
        value = readable ? (decimal)number : 0m;
        return readable;
    }
}
