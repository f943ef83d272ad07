using System;
using System.Globalization;
using FluentAssertions;
using FsCheck.Xunit;
using KetamineDecision.Quantities;
using Xunit;

namespace KetamineDecision.Tests;

/// <summary>ISMP and Joint Commission: no trailing zero, always a leading zero; one spelling of a number, whatever the culture.</summary>
public sealed class DecimalTextTests
{
    [Theory]
    [InlineData("72.40", "72.4")]
    [InlineData("70.0", "70")]
    [InlineData("5.00000", "5")]
    [InlineData("100", "100")]
    [InlineData("0.50", "0.5")]
    [InlineData(".5", "0.5")]
    [InlineData("-0.0", "0")]
    [InlineData("0.000", "0")]
    [InlineData("1000000.10", "1000000.1")]
    public void Format_NoTrailingZeroAndALeadingZero(string read, string shown)
    {
        DecimalText.TryRead(read, out var value).Should().BeTrue();
        DecimalText.Format(value).Should().Be(shown);
    }

    [Theory]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData("1E3")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("+1")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("1-")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("\u0661\u0662")] // Arabic-Indic digits
    [InlineData("\uFF11")] // full-width digit
    [InlineData("1\u00A0000")]
    [InlineData("1234567890123456789")] // 19 digits
    [InlineData("0.1234567890123456789")]
    [InlineData("<5")]
    public void TryRead_OtherSpellings_AreRefused(string? text)
    {
        DecimalText.TryRead(text, out var value).Should().BeFalse();
        value.Should().Be(0m);
    }

    [Fact]
    public void TryRead_EighteenDigits_AreKept()
    {
        DecimalText.TryRead("123456789.012345678", out var value).Should().BeTrue();
        value.Should().Be(123456789.012345678m);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("en-US")]
    public void AnyCulture_SameTextBothWays(string name)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            DecimalText.Format(1234.5m).Should().Be("1234.5");
            DecimalText.TryRead("1234.5", out var value).Should().BeTrue();
            value.Should().Be(1234.5m);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("0.950226", 4, "0.9502")]
    [InlineData("2.675", 2, "2.68")]
    [InlineData("-2.675", 2, "-2.68")]
    [InlineData("70.00", 2, "70")]
    public void Format_WithDecimals_RoundsHalfAwayFromZero(string read, int decimals, string shown) =>
        DecimalText.Format(decimal.Parse(read, CultureInfo.InvariantCulture), decimals).Should().Be(shown);

    [Theory]
    [InlineData("22.497639", "0.1", "22.4")]
    [InlineData("22.4", "0.1", "22.4")]
    [InlineData("22.49999999", "0.1", "22.4")]
    [InlineData("0.09", "0.1", "0")]
    [InlineData("7", "0.5", "7")]
    [InlineData("-0.05", "0.1", "-0.1")]
    public void RoundingDown_NeverGoesUp(string value, string step, string rounded) =>
        Rounding.Down(decimal.Parse(value, CultureInfo.InvariantCulture), decimal.Parse(step, CultureInfo.InvariantCulture))
            .Should().Be(decimal.Parse(rounded, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void RoundingDown_StepNotPositive_IsRefused(int notPositive)
    {
        var round = () => Rounding.Down(1m, notPositive);

        round.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("step");
    }

    [Property(MaxTest = 3000)]
    public bool RoundingDown_StaysWithinOneStepBelow(int ten_thousandths)
    {
        var value = ten_thousandths / 10000m;
        var down = Rounding.Down(value, 0.1m);
        return down <= value && value - down < 0.1m && down * 10m == decimal.Truncate(down * 10m);
    }

    [Property(MaxTest = 2000)]
    public bool FormatThenRead_IsTheSameNumber(int whole, byte hundredths)
    {
        var value = whole + (hundredths % 100 / 100m);
        return DecimalText.TryRead(DecimalText.Format(value), out var read) && read == value;
    }
}
