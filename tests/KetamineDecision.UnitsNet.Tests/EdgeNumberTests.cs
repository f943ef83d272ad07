using System;
using FluentAssertions;
using global::UnitsNet;
using global::UnitsNet.Units;
using KetamineDecision.Facts;
using Xunit;

namespace KetamineDecision.UnitsNet.Tests;

public class EdgeNumberTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1.0000000000000002e12)]
    [InlineData(-1.0000000000000002e12)]
    [InlineData(9.9999e-13)]
    [InlineData(-9.9999e-13)]
    public void TryRead_OutsideWhatADecimalHolds_IsFalse(double number) => EdgeNumber.TryRead(number, out _).Should().BeFalse();

    [Theory]
    [InlineData(1e12, "1000000000000")]
    [InlineData(-1e12, "-1000000000000")]
    [InlineData(1e-12, "0.000000000001")]
    [InlineData(0d, "0")]
    [InlineData(0.1, "0.1")]
    [InlineData(123456.789012345, "123456.789012345")]
    public void TryRead_Within_IsTheWrittenDecimal(double number, string expected)
    {
        EdgeNumber.TryRead(number, out var value).Should().BeTrue();
        Quantities.DecimalText.Format(value).Should().Be(expected);
    }

    [Fact]
    public void TryRead_SixteenthDigit_IsRoundedOff()
    {
        EdgeNumber.TryRead(34.99999999999999, out var value).Should().BeTrue();
        value.Should().Be(35m, "16 significant digits are one more than is promised");
    }

    // UnitsNet 5.75.1 refuses these in its constructor, but another version or a serializer need not.
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Read_NoNumber_IsRefusedOnBothSides(double number)
    {
        FluentActions.Invoking(() => new Mass(number, MassUnit.Kilogram)).Should().Throw<ArgumentException>();

        new UnitTable<MassUnit>("test", "kg", MassUnit.Kilogram, new UnitFactor<MassUnit>(MassUnit.Kilogram, "kg")).Read("body weight", number, MassUnit.Kilogram)
            .ShouldBeRefused(NotPossibleKind.Unusable, "The body weight is not a number of a size that can be read exactly.");
    }
}
