using System;
using System.Globalization;

namespace KetamineDecision.Quantities;

/// <summary>
/// The one place where a decimal becomes text or loses its scale: invariant culture, a leading zero, no trailing zeros.
/// </summary>
public static class DecimalText
{
    // Dividing by one written with 28 decimals removes trailing zeros: 72.40 becomes 72.4 and 70.0 becomes 70.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The same number without trailing zeros, so that 72.40 and 72.4 are stored alike.</summary>
    public static decimal Normalize(decimal value) => value / One;

    /// <summary>The number as text: <c>0.5</c>, never <c>.5</c>; <c>1</c>, never <c>1.0</c>; a point, never a comma.</summary>
    public static string Format(decimal value) => Normalize(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>The number rounded half away from zero to at most this many decimals, for display of intermediate results only.</summary>
    public static string Format(decimal value, int decimals) => Format(Math.Round(value, decimals, MidpointRounding.AwayFromZero));

    /// <summary>
    /// Reads a plain decimal literal: digits, an optional leading minus and one point. No exponent, no thousands, no comma; at most
    /// 18 significant digits, so that nothing is rounded silently. False for anything else.
    /// </summary>
    public static bool TryRead(string? text, out decimal value)
    {
        value = 0m;
        if (text is null || text.Length is 0 or > 40)
        {
            return false;
        }

        var digits = 0;
        foreach (var c in text)
        {
            if (c is >= '0' and <= '9')
            {
                digits++;
            }
            else if (c is not ('.' or '-'))
            {
                return false;
            }
        }

        return digits <= 18 && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
