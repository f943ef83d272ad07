using System;
using System.Linq;
using FluentAssertions;
using global::UnitsNet;
using global::UnitsNet.Units;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;
using Xunit;

namespace KetamineDecision.UnitsNet.Tests;

public class BodyHeightConversionsTests
{
    // Expected: the international inch is 2.54 cm and the foot 12 inches, both exact; 5 ft 9 in = 69 in = 5.75 ft = 175.26 cm.
    [Theory]
    [InlineData(165, LengthUnit.Centimeter, "165", "165 cm")]
    [InlineData(1.65, LengthUnit.Meter, "165", "1.65 m x 100 = 165 cm")]
    [InlineData(1655, LengthUnit.Millimeter, "165.5", "1655 mm / 10 = 165.5 cm")]
    [InlineData(69, LengthUnit.Inch, "175.26", "69 in x 2.54 = 175.26 cm")]
    [InlineData(5.75, LengthUnit.Foot, "175.26", "5.75 ft x 30.48 = 175.26 cm")]
    public void ToBodyHeight_AcceptedUnit_IsTheExactDecimal(double value, LengthUnit unit, string centimeters, string step)
    {
        var height = new Length(value, unit).ToBodyHeight();

        height.Value().Display().Should().Be(centimeters + " cm");
        height.Derivation().MethodId.Should().Be("unitsnet-body-height");
        height.Derivation().Steps.Single().Expression.Should().Be(step);
    }

    [Fact]
    public void ToBodyHeight_EveryOtherUnit_IsRefusedByName()
    {
        LengthUnit[] accepted = [LengthUnit.Centimeter, LengthUnit.Meter, LengthUnit.Millimeter, LengthUnit.Inch, LengthUnit.Foot];
        var others = Enum.GetValues<LengthUnit>().Except(accepted).ToArray();

        others.Should().HaveCountGreaterThan(30).And.Contain(LengthUnit.UsSurveyFoot);
        foreach (var unit in others)
        {
            new Length(5.75, unit).ToBodyHeight().ShouldBeRefused(
                NotPossibleKind.Unusable, "The body height is in " + unit + ", which is not accepted. Use one of: cm, m, mm, in, ft.");
        }
    }

    [Fact]
    public void ToBodyHeight_NeverSet_IsMissing() =>
        default(Length).ToBodyHeight().ShouldBeRefused(
            NotPossibleKind.Missing, "The body height was not set: zero in Meter is what an unset UnitsNet quantity holds.");

    [Theory]
    [InlineData(20, LengthUnit.Centimeter, true)]
    [InlineData(19.9999999999999, LengthUnit.Centimeter, false)]
    [InlineData(280, LengthUnit.Centimeter, true)]
    [InlineData(280.000000000001, LengthUnit.Centimeter, false)]
    [InlineData(0.2, LengthUnit.Meter, true)]
    [InlineData(0.199, LengthUnit.Meter, false)]
    [InlineData(2.8, LengthUnit.Meter, true)]
    [InlineData(2.801, LengthUnit.Meter, false)]
    [InlineData(110.236, LengthUnit.Inch, true)] // 279.99944 cm
    [InlineData(110.237, LengthUnit.Inch, false)] // 280.00198 cm
    [InlineData(-165, LengthUnit.Centimeter, false)]
    [InlineData(0, LengthUnit.Centimeter, false)]
    public void ToBodyHeight_BothSidesOfEachBound(double value, LengthUnit unit, bool fits)
    {
        var height = new Length(value, unit).ToBodyHeight();

        height.ShouldFitOrBeRefused(fits, "A body height is 20 to 280 cm. Check the number and its unit at the source.");
    }

    [Fact]
    public void ToUnitsNet_Height_IsInCentimeters()
    {
        var length = BodyHeight.FromCentimeters(175.26m).ToUnitsNet();

        length.Value.Should().Be(175.26);
        length.Unit.Should().Be(LengthUnit.Centimeter);
    }

    [Fact]
    public void ToUnitsNet_Null_Throws() =>
        FluentActions.Invoking(() => ((BodyHeight)null!).ToUnitsNet()).Should().Throw<ArgumentNullException>();
}
