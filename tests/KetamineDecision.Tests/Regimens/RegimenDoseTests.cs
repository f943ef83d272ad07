using System;
using FluentAssertions;
using KetamineDecision.Quantities;
using KetamineDecision.Regimens;
using Xunit;

namespace KetamineDecision.Tests;

/// <summary>The kinds of dose are a closed list, each told by its unit; what is not published has no number.</summary>
public sealed class RegimenDoseTests
{
    [Theory]
    [InlineData("mg/kg", RegimenDoseKind.PerKilogram)]
    [InlineData("mg/kg/h", RegimenDoseKind.PerKilogramPerTime)]
    [InlineData("mcg/kg/min", RegimenDoseKind.PerKilogramPerTime)]
    [InlineData("mg", RegimenDoseKind.Fixed)]
    [InlineData("mg/h", RegimenDoseKind.FixedPerTime)]
    [InlineData("mg/min", RegimenDoseKind.FixedPerTime)]
    [InlineData("mg/24h", RegimenDoseKind.FixedPerTime)]
    [InlineData("fraction of induction dose", RegimenDoseKind.FractionOfInduction)]
    [InlineData("%", RegimenDoseKind.TopicalStrength)]
    public void Kind_FollowsFromTheUnit(string text, RegimenDoseKind kind)
    {
        DoseUnits.TryRead(text, out var unit).Should().BeTrue();

        RegimenDose.Of(new DoseRange(1m, 2m, unit)).Kind.Should().Be(kind);
    }

    [Theory]
    [InlineData(DoseUnit.Milliliters)]
    [InlineData(DoseUnit.MillilitersPerHour)]
    public void Volume_IsNoPublishedDose(DoseUnit unit)
    {
        var make = () => RegimenDose.Of(new DoseRange(1m, 2m, unit));

        make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void NotPublished_HasNoRangeAndSaysSo()
    {
        RegimenDose.NotPublished.Range.Should().BeNull();
        RegimenDose.NotPublished.Describe().Should().Be("no dose published");
        default(RegimenDoseKind).Should().Be(RegimenDoseKind.NotPublished);
        default(RegimenStatus).Should().Be(RegimenStatus.EvidenceOnly);
        default(WeightBasis).Should().Be(WeightBasis.NotStated);
    }

    [Fact]
    public void Ceiling_IsSaidAsAtMostAndNeverFromZero() =>
        RegimenDose.Of(new DoseRange(null, 0.35m, DoseUnit.MilligramsPerKilogram)).Describe().Should().Be("at most 0.35 mg/kg");
}
