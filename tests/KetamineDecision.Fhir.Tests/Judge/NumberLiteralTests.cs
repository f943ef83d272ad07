using System.Globalization;
using System.Numerics;
using FluentAssertions;
using FsCheck.Xunit;
using KetamineDecision.Fhir.Judge;
using Xunit;

namespace KetamineDecision.Fhir.Tests.Judge;

[Trait("FM", "FM-042")]
public sealed class NumberLiteralTests
{
    [Theory]
    [InlineData("80", "80")]
    [InlineData("-0", "0")]
    [InlineData("0e99999", "0")]
    [InlineData("77.8578570757002", "77.8578570757002")]
    [InlineData("3.3536053685966887", "3.3536053685966887")]
    [InlineData("999999999999999999", "999999999999999999")]
    [InlineData("8e1", "80")]
    [InlineData("8E+1", "80")]
    [InlineData("812.5e-1", "81.25")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1E-22", "0.0000000000000000000001")]
    [InlineData("123e10", "1230000000000")]
    [InlineData("-1.5", "-1.5")]
    public void Literal_Exact_IsRead(string literal, string expected)
    {
        NumberLiteral.TryRead(literal, out var value).Should().BeTrue();

        value.Should().Be(decimal.Parse(expected, NumberStyles.Float, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1234567890123456789")]
    [InlineData("1.000000000000000000")]
    [InlineData("1e-400")]
    [InlineData("1e400")]
    [InlineData("1e-29")]
    [InlineData("1.000000000000000000E-245")]
    [InlineData("-1.000000000000000000E+245")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e-99999999999999999999")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1.2.3")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("NaN")]
    [InlineData("1,5")]
    [InlineData("+1")]
    [InlineData(" 1")]
    public void Literal_NotExact_IsRefused(string literal)
    {
        NumberLiteral.TryRead(literal, out var value).Should().BeFalse();

        value.Should().Be(0m);
    }

    [Property(MaxTest = 5000)]
    public void Literal_AnyMantissaAndExponent_IsExactOrRefused(int mantissa, short exponent)
    {
        exponent = (short)(exponent % 40);
        var literal = mantissa.ToString(CultureInfo.InvariantCulture) + "e" + exponent.ToString(CultureInfo.InvariantCulture);
        if (!NumberLiteral.TryRead(literal, out var value))
        {
            return;
        }

        // value * 10^40 must equal mantissa * 10^(40 + exponent) as whole numbers.
        Scaled(value, 40).Should().Be(mantissa * BigInteger.Pow(10, 40 + exponent));
    }

    [Property(MaxTest = 5000)]
    public void AnyText_Read_NeverThrows(string? text) => NumberLiteral.TryRead(text ?? "", out _);

    private static BigInteger Scaled(decimal value, int power)
    {
        var bits = decimal.GetBits(value);
        var number = (new BigInteger((uint)bits[2]) << 64) + (new BigInteger((uint)bits[1]) << 32) + (uint)bits[0];
        var scale = (bits[3] >> 16) & 0xFF;
        return (value < 0 ? -number : number) * BigInteger.Pow(10, power - scale);
    }
}
