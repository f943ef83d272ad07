using System.Globalization;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;
using Xunit;

namespace KetamineDecision.Tests;

/// <summary>Factors against organ_function.md (section 1: creatinine 88.4; section 5: bilirubin 17.1) and NIST SP 811 (pound, inch, foot).</summary>
public sealed class UnitFamilyTests
{
    [Theory]
    [InlineData("creatinine", "88.4", "umol/L", "1")]
    [InlineData("creatinine", "84", "umol/L", "0.950226")] // 84 / 88.4 = 0.95022624...
    [InlineData("creatinine", "0.0884", "mmol/L", "1")]
    [InlineData("bilirubin", "17.1", "umol/L", "1")]
    [InlineData("bilirubin", "34.2", "umol/L", "2")]
    [InlineData("bilirubin", "51.3", "umol/L", "3")]
    [InlineData("albumin", "35", "g/L", "3.5")]
    [InlineData("bodyWeight", "176.37", "[lb_av]", "80.000086")] // 176.37 x 0.45359237
    [InlineData("bodyWeight", "160", "[oz_av]", "4.535924")] // ten pounds
    [InlineData("bodyWeight", "72400", "g", "72.4")]
    [InlineData("bodyHeight", "69", "[in_i]", "175.26")] // 5 ft 9 in
    [InlineData("bodyHeight", "5.75", "[ft_i]", "175.26")]
    [InlineData("bodyHeight", "60", "[in_i]", "152.4")]
    [InlineData("bodyHeight", "1.65", "m", "165")]
    [InlineData("systolicPressure", "24", "kPa", "180.01488")] // 1 kPa = 7.50062 mm[Hg]
    [InlineData("alt", "1", "ukat/L", "60")]
    [InlineData("alt", "40", "[IU]/L", "40")]
    [InlineData("inr", "1.2", "1", "1.2")]
    [InlineData("inr", "1.2", "", "1.2")]
    public void Value_IsConvertedToTheCanonicalUnit(string analyte, string value, string unit, string canonical)
    {
        var expected = decimal.Parse(canonical, CultureInfo.InvariantCulture);

        Analyte.Find(analyte)!.Family.TryConvert(decimal.Parse(value, CultureInfo.InvariantCulture), unit, out var converted).Should().BeTrue();
        decimal.Round(converted, 6).Should().Be(expected);
    }

    [Fact]
    public void FactorsThatMustBeExact_AreExact()
    {
        UnitFamily.Creatinine.TryConvert(88.4m, "umol/L", out var creatinine);
        UnitFamily.Bilirubin.TryConvert(17.1m, "umol/L", out var bilirubin);
        UnitFamily.BodyWeight.TryConvert(1m, "[lb_av]", out var pound);
        UnitFamily.BodyLength.TryConvert(1m, "[ft_i]", out var foot);

        creatinine.Should().Be(1m);
        bilirubin.Should().Be(1m);
        pound.Should().Be(0.45359237m);
        foot.Should().Be(30.48m);
    }

    [Theory]
    [InlineData("bodyWeight", "KG")]
    [InlineData("bodyWeight", "Kg")]
    [InlineData("bodyWeight", "lb")]
    [InlineData("bodyWeight", "G")]
    [InlineData("bodyWeight", " kg")]
    [InlineData("bodyWeight", "")]
    [InlineData("bodyHeight", "CM")]
    [InlineData("bodyHeight", "M")]
    [InlineData("bodyHeight", "in")]
    [InlineData("bodyHeight", "mm")]
    [InlineData("systolicPressure", "mmHg")]
    [InlineData("systolicPressure", "mm[hg]")]
    [InlineData("systolicPressure", "kpa")]
    [InlineData("systolicPressure", "Pa")]
    [InlineData("oxygenSaturation", "1")]
    [InlineData("oxygenSaturation", "")]
    [InlineData("creatinine", "mg/dl")]
    [InlineData("creatinine", "MG/DL")]
    [InlineData("creatinine", "Mmol/L")]
    [InlineData("creatinine", "\u00B5mol/L")]
    [InlineData("bilirubin", "mmol/L")]
    [InlineData("albumin", "mg/dL")]
    [InlineData("alt", "u/L")]
    public void OtherSpelling_IsRefused(string analyte, string unit)
    {
        Analyte.Find(analyte)!.Family.TryConvert(1m, unit, out var converted).Should().BeFalse();
        converted.Should().Be(0m);
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("1000000000000.1")]
    public void ImmenseNumber_IsRefusedAndDoesNotOverflow(string value) =>
        UnitFamily.BodyLength.TryConvert(decimal.Parse(value, CultureInfo.InvariantCulture), "[ft_i]", out _).Should().BeFalse();

    [Fact]
    public void CanonicalUnit_IsAlwaysAcceptedUnchanged() => Analyte.All.Should().OnlyContain(a => IsUnchanged(a.Family));

    [Fact]
    public void Units_AreListedOnce() => Analyte.All.Should().OnlyContain(a => a.Family.Accepted.Distinct().Count() == a.Family.Accepted.Count);

    private static bool IsUnchanged(UnitFamily family) => family.TryConvert(12.34m, family.Canonical, out var same) && same == 12.34m;
}
