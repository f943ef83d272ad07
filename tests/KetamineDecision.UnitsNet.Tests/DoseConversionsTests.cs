using System;
using System.Linq;
using FluentAssertions;
using global::UnitsNet;
using global::UnitsNet.Units;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;
using Xunit;

namespace KetamineDecision.UnitsNet.Tests;

public class DoseConversionsTests
{
    // Expected: SI prefixes only.
    [Theory]
    [InlineData(35, MassUnit.Milligram, "35 mg", "35 mg")]
    [InlineData(0.035, MassUnit.Gram, "35 mg", "0.035 g x 1000 = 35 mg")]
    [InlineData(500, MassUnit.Microgram, "0.5 mg", "500 mcg / 1000 = 0.5 mg")]
    public void ToDoseRange_Mass_IsTheExactDecimal(double value, MassUnit unit, string dose, string step) =>
        Check(new QuantityRange<Mass>(null, new(value, unit)).ToDoseRange(), dose, step);

    [Theory]
    [InlineData(0.024, MassFlowUnit.GramPerHour, "24 mg/h", "0.024 g/h x 1000 = 24 mg/h")]
    [InlineData(0.000024, MassFlowUnit.KilogramPerHour, "24 mg/h", "0.000024 kg/h x 1000000 = 24 mg/h")]
    public void ToDoseRange_MassFlow_IsTheExactDecimal(double value, MassFlowUnit unit, string dose, string step) =>
        Check(new QuantityRange<MassFlow>(null, new(value, unit)).ToDoseRange(), dose, step);

    [Theory]
    [InlineData(3.5, VolumeUnit.Milliliter, "3.5 mL", "3.5 mL")]
    [InlineData(3.5, VolumeUnit.CubicCentimeter, "3.5 mL", "3.5 cm3 = 3.5 mL")]
    [InlineData(0.05, VolumeUnit.Liter, "50 mL", "0.05 L x 1000 = 50 mL")]
    [InlineData(350, VolumeUnit.Microliter, "0.35 mL", "350 mcL / 1000 = 0.35 mL")]
    public void ToDoseRange_Volume_IsTheExactDecimal(double value, VolumeUnit unit, string dose, string step) =>
        Check(new QuantityRange<Volume>(null, new(value, unit)).ToDoseRange(), dose, step);

    [Theory]
    [InlineData(2.4, VolumeFlowUnit.MilliliterPerHour, "2.4 mL/h", "2.4 mL/h")]
    [InlineData(0.125, VolumeFlowUnit.LiterPerHour, "125 mL/h", "0.125 L/h x 1000 = 125 mL/h")]
    [InlineData(350, VolumeFlowUnit.MicroliterPerHour, "0.35 mL/h", "350 mcL/h / 1000 = 0.35 mL/h")]
    public void ToDoseRange_VolumeFlow_IsTheExactDecimal(double value, VolumeFlowUnit unit, string dose, string step) =>
        Check(new QuantityRange<VolumeFlow>(null, new(value, unit)).ToDoseRange(), dose, step);

    [Fact]
    public void ToDoseRange_EveryOtherUnit_IsRefusedByName()
    {
        Refused<MassUnit>([MassUnit.Milligram, MassUnit.Gram, MassUnit.Microgram], "mg, g, mcg",
            u => new QuantityRange<Mass>(null, new(35, u)).ToDoseRange());
        Refused<MassFlowUnit>([MassFlowUnit.GramPerHour, MassFlowUnit.KilogramPerHour], "g/h, kg/h",
            u => new QuantityRange<MassFlow>(null, new(35, u)).ToDoseRange());
        Refused<VolumeUnit>([VolumeUnit.Milliliter, VolumeUnit.CubicCentimeter, VolumeUnit.Liter, VolumeUnit.Microliter], "mL, cm3, L, mcL",
            u => new QuantityRange<Volume>(null, new(35, u)).ToDoseRange());
        Refused<VolumeFlowUnit>([VolumeFlowUnit.MilliliterPerHour, VolumeFlowUnit.LiterPerHour, VolumeFlowUnit.MicroliterPerHour], "mL/h, L/h, mcL/h",
            u => new QuantityRange<VolumeFlow>(null, new(35, u)).ToDoseRange());
    }

    [Fact]
    public void ToDoseRange_NeverSetEnd_IsMissing()
    {
        OneMissing(new QuantityRange<Mass>(default(Mass), Mass.FromMilligrams(35)).ToDoseRange(), "low", "Kilogram");
        OneMissing(new QuantityRange<Mass>(Mass.FromMilligrams(35), default).ToDoseRange(), "high", "Kilogram");
        OneMissing(new QuantityRange<MassFlow>(null, default).ToDoseRange(), "high", "GramPerSecond");
        OneMissing(new QuantityRange<Volume>(null, default).ToDoseRange(), "high", "CubicMeter");
        OneMissing(new QuantityRange<VolumeFlow>(null, default).ToDoseRange(), "high", "CubicMeterPerSecond");
    }

    [Fact]
    public void ToDoseRange_ZeroStatedInMilligrams_IsZero() =>
        new QuantityRange<Mass>(Mass.FromMilligrams(0), Mass.FromMilligrams(0)).ToDoseRange().Value().Should().Be(new DoseRange(0m, 0m, DoseUnit.Milligrams));

