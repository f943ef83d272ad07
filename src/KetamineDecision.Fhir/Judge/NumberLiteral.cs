namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// Reads a JSON number literal exactly or not at all (FM-042): at most 18 significant digits, an exponent applied by moving the point,
/// never a rounding, never a double, and no number but zero that becomes zero.
/// </summary>
internal static class NumberLiteral
{
    private const int MostDigits = 18;

    // A decimal holds 28 digits for certain, before or behind the point.
    private const int DecimalDigits = 28;

    public static bool TryRead(string literal, out decimal value)
    {
        value = 0m;
        var index = literal.Length > 0 && literal[0] == '-' ? 1 : 0;
        var isNegative = index == 1;
        if (!TryMantissa(literal, ref index, out var mantissa, out var scale) || !TryExponent(literal, index, out var exponent))
        {
            return false;
        }

        return mantissa == 0 || TryCompose(mantissa, scale - exponent, isNegative, out value);
    }

    private static bool TryMantissa(string literal, ref int index, out long mantissa, out int scale)
    {
        mantissa = 0;
        scale = 0;
        var significant = 0;
        var hasPoint = false;
        var hasDigit = false;
        for (; index < literal.Length; index++)
        {
            var c = literal[index];
            if (c == '.' && !hasPoint)
            {
                hasPoint = true;
                continue;
            }

            if (c is < '0' or > '9')
            {
                break;
            }

            hasDigit = true;
            scale += hasPoint ? 1 : 0;
            if (mantissa == 0 && c == '0')
            {
                continue;
            }

            if (++significant > MostDigits)
            {
                return false;
            }

            mantissa = (mantissa * 10) + c - '0';
        }

        return hasDigit;
    }

    private static bool TryExponent(string literal, int index, out int exponent)
    {
        exponent = 0;
        if (index == literal.Length)
        {
            return true;
        }

        if (literal[index] is not ('e' or 'E'))
        {
            return false;
        }

        index++;
        var isNegative = index < literal.Length && literal[index] == '-';
        index += index < literal.Length && literal[index] is '-' or '+' ? 1 : 0;
        if (index == literal.Length)
        {
            return false;
        }

        for (; index < literal.Length; index++)
        {
            if (literal[index] is < '0' or > '9')
            {
                return false;
            }

            // Beyond a few hundred the number fits no decimal; holding the exponent there keeps it from overflowing.
            exponent = System.Math.Min((exponent * 10) + literal[index] - '0', 100_000);
        }

        exponent = isNegative ? -exponent : exponent;
        return true;
    }

    private static bool TryCompose(long mantissa, int scale, bool isNegative, out decimal value)
    {
        for (; mantissa % 10 == 0 && scale > 0; scale--)
        {
            mantissa /= 10;
        }

        value = mantissa;
        if (scale > DecimalDigits || scale < -(DecimalDigits - MostDigits))
        {
            value = 0m;
            return false;
        }

        for (; scale < 0; scale++)
        {
            value *= 10m;
        }

        var bits = decimal.GetBits(value);
        value = new decimal(bits[0], bits[1], bits[2], isNegative, (byte)scale);
        return true;
    }
}
