using System;
using System.Linq;
using FluentAssertions;
using global::UnitsNet;
using global::UnitsNet.Units;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;
using Xunit;

namespace KetamineDecision.UnitsNet.Tests;

public class DrugConcentrationConversionsTests
{
    // Expected: 1 mg/mL = 1 g/L = 1 kg/m3 = 1000 mg/L = 1000 mcg/mL = 0.001 g/mL, SI prefixes only.
    [Theory]
    [InlineData(10, MassConcentrationUnit.MilligramPerMilliliter, "10 mg/mL", "10 mg/mL")]
    [InlineData(50, MassConcentrationUnit.GramPerLiter, "50 mg/mL", "50 g/L = 50 mg/mL")]
    [InlineData(10, MassConcentrationUnit.KilogramPerCubicMeter, "10 mg/mL", "10 kg/m3 = 10 mg/mL")]
    [InlineData(2500, MassConcentrationUnit.MicrogramPerMilliliter, "2.5 mg/mL", "2500 mcg/mL / 1000 = 2.5 mg/mL")]
    [InlineData(1000, MassConcentrationUnit.MilligramPerLiter, "1 mg/mL", "1000 mg/L / 1000 = 1 mg/mL")]
    [InlineData(0.1, MassConcentrationUnit.GramPerMilliliter, "100 mg/mL", "0.1 g/mL x 1000 = 100 mg/mL")]
    public void ToDrugConcentration_AcceptedUnit_IsTheExactDecimal(double value, MassConcentrationUnit unit, string expected, string step)
    {
        var concentration = new MassConcentration(value, unit).ToDrugConcentration();

        concentration.Value().ToString().Should().Be(expected);
        concentration.Derivation().MethodId.Should().Be("unitsnet-concentration");
        concentration.Derivation().Steps.Single().Expression.Should().Be(step);
    }

    [Fact]
    public void ToDrugConcentration_EveryOtherUnit_IsRefusedByName()
    {
        MassConcentrationUnit[] accepted =
        [
            MassConcentrationUnit.MilligramPerMilliliter, MassConcentrationUnit.GramPerLiter, MassConcentrationUnit.KilogramPerCubicMeter,
            MassConcentrationUnit.MicrogramPerMilliliter, MassConcentrationUnit.MilligramPerLiter, MassConcentrationUnit.GramPerMilliliter,
        ];
        var others = Enum.GetValues<MassConcentrationUnit>().Except(accepted).ToArray();

        others.Should().HaveCountGreaterThan(40).And.Contain(MassConcentrationUnit.MilligramPerCubicMeter);
        foreach (var unit in others)
        {
            new MassConcentration(10, unit).ToDrugConcentration().ShouldBeRefused(
                NotPossibleKind.Unusable,
                "The concentration is in " + unit + ", which is not accepted. Use one of: mg/mL, g/L, kg/m3, mcg/mL, mg/L, g/mL.");
        }
    }

    [Fact]
    public void ToDrugConcentration_NeverSet_IsMissing() =>
        default(MassConcentration).ToDrugConcentration().ShouldBeRefused(
            NotPossibleKind.Missing, "The concentration was not set: zero in KilogramPerCubicMeter is what an unset UnitsNet quantity holds.");

    [Theory]
    [InlineData(200, MassConcentrationUnit.MilligramPerMilliliter, true)]
    [InlineData(200.000000000001, MassConcentrationUnit.MilligramPerMilliliter, false)]
    [InlineData(0.2, MassConcentrationUnit.GramPerMilliliter, true)]
    [InlineData(0.2001, MassConcentrationUnit.GramPerMilliliter, false)]
    [InlineData(0.000000000001, MassConcentrationUnit.MilligramPerMilliliter, true)]
    [InlineData(0, MassConcentrationUnit.MilligramPerMilliliter, false)]
    [InlineData(-10, MassConcentrationUnit.MilligramPerMilliliter, false)]
    public void ToDrugConcentration_BothSidesOfEachBound(double value, MassConcentrationUnit unit, bool fits)
    {
        var concentration = new MassConcentration(value, unit).ToDrugConcentration();

        concentration.ShouldFitOrBeRefused(fits, "A concentration of ketamine is above 0 and at most 200 mg/mL. Check the number and its unit at the source.");
    }

    [Fact]
    public void ToUnitsNet_Concentration_IsInMilligramsPerMilliliter()
    {
        var concentration = DrugConcentration.FromMilligramsPerMilliliter(10m).ToUnitsNet();

        concentration.Value.Should().Be(10);
        concentration.Unit.Should().Be(MassConcentrationUnit.MilligramPerMilliliter);
        concentration.KilogramsPerCubicMeter.Should().BeApproximately(10, 1e-12, "10 mg/mL is 10 kg/m3, here worked out by UnitsNet in doubles");
    }

    [Fact]
    public void ToUnitsNet_Null_Throws() =>
        FluentActions.Invoking(() => ((DrugConcentration)null!).ToUnitsNet()).Should().Throw<ArgumentNullException>();
}