    [Fact]
    public void ToDoseRange_BothEndsWrong_GivesBothReasons()
    {
        var reasons = new QuantityRange<Mass>(Mass.FromStone(1), Mass.FromMilligrams(-1)).ToDoseRange().Reasons();

        reasons.Select(r => r.Sentence).Should().Equal(
            "The low end of the dose is in Stone, which is not accepted. Use one of: mg, g, mcg.",
            "The high end of the dose is negative.");
    }

    [Fact]
    public void ToDoseRange_Ends_EqualPassesCrossedDoesNot()
    {
        new QuantityRange<Mass>(Mass.FromGrams(0.035), Mass.FromMilligrams(35)).ToDoseRange().Value().Display().Should().Be("35 mg");
        new QuantityRange<Mass>(Mass.FromMilligrams(35.0000000000001), Mass.FromMilligrams(35)).ToDoseRange()
            .ShouldBeRefused(NotPossibleKind.Conflicting, "The low end of the dose exceeds its high end.");
    }

    [Fact]
    public void ToDoseRange_LowEnd_KeepsBothSteps()
    {
        var dose = new QuantityRange<MassFlow>(MassFlow.FromGramsPerHour(0.008), MassFlow.FromGramsPerHour(0.024)).ToDoseRange();

        dose.Value().Display().Should().Be("8 to 24 mg/h");
        dose.Derivation().Steps.Select(s => s.Label).Should().Equal("low end of the dose", "high end of the dose");
    }

    [Fact]
    public void ToUnitsNet_EachDoseUnit_GoesToItsOwnQuantity()
    {
        new DoseRange(8m, 24m, DoseUnit.Milligrams).ToMassRange().Value()
            .Should().Be(new QuantityRange<Mass>(Mass.FromMilligrams(8), Mass.FromMilligrams(24)));
        new DoseRange(8m, 24m, DoseUnit.MilligramsPerHour).ToMassFlowRange().Value()
            .Should().Be(new QuantityRange<MassFlow>(MassFlow.FromGramsPerHour(0.008), MassFlow.FromGramsPerHour(0.024)));
        new DoseRange(null, 3.5m, DoseUnit.Milliliters).ToVolumeRange().Value()
            .Should().Be(new QuantityRange<Volume>(null, Volume.FromMilliliters(3.5)));
        new DoseRange(null, 2.4m, DoseUnit.MillilitersPerHour).ToVolumeFlowRange().Value()
            .Should().Be(new QuantityRange<VolumeFlow>(null, VolumeFlow.FromMillilitersPerHour(2.4)));
    }

    [Fact]
    public void ToUnitsNet_EveryOtherDoseUnit_IsRefusedByName()
    {
        foreach (var unit in Enum.GetValues<DoseUnit>())
        {
            var range = new DoseRange(null, 0.3m, unit);
            Only(range.ToMassRange(), unit, DoseUnit.Milligrams, "Mass");
            Only(range.ToMassFlowRange(), unit, DoseUnit.MilligramsPerHour, "MassFlow");
            Only(range.ToVolumeRange(), unit, DoseUnit.Milliliters, "Volume");
            Only(range.ToVolumeFlowRange(), unit, DoseUnit.MillilitersPerHour, "VolumeFlow");
        }
    }

    [Fact]
    public void EveryConversion_Null_Throws()
    {
        Action[] calls =
        [
            () => ((DoseRange)null!).ToMassRange(), () => ((DoseRange)null!).ToMassFlowRange(),
            () => ((DoseRange)null!).ToVolumeRange(), () => ((DoseRange)null!).ToVolumeFlowRange(),
            () => ((QuantityRange<Mass>)null!).ToDoseRange(), () => ((QuantityRange<MassFlow>)null!).ToDoseRange(),
            () => ((QuantityRange<Volume>)null!).ToDoseRange(), () => ((QuantityRange<VolumeFlow>)null!).ToDoseRange(),
        ];

        calls.Should().AllSatisfy(call => call.Should().Throw<ArgumentNullException>());
    }

    [Fact]
    public void QuantityRange_ToString_HoldsNoValue() =>
        new QuantityRange<Mass>(null, Mass.FromMilligrams(35)).ToString().Should().Be("QuantityRange");

    private static void Check(Calculation<DoseRange> dose, string text, string step)
    {
        dose.Value().Low.Should().BeNull();
        dose.Value().Display().Should().Be("at most " + text);
        dose.Derivation().Steps.Single().Expression.Should().Be(step);
    }

    private static void Refused<TUnit>(TUnit[] accepted, string texts, Func<TUnit, Calculation<DoseRange>> convert)
        where TUnit : struct, Enum
    {
        var others = Enum.GetValues<TUnit>().Except(accepted).ToArray();
        others.Should().HaveCountGreaterThan(20);
        foreach (var unit in others)
        {
            convert(unit).ShouldBeRefused(
                NotPossibleKind.Unusable, "The high end of the dose is in " + unit + ", which is not accepted. Use one of: " + texts + ".");
        }
    }

    private static void OneMissing(Calculation<DoseRange> dose, string end, string unit) => dose.ShouldBeRefused(
        NotPossibleKind.Missing, "The " + end + " end of the dose was not set: zero in " + unit + " is what an unset UnitsNet quantity holds.");

    private static void Only<T>(Calculation<T> converted, DoseUnit unit, DoseUnit accepted, string quantity)
        where T : notnull
    {
        converted.ShouldFitOrBeRefused(unit == accepted, "A dose in " + unit.Text() + " is not converted to " + quantity + ": only a dose in " + accepted.Text() + " is.");
    }
}
