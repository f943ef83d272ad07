using System;
using System.Globalization;
using FluentAssertions;
using global::UnitsNet;
using global::UnitsNet.Units;
using KetamineDecision.Quantities;
using Xunit;

namespace KetamineDecision.UnitsNet.Tests;

/// <summary>Why nothing is computed, parsed or converted by UnitsNet here: each trap shown first, then our way round it.</summary>
public class UnitsNetTrapTests
{
    [Fact]
    public void Dose_ComputedInUnitsNet_IsNotTheDoseOurDecimalsGive()
    {
        var inUnitsNet = MassFraction.FromMilligramsPerKilogram(0.5) * Mass.FromKilograms(70);
        inUnitsNet.Milligrams.Should().Be(34.99999999999999);

        var ours = new DoseRange(null, 0.5m * BodyWeight.FromKilograms(70m).Kilograms, DoseUnit.Milligrams);
        ours.ToMassRange().Value().High.Value.Should().Be(35d);
        ours.ToMassRange().Value().ToDoseRange().Value().High.Should().Be(35m);
    }

    [Fact]
    public void HourlyRate_ComputedPerSecondInUnitsNet_IsRefusedRatherThanRounded()
    {
        var perSecond = Mass.FromMilligrams(24) / TimeSpan.FromHours(1);
        perSecond.Unit.Should().Be(MassFlowUnit.KilogramPerSecond);

        new QuantityRange<MassFlow>(null, perSecond).ToDoseRange().Reasons().Should().ContainSingle()
            .Which.Sentence.Should().Contain("KilogramPerSecond");
    }

    [Fact]
    public void Parser_UnderAComma_ReadsTenTimesTheWeight()
    {
        var german = CultureInfo.GetCultureInfo("de-DE");
        german.NumberFormat.NumberDecimalSeparator.Should().Be(",");

        Mass.Parse("1.5 kg", german).Kilograms.Should().Be(15, "which is why SourceTests forbids every parser in the bridge");
    }

    [Fact]
    public void ConversionFunctions_RedefinedForTheWholeProcess_ChangeNothingHere()
    {
        var original = UnitConverter.Default.GetConversionFunction<Mass>(MassUnit.Ounce, MassUnit.Kilogram);
        try
        {
            UnitConverter.Default.SetConversionFunction<Mass>(MassUnit.Ounce, MassUnit.Kilogram, m => new Mass(m.Value * 1000, MassUnit.Kilogram));
            UnitConverter.Default.GetConversionFunction<Mass>(MassUnit.Ounce, MassUnit.Kilogram)(Mass.FromOunces(16)).Value.Should().Be(16000d);

            Mass.FromOunces(16).ToBodyWeight().Value().Kilograms.Should().Be(0.45359237m);
        }
        finally
        {
            UnitConverter.Default.SetConversionFunction<Mass>(MassUnit.Ounce, MassUnit.Kilogram, m => (Mass)original(m));
        }
    }

    [Fact]
    public void DefaultStruct_IsAZeroThatNobodyStated()
    {
        default(Mass).Kilograms.Should().Be(0);
        default(Mass).ToBodyWeight().Reasons().Should().ContainSingle();
    }
}
