using System;
using System.Linq;
using FluentAssertions;
using global::UnitsNet;
using global::UnitsNet.Units;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;
using Xunit;

namespace KetamineDecision.UnitsNet.Tests;

public class BodyWeightConversionsTests
{
    private const string OutOfBounds = "A body weight is above 0 and at most 400 kg. Check the number and its unit at the source.";

    // Expected: the avoirdupois pound is 0.45359237 kg and 16 ounces, both exact (NIST Handbook 44, appendix C). Multiplied by hand.
    [Theory]
    [InlineData(70, MassUnit.Kilogram, "70", "70 kg")]
    [InlineData(72.4, MassUnit.Kilogram, "72.4", "72.4 kg")]
    [InlineData(3450, MassUnit.Gram, "3.45", "3450 g / 1000 = 3.45 kg")]
    [InlineData(176.37, MassUnit.Pound, "80.0000862969", "176.37 lb x 0.45359237 = 80.0000862969 kg")]
    [InlineData(1, MassUnit.Pound, "0.45359237", "1 lb x 0.45359237 = 0.45359237 kg")]
    [InlineData(120, MassUnit.Ounce, "3.401942775", "120 oz x 0.45359237 / 16 = 3.401942775 kg")]
    public void ToBodyWeight_AcceptedUnit_IsTheExactDecimal(double value, MassUnit unit, string kilograms, string step)
    {
        var weight = new Mass(value, unit).ToBodyWeight();

        weight.Value().Display().Should().Be(kilograms + " kg");
        weight.Derivation().MethodId.Should().Be("unitsnet-body-weight");
        weight.Derivation().Steps.Single().Expression.Should().Be(step);
    }

    [Fact]
    public void ToBodyWeight_EveryOtherUnit_IsRefusedByName()
    {
        MassUnit[] accepted = [MassUnit.Kilogram, MassUnit.Gram, MassUnit.Pound, MassUnit.Ounce];
        var others = Enum.GetValues<MassUnit>().Except(accepted).Append((MassUnit)999).ToArray();

        others.Should().HaveCountGreaterThan(20).And.Contain(MassUnit.Stone);
        foreach (var unit in others)
        {
            new Mass(11.25, unit).ToBodyWeight().ShouldBeRefused(
                NotPossibleKind.Unusable, "The body weight is in " + unit + ", which is not accepted. Use one of: kg, g, lb, oz.");
        }
    }

    [Fact]
    public void ToBodyWeight_NeverSet_IsMissing()
    {
        const string sentence = "The body weight was not set: zero in Kilogram is what an unset UnitsNet quantity holds.";

        default(Mass).ToBodyWeight().ShouldBeRefused(NotPossibleKind.Missing, sentence);
        Mass.FromKilograms(0).ToBodyWeight().ShouldBeRefused(NotPossibleKind.Missing, sentence);
        Mass.FromKilograms(-0.0).ToBodyWeight().ShouldBeRefused(NotPossibleKind.Missing, sentence);
    }

    // 881.849 lb is just under 400 kg (399.99998... kg) and 881.85 lb just over (400.00043... kg).
    [Theory]
    [InlineData(400, MassUnit.Kilogram, true)]
    [InlineData(400.000000000001, MassUnit.Kilogram, false)]
    [InlineData(400000, MassUnit.Gram, true)]
    [InlineData(400000.1, MassUnit.Gram, false)]
    [InlineData(881.849, MassUnit.Pound, true)]
    [InlineData(881.85, MassUnit.Pound, false)]
    [InlineData(0.000000000001, MassUnit.Kilogram, true)]
    [InlineData(0, MassUnit.Gram, false)]
    [InlineData(0, MassUnit.Pound, false)]
    [InlineData(-0.001, MassUnit.Kilogram, false)]
    [InlineData(-70, MassUnit.Kilogram, false)]
    public void ToBodyWeight_BothSidesOfEachBound(double value, MassUnit unit, bool fits)
    {
        var weight = new Mass(value, unit).ToBodyWeight();

        weight.ShouldFitOrBeRefused(fits, OutOfBounds);
    }

    [Theory]
    [InlineData(1e-13)]
    [InlineData(double.Epsilon)]
    [InlineData(1.1e12)]
    [InlineData(double.MaxValue)]
    [InlineData(-double.MaxValue)]
    public void ToBodyWeight_SizeNoDecimalHolds_IsRefusedNotThrown(double kilograms) =>
        Mass.FromKilograms(kilograms).ToBodyWeight().ShouldBeRefused(
            NotPossibleKind.Unusable, "The body weight is not a number of a size that can be read exactly.");

    [Fact]
    public void ToUnitsNet_Weight_IsInKilograms()
    {
        var mass = BodyWeight.FromKilograms(72.4m).ToUnitsNet();

        mass.Value.Should().Be(72.4);
        mass.Unit.Should().Be(MassUnit.Kilogram);
    }

    [Fact]
    public void ToUnitsNet_Null_Throws() =>
        FluentActions.Invoking(() => ((BodyWeight)null!).ToUnitsNet()).Should().Throw<ArgumentNullException>();
}
