using System.Globalization;
using System.Linq;
using FluentAssertions;
using global::UnitsNet;
using KetamineDecision.Quantities;
using Xunit;

namespace KetamineDecision.UnitsNet.Tests;

public class CultureTests
{
    [Theory]
    [InlineData("de-DE", ",")]
    [InlineData("tr-TR", ",")]
    [InlineData("en-US", ".")]
    public void Conversions_InAnyCulture_AreTheSame(string culture, string separator)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            1.5m.ToString(CultureInfo.CurrentCulture).Should().Be("1" + separator + "5", "else the culture data is missing and this test shows nothing");

            var weight = Mass.FromPounds(176.37).ToBodyWeight();
            weight.Value().Kilograms.Should().Be(80.0000862969m);
            weight.Derivation().Steps.Single().Expression.Should().Be("176.37 lb x 0.45359237 = 80.0000862969 kg");
            Length.FromFeet(5.75).ToBodyHeight().Value().Display().Should().Be("175.26 cm");
            Mass.FromStone(11.5).ToBodyWeight().Reasons().Single().Sentence.Should()
                .Be("The body weight is in Stone, which is not accepted. Use one of: kg, g, lb, oz.");
            new DoseRange(0.5m, 1.5m, DoseUnit.MilligramsPerHour).ToMassFlowRange().Derivation().Steps.Single().Expression.Should().Be("0.5 to 1.5 mg/h");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
