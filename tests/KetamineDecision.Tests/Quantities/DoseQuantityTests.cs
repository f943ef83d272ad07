using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Quantities;
using Xunit;

namespace KetamineDecision.Tests;

public sealed class DoseQuantityTests
{
    [Theory]
    [InlineData("10 mg/mL", 10)]
    [InlineData("0.5 mg/mL", 0.5)]
    [InlineData("200 mg/mL", 200)]
    public void Concentration_AsPrintedOnTheVial_IsRead(string text, double value)
    {
        DrugConcentration.TryRead(text, out var concentration).Should().BeTrue();
        concentration!.MilligramsPerMilliliter.Should().Be((decimal)value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("10mg/mL")]
    [InlineData("10 mg/ml")]
    [InlineData("10 Mg/mL")]
    [InlineData("10 mcg/mL")]
    [InlineData("10,5 mg/mL")]
    [InlineData("1e1 mg/mL")]
    [InlineData(" 10 mg/mL")]
    [InlineData("10 mg/mL ")]
    [InlineData("0 mg/mL")]
    [InlineData("-10 mg/mL")]
    [InlineData("200.1 mg/mL")]
    [InlineData("10 %")]
    [InlineData(" mg/mL")]
    [InlineData("500 mg/5 mL")]
    public void Concentration_OtherwiseWritten_IsRefused(string? text)
    {
        DrugConcentration.TryRead(text, out var concentration).Should().BeFalse();
        concentration.Should().BeNull();
    }

    [Fact]
    public void Quantities_OutsideTheirRange_NameTheParameterAndNoValue()
    {
        var concentration = () => DrugConcentration.FromMilligramsPerMilliliter(200.1m);
        var weight = () => BodyWeight.FromKilograms(7000m);
        var none = () => BodyWeight.FromKilograms(0m);
        var height = () => BodyHeight.FromCentimeters(1.65m);

        concentration.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("milligramsPerMilliliter");
        weight.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kilograms").Which.Message.Should().NotContain("7000");
        none.Should().Throw<ArgumentOutOfRangeException>();
        height.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("centimeters").Which.Message.Should().NotContain("1.65");
        BodyWeight.FromKilograms(400m).Kilograms.Should().Be(400m);
        BodyHeight.FromCentimeters(20m).Centimeters.Should().Be(20m);
        BodyHeight.FromCentimeters(280m).Display().Should().Be("280 cm");
    }

    [Fact]
    public void EqualAmounts_AreEqualHoweverWritten()
    {
        BodyWeight.FromKilograms(72.40m).Should().Be(BodyWeight.FromKilograms(72.4m));
        BodyWeight.FromKilograms(72.40m).Display().Should().Be("72.4 kg");
        new DoseRange(0.10m, 0.30m, DoseUnit.MilligramsPerKilogramPerHour).Should().Be(new DoseRange(0.1m, 0.3m, DoseUnit.MilligramsPerKilogramPerHour));
    }

    [Theory]
    [InlineData(-0.1, 1.0)]
    [InlineData(null, -1.0)]
    [InlineData(2.0, 1.0)]
    public void DoseRange_NegativeOrCrossed_IsRefused(double? low, double high)
    {
        var make = () => new DoseRange((decimal?)low, (decimal)high, DoseUnit.Milligrams);

        make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void DoseRange_UnitOutsideTheEnum_IsRefused()
    {
        var make = () => new DoseRange(1m, 2m, default);

        make.Should().Throw<ArgumentException>().WithParameterName("unit");
    }

    [Fact]
    public void DoseRange_ReadsAsCeilingPointOrRange()
    {
        new DoseRange(null, 0.35m, DoseUnit.MilligramsPerKilogram).Display().Should().Be("at most 0.35 mg/kg");
        new DoseRange(0.3m, 0.3m, DoseUnit.MilligramsPerKilogram).Display().Should().Be("0.3 mg/kg");
        new DoseRange(0.1m, 0.5m, DoseUnit.MilligramsPerKilogramPerHour).Display().Should().Be("0.1 to 0.5 mg/kg/h");
    }

    [Theory]
    [InlineData("Mg")]
    [InlineData("MG")]
    [InlineData("ug/kg/min")]
    [InlineData("\u00B5g/kg/min")]
    [InlineData("\u03BCg/kg/min")]
    [InlineData("mg/Kg")]
    [InlineData("mg/kg/hr")]
    [InlineData("ml")]
    [InlineData("ML")]
    [InlineData(" mg")]
    [InlineData("")]
    [InlineData(null)]
    public void DoseUnit_OtherSpelling_IsRefused(string? text) => DoseUnits.TryRead(text, out _).Should().BeFalse();

    [Fact]
    public void EveryDoseUnit_IsReadBackFromItsText()
    {
        foreach (var unit in Enum.GetValues<DoseUnit>())
        {
            DoseUnits.TryRead(unit.Text(), out var read).Should().BeTrue();
            read.Should().Be(unit);
        }

        DoseUnit.MicrogramsPerKilogramPerMinute.Text().Should().Be("mcg/kg/min");
        Enum.GetValues<DoseUnit>().Select(u => u.Text()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void OnlyADosePerKilogram_IsMultipliedByAWeight()
    {
        DoseUnit.MilligramsPerKilogram.TimesKilograms().Should().Be(DoseUnit.Milligrams);
        DoseUnit.MilligramsPerKilogramPerHour.TimesKilograms().Should().Be(DoseUnit.MilligramsPerHour);
        var fixedDose = () => DoseUnit.Milligrams.TimesKilograms();
        fixedDose.Should().Throw<ArgumentException>();
    }
}
