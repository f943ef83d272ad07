using System;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Monitoring;
using KetamineDecision.Tests.Organs;
using Xunit;

namespace KetamineDecision.Tests.Monitoring;

/// <summary>Scales: opioid_context.md section 7.</summary>
public class RecoveryAndSedationTests
{
    [Fact]
    public void Aldrete_NormalPatient_IsTen() => ModifiedAldrete1995.Score(2, 2, 2, 2, 2).Value().Should().Be(10);

    [Theory]
    [InlineData(1, 2, 2, 2, 2, 9)]
    [InlineData(2, 1, 2, 2, 1, 8)]
    [InlineData(0, 0, 0, 0, 0, 0)]
    public void Aldrete_Items_AddUp(int a, int r, int c, int k, int o, int expected) => ModifiedAldrete1995.Score(a, r, c, k, o).Value().Should().Be(expected);

    [Fact]
    public void Aldrete_WrongItems_NamesEach() => ModifiedAldrete1995.Score(3, -1, 2, 2, 9).Kinds().Should().HaveCount(3).And.OnlyContain(k => k == NotPossibleKind.Unusable);

    [Theory]
    [InlineData(2, 2, 2, 2, 2, 10)]
    [InlineData(2, 2, 1, 2, 2, 9)]
    [InlineData(0, 1, 0, 1, 0, 2)]
    public void Pads_Items_AddUp(int v, int a, int n, int p, int b, int expected) => PostAnesthesiaDischarge.Score(v, a, n, p, b).Value().Should().Be(expected);

    [Fact]
    public void Pads_WrongItem_IsNotPossible() => PostAnesthesiaDischarge.Score(2, 2, 2, 2, 3).Kinds().Should().Equal(NotPossibleKind.Unusable);

    [Fact]
    public void Discharge_StartsAtNine() => (ModifiedAldrete1995.DischargeFrom, PostAnesthesiaDischarge.DischargeFrom).Should().Be((9, 9));

    [Fact]
    public void Scales_RunInTheirOwnDirections()
    {
        SedationScales.Moaas(5).Value().Should().Be(MoaasLevel.ReadilyToName);
        SedationScales.Moaas(0).Value().Should().Be(MoaasLevel.NoResponse);
        SedationScales.Ramsay(1).Value().Should().Be(RamsayLevel.AnxiousOrAgitated);
        SedationScales.Ramsay(6).Value().Should().Be(RamsayLevel.NoResponse);
        SedationScales.Rass(4).Value().Should().Be(RassLevel.Combative);
        SedationScales.Rass(0).Value().Should().Be(RassLevel.AlertAndCalm);
        SedationScales.Rass(-5).Value().Should().Be(RassLevel.Unrousable);
    }

    [Fact]
    public void Scales_OutsideTheirRange_AreNotPossible()
    {
        SedationScales.Moaas(-1).Kinds().Should().Equal(NotPossibleKind.Unusable);
        SedationScales.Moaas(6).Kinds().Should().Equal(NotPossibleKind.Unusable);
        SedationScales.Ramsay(0).Kinds().Should().Equal(NotPossibleKind.Unusable);
        SedationScales.Ramsay(7).Kinds().Should().Equal(NotPossibleKind.Unusable);
        SedationScales.Rass(5).Kinds().Should().Equal(NotPossibleKind.Unusable);
        SedationScales.Rass(-6).Kinds().Should().Equal(NotPossibleKind.Unusable);
    }

    // Nothing in the library takes a level of one scale and returns one of another.
    [Fact]
    public void Scales_AreNeverConvertedIntoOneAnother()
    {
        var scales = new[] { typeof(MoaasLevel), typeof(RamsayLevel), typeof(RassLevel) };
        var methods = typeof(SedationScales).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => m.GetParameters().Any(p => scales.Contains(p.ParameterType)));

        methods.Should().NotContain(m => scales.Any(s => m.ReturnType == s || (m.ReturnType.IsGenericType && m.ReturnType.GetGenericArguments().Contains(s))));
    }
}
