using System;
using FluentAssertions;
using FsCheck.Xunit;
using global::UnitsNet;
using KetamineDecision.Quantities;

namespace KetamineDecision.UnitsNet.Tests;

/// <summary>What is promised on every conversion: a decimal of at most 15 significant digits comes back as the very same decimal.</summary>
[Properties(Arbitrary = [typeof(FifteenDigits)], MaxTest = 5000)]
public class RoundTripProperties
{
    [Property]
    public void BodyWeight_ThereAndBack_IsTheSame(FifteenDigits number)
    {
        var weight = BodyWeight.FromKilograms(Fold(number, 400m));

        weight.ToUnitsNet().ToBodyWeight().Value().Should().Be(weight);
    }

    [Property]
    public void BodyHeight_ThereAndBack_IsTheSame(FifteenDigits number)
    {
        var height = BodyHeight.FromCentimeters(20m + decimal.Round(Fold(number, 260m), 12));

        height.ToUnitsNet().ToBodyHeight().Value().Should().Be(height);
    }

    [Property]
    public void DrugConcentration_ThereAndBack_IsTheSame(FifteenDigits number)
    {
        var concentration = DrugConcentration.FromMilligramsPerMilliliter(Fold(number, 200m));

        concentration.ToUnitsNet().ToDrugConcentration().Value().Should().Be(concentration);
    }

    [Property]
    public void Dose_ThereAndBack_IsTheSame(FifteenDigits one, FifteenDigits other, bool ceiling)
    {
        decimal? low = ceiling ? null : Math.Min(one.Value, other.Value);
        var high = Math.Max(one.Value, other.Value);

        var mass = new DoseRange(low, high, DoseUnit.Milligrams);
        mass.ToMassRange().Value().ToDoseRange().Value().Should().Be(mass);
        var massFlow = new DoseRange(low, high, DoseUnit.MilligramsPerHour);
        massFlow.ToMassFlowRange().Value().ToDoseRange().Value().Should().Be(massFlow);
        var volume = new DoseRange(low, high, DoseUnit.Milliliters);
        volume.ToVolumeRange().Value().ToDoseRange().Value().Should().Be(volume);
        var volumeFlow = new DoseRange(low, high, DoseUnit.MillilitersPerHour);
        volumeFlow.ToVolumeFlowRange().Value().ToDoseRange().Value().Should().Be(volumeFlow);
    }

    [Property]
    public void AnyDouble_NeverThrowsAndNeverLeavesTheBounds(double number)
    {
        if (!double.IsFinite(number))
        {
            return; // UnitsNet's constructor refuses these; EdgeNumberTests covers them.
        }

        Mass.FromKilograms(number).ToBodyWeight().Match(done => done.Value.Kilograms, _ => 1m).Should().BeInRange(0.000000000001m, 400m);
        Length.FromCentimeters(number).ToBodyHeight().Match(done => done.Value.Centimeters, _ => 20m).Should().BeInRange(20m, 280m);
        new QuantityRange<Mass>(null, Mass.FromMilligrams(number)).ToDoseRange().Match(done => done.Value.High, _ => 0m).Should().BeGreaterThanOrEqualTo(0m);
    }

    // Dividing by ten keeps the number of digits, so every generated number is used and none is thrown away.
    private static decimal Fold(FifteenDigits number, decimal maximum)
    {
        var value = number.Value;
        while (value > maximum)
        {
            value /= 10m;
        }

        return value;
    }
}
