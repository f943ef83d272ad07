using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Dependence;
using KetamineDecision.Facts;
using KetamineDecision.Tests.Organs;
using Xunit;

namespace KetamineDecision.Tests.Dependence;

/// <summary>Counting rules: opioid_context.md sections 5 and 6.</summary>
public class DependenceScaleTests
{
    [Fact]
    public void Count_EveryCriterion_IsTenForKetamineAndElevenInGeneral()
    {
        var ketamine = Count(DsmCriteriaSet.Phencyclidine, 11, false);
        var general = Count(DsmCriteriaSet.General, 11, false);

        (ketamine.Met, ketamine.OutOf).Should().Be((10, 10));
        (general.Met, general.OutOf).Should().Be((11, 11));
    }

    [Theory]
    [InlineData(0, DsmSeverity.BelowThreshold)]
    [InlineData(1, DsmSeverity.BelowThreshold)]
    [InlineData(2, DsmSeverity.Mild)]
    [InlineData(3, DsmSeverity.Mild)]
    [InlineData(4, DsmSeverity.Moderate)]
    [InlineData(5, DsmSeverity.Moderate)]
    [InlineData(6, DsmSeverity.Severe)]
    [InlineData(10, DsmSeverity.Severe)]
    public void Count_SeverityEdges_AreTheSameInBothSets(int yes, DsmSeverity expected)
    {
        Count(DsmCriteriaSet.Phencyclidine, yes, false).Severity.Should().Be(expected);
        Count(DsmCriteriaSet.General, yes, false).Severity.Should().Be(expected);
    }

    [Fact]
    public void Count_WithdrawalAlone_CountsOnlyInTheGeneralSet()
    {
        var answers = Answers(0);
        answers[DsmCriterion.Withdrawal] = Truth.Yes;

        DsmSubstanceUse.Count(DsmCriteriaSet.Phencyclidine, answers, false).Value().Met.Should().Be(0);
        DsmSubstanceUse.Count(DsmCriteriaSet.General, answers, false).Value().Met.Should().Be(1);
    }

    [Fact]
    public void Count_UnderSupervision_LeavesOutAndRecordsIt()
    {
        var general = Count(DsmCriteriaSet.General, 11, true);
        var ketamine = Count(DsmCriteriaSet.Phencyclidine, 11, true);

        general.Met.Should().Be(9);
        general.NotCounted.Should().Equal(DsmCriterion.Tolerance, DsmCriterion.Withdrawal);
        ketamine.Met.Should().Be(9);
        ketamine.NotCounted.Should().Equal(DsmCriterion.Tolerance);
    }

    [Fact]
    public void Count_NotAnswered_NamesEachOfTheSet()
    {
        var nothing = new Dictionary<DsmCriterion, Truth>();

        DsmSubstanceUse.Count(DsmCriteriaSet.Phencyclidine, nothing, false).Kinds().Should().HaveCount(10);
        DsmSubstanceUse.Count(DsmCriteriaSet.General, nothing, false).Kinds().Should().HaveCount(11);
        var withoutWithdrawal = Answers(3);
        withoutWithdrawal.Remove(DsmCriterion.Withdrawal);
        DsmSubstanceUse.Count(DsmCriteriaSet.Phencyclidine, withoutWithdrawal, false).Value().Met.Should().Be(3);
        DsmSubstanceUse.Count(DsmCriteriaSet.General, withoutWithdrawal, false).Questions().Should().Equal(Question.ActiveSubstanceUse);
    }

    [Fact]
    public void Count_Result_NamesItsSetAndPrintsNothing()
    {
        DsmSubstanceUse.Count(DsmCriteriaSet.Phencyclidine, Answers(2), false).MethodId().Should().Be("dsm5-phencyclidine-10");
        DsmSubstanceUse.Count(DsmCriteriaSet.General, Answers(2), false).MethodId().Should().Be("dsm5-general-11");
        Count(DsmCriteriaSet.General, 2, false).ToString().Should().Be("DsmCount");
        Count(DsmCriteriaSet.General, 2, false).Set.Should().Be(DsmCriteriaSet.General);
    }

    [Theory]
    [InlineData(new[] { 0, 0, 0, 0, 0 }, 0)]
    [InlineData(new[] { 3, 3, 3, 3, 3 }, 15)]
    [InlineData(new[] { 1, 0, 2, 1, 0 }, 4)]
    public void Severity_FiveItems_AddUp(int[] items, int expected) => SeverityOfDependence.Score(items).Value().Should().Be(expected);

    [Theory]
    [InlineData(new[] { 0, 0, 0, 0 })]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0 })]
    [InlineData(new[] { 0, 0, 4, 0, 0 })]
    [InlineData(new[] { 0, -1, 0, 0, 0 })]
    public void Severity_WrongItems_IsNotPossible(int[] items) => SeverityOfDependence.Score(items).Kinds().Should().HaveCount(1);

    private static Dictionary<DsmCriterion, Truth> Answers(int yes) =>
        Enum.GetValues<DsmCriterion>().ToDictionary(c => c, c => (int)c <= yes ? Truth.Yes : Truth.No);

    private static DsmCount Count(DsmCriteriaSet set, int yes, bool exempt) => DsmSubstanceUse.Count(set, Answers(yes), exempt).Value();
}
