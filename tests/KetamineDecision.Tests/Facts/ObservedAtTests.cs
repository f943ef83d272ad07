using System;
using FluentAssertions;
using KetamineDecision.Facts;
using Xunit;
using static KetamineDecision.Facts.Truth;

namespace KetamineDecision.Tests;

/// <summary>A window of 60 minutes and a future tolerance of 5 minutes, one second either side of each edge.</summary>
public sealed class ObservedAtTests
{
    private static readonly DateTimeOffset Now = TestPatients.Now;
    private static readonly TimeSpan Hour = TimeSpan.FromMinutes(60);
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData(-3601, No)]
    [InlineData(-3600, Yes)]
    [InlineData(-3599, Yes)]
    [InlineData(-1, Yes)]
    [InlineData(0, Yes)]
    [InlineData(1, Yes)]
    [InlineData(299, Yes)]
    [InlineData(300, Yes)]
    [InlineData(301, No)]
    public void Instant_EachEdgeOfTheWindow(int seconds, Truth within) =>
        ObservedAt.Exactly(Now.AddSeconds(seconds)).IsWithin(Hour, Now, Tolerance).Should().Be(within);

    [Theory]
    [InlineData(300, false)]
    [InlineData(301, true)]
    public void Instant_AfterTheTolerance_IsInTheFuture(int seconds, bool after) =>
        ObservedAt.Exactly(Now.AddSeconds(seconds)).IsAfter(Now, Tolerance).Should().Be(after);

    [Fact]
    public void SameInstantInAnotherZone_IsTheSame() =>
        ObservedAt.Exactly(Now.AddMinutes(-60).ToOffset(TimeSpan.FromHours(-8))).IsWithin(Hour, Now, Tolerance).Should().Be(Yes);

    [Fact]
    public void DateOnly_TodayIsUnknownInAnHourAndYesInTwoDays()
    {
        var today = Day(Now);

        today.IsWithin(Hour, Now, Tolerance).Should().Be(Unknown);
        today.IsWithin(TimeSpan.FromDays(2), Now, Tolerance).Should().Be(Yes);
        today.IsAfter(Now, Tolerance).Should().BeFalse();
    }

    [Fact]
    public void DateOnly_YesterdayAndTomorrow()
    {
        Day(Now.AddDays(-1)).IsWithin(Hour, Now, Tolerance).Should().Be(No);
        Day(Now.AddDays(-1)).IsWithin(TimeSpan.FromHours(24), Now, Tolerance).Should().Be(Unknown); // some of yesterday is older than 24 h
        Day(Now.AddDays(1)).IsWithin(Hour, Now, Tolerance).Should().Be(No);
        Day(Now.AddDays(1)).IsAfter(Now, Tolerance).Should().BeTrue();
    }

    [Fact]
    public void NotRecorded_IsNeverWithinAndNeverAfter()
    {
        ObservedAt.NotRecorded.IsWithin(TimeSpan.FromDays(3650), Now, Tolerance).Should().Be(Unknown);
        ObservedAt.NotRecorded.IsAfter(Now, Tolerance).Should().BeFalse();
        ObservedAt.NotRecorded.Should().Be(default(ObservedAt));
        ObservedAt.Exactly(default).Should().NotBe(ObservedAt.NotRecorded);
    }

    [Fact]
    public void EndBeforeStart_IsRefused()
    {
        var make = () => ObservedAt.Within(Now, Now.AddSeconds(-1));

        make.Should().Throw<ArgumentException>().WithParameterName("latest");
    }

    [Fact]
    public void Display_SaysOnlyWhatIsKnown()
    {
        ObservedAt.NotRecorded.Display().Should().Be("time not recorded");
        ObservedAt.Exactly(Now).Display().Should().Be("2026-11-22T09:00:00+01:00");
        Day(Now).Display().Should().Be("2026-11-22");
        ObservedAt.Within(Now, Now.AddDays(3)).Display().Should().Be("2026-11-22 to 2026-11-25");
    }

    private static ObservedAt Day(DateTimeOffset of)
    {
        var start = new DateTimeOffset(of.Date, of.Offset);
        return ObservedAt.Within(start, start.AddDays(1).AddTicks(-1));
    }
}
