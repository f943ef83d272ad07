using System;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Rules;
using Xunit;
using static KetamineDecision.Facts.Truth;

namespace KetamineDecision.Tests;

/// <summary>A comparison is defined on the interval in which the value lies: every word, both sides of the limit of 10.</summary>
public sealed class ObservedTests
{
    // Columns: above 10, at least 10, below 10, at most 10, between 10 and 20.
    [Theory]
    [InlineData(9.9, No, No, Yes, Yes, No)]
    [InlineData(10, No, Yes, No, Yes, Yes)]
    [InlineData(10.1, Yes, Yes, No, No, Yes)]
    [InlineData(20, Yes, Yes, No, No, Yes)]
    [InlineData(20.1, Yes, Yes, No, No, No)]
    public void KnownValue_EveryWord(double value, Truth above, Truth atLeast, Truth below, Truth atMost, Truth between) =>
        Check(Observed<decimal>.Of((decimal)value), above, atLeast, below, atMost, between);

    [Theory]
    [InlineData(null, false, 10, false, No, No, Yes, Yes, No)] // "<10"
    [InlineData(null, false, 10, true, No, Unknown, Unknown, Yes, Unknown)] // "<=10"
    [InlineData(null, false, 9, true, No, No, Yes, Yes, No)]
    [InlineData(null, false, 11, false, Unknown, Unknown, Unknown, Unknown, Unknown)]
    [InlineData(10, false, null, false, Yes, Yes, No, No, Unknown)] // ">10"
    [InlineData(10, true, null, false, Unknown, Yes, No, Unknown, Unknown)] // ">=10"
    [InlineData(11, true, null, false, Yes, Yes, No, No, Unknown)]
    [InlineData(9, true, null, false, Unknown, Unknown, Unknown, Unknown, Unknown)]
    [InlineData(10, true, 10, true, No, Yes, No, Yes, Yes)] // an interval of one point is that point
    [InlineData(10, true, 20, true, Unknown, Yes, No, Unknown, Yes)]
    [InlineData(9, true, 11, true, Unknown, Unknown, Unknown, Unknown, Unknown)]
    [InlineData(20, false, 25, true, Yes, Yes, No, No, No)]
    public void Interval_EveryWord(
        int? low, bool lowInclusive, int? high, bool highInclusive, Truth above, Truth atLeast, Truth below, Truth atMost, Truth between) =>
        Check(new Observed<decimal>.Bounded(low, lowInclusive, high, highInclusive), above, atLeast, below, atMost, between);

    [Fact]
    public void ConflictingValues_AreDecisiveOnlyWhereTheyAgree()
    {
        Check(new Observed<decimal>.Conflicting([11m, 12m]), Yes, Yes, No, No, Yes);
        Check(new Observed<decimal>.Conflicting([9m, 11m]), Unknown, Unknown, Unknown, Unknown, Unknown);
        Check(new Observed<decimal>.Conflicting([10m, 11m]), Unknown, Yes, No, Unknown, Yes);
    }

    [Theory]
    [InlineData(MissingReason.NotRecorded)]
    [InlineData(MissingReason.AskedUnknown)]
    [InlineData(MissingReason.Unusable)]
    [InlineData(MissingReason.Withheld)]
    [InlineData(MissingReason.Truncated)]
    public void MissingValue_DecidesNothing(MissingReason reason) =>
        Check(Observed<decimal>.NotThere(reason), Unknown, Unknown, Unknown, Unknown, Unknown);

    [Fact]
    public void ImpossibleShapes_AreRefused()
    {
        var none = () => new Observed<decimal>.Bounded(null, false, null, false);
        var crossed = () => new Observed<decimal>.Bounded(2m, true, 1m, true);
        var single = () => new Observed<decimal>.Conflicting([1m]);

        none.Should().Throw<ArgumentException>();
        crossed.Should().Throw<ArgumentException>().WithParameterName("high");
        single.Should().Throw<ArgumentException>().WithParameterName("candidates");
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    public void IntervalOfOnePointThatExcludesIt_IsEmptyAndRefused(bool lowInclusive, bool highInclusive)
    {
        var empty = () => new Observed<decimal>.Bounded(10m, lowInclusive, 10m, highInclusive);

        empty.Should().Throw<ArgumentException>("an empty interval would answer from whichever bound is looked at first");
    }

    [Fact]
    public void Limit_BetweenWithoutTwoNumbersInOrder_IsRefused()
    {
        var lacking = () => new Limit(ComparisonWord.Between, 1m);
        var crossed = () => new Limit(ComparisonWord.Between, 2m, 1m);
        var surplus = () => new Limit(ComparisonWord.Above, 1m, 2m);

        lacking.Should().Throw<ArgumentException>();
        crossed.Should().Throw<ArgumentException>();
        surplus.Should().Throw<ArgumentException>();
    }

    private static void Check(Observed<decimal> value, Truth above, Truth atLeast, Truth below, Truth atMost, Truth between)
    {
        new Limit(ComparisonWord.Above, 10m).Test(value).Should().Be(above);
        new Limit(ComparisonWord.AtLeast, 10m).Test(value).Should().Be(atLeast);
        new Limit(ComparisonWord.Below, 10m).Test(value).Should().Be(below);
        new Limit(ComparisonWord.AtMost, 10m).Test(value).Should().Be(atMost);
        new Limit(ComparisonWord.Between, 10m, 20m).Test(value).Should().Be(between);
    }
}
