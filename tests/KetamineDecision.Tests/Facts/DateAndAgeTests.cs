using System;
using FluentAssertions;
using KetamineDecision.Facts;
using Xunit;

namespace KetamineDecision.Tests;

/// <summary>Ages are completed years, months and days; a partial birth date gives an interval.</summary>
public sealed class DateAndAgeTests
{
    [Theory]
    [InlineData(2024, 2, 29, true)]
    [InlineData(2023, 2, 29, false)]
    [InlineData(1900, 2, 29, false)] // divisible by 100 and not by 400
    [InlineData(2000, 2, 29, true)]
    [InlineData(1964, null, null, true)]
    [InlineData(1964, 4, null, true)]
    [InlineData(1964, null, 2, false)]
    [InlineData(1964, 0, 2, false)]
    [InlineData(1964, 13, null, false)]
    [InlineData(1964, 4, 0, false)]
    [InlineData(1964, 4, 31, false)]
    [InlineData(0, 1, 1, false)]
    [InlineData(9999, 12, 31, true)]
    [InlineData(10000, 1, 1, false)]
    [InlineData(-1, null, null, false)]
    public void Date_ExistsOrIsRefused(int year, int? month, int? day, bool exists)
    {
        PartialDate.TryCreate(year, month, day, out var date).Should().Be(exists);
        date.IsRecorded.Should().Be(exists);
    }

    [Theory]
    [InlineData(1971, null, null, "1971-01-01", "1971-12-31")]
    [InlineData(2024, 2, null, "2024-02-01", "2024-02-29")]
    [InlineData(2023, 2, null, "2023-02-01", "2023-02-28")]
    [InlineData(1964, 4, 2, "1964-04-02", "1964-04-02")]
    public void PartialDate_SpansItsFirstAndLastDay(int year, int? month, int? day, string first, string last)
    {
        var date = Date(year, month, day);

        date.First.ToString("yyyy-MM-dd", null).Should().Be(first);
        date.Last.ToString("yyyy-MM-dd", null).Should().Be(last);
    }

    [Theory]
    [InlineData("2008-11-23", 17)] // 17 years 364 days
    [InlineData("2008-11-22", 18)] // the birthday itself
    [InlineData("2008-11-21", 18)]
    [InlineData("2026-11-22", 0)]
    [InlineData("1926-11-22", 100)]
    public void CompletedYears_ChangeOnTheBirthday(string birth, int years)
    {
        var age = On("2026-11-22", birth);

        age.Least(AgeUnit.Years).Should().Be(years);
        age.Most(AgeUnit.Years).Should().Be(years);
    }

    [Theory]
    [InlineData("2026-02-28", 17)] // completed years by calendar: 29 February is not yet reached on the 28th
    [InlineData("2026-03-01", 18)]
    [InlineData("2028-02-28", 19)]
    [InlineData("2028-02-29", 20)]
    public void BornOn29February_AYearIsCompletedOn1MarchInCommonYears(string today, int years) =>
        On(today, "2008-02-29").Least(AgeUnit.Years).Should().Be(years);

    [Theory]
    [InlineData("2026-08-23", 2, 91)] // 2 months 30 days
    [InlineData("2026-08-22", 3, 92)] // 92 days: 9 in August, 30, 31, 22
    [InlineData("2026-11-22", 0, 0)]
    [InlineData("2026-10-31", 0, 22)]
    public void CompletedMonthsAndDays_CountTheCalendar(string birth, int months, int days)
    {
        var age = On("2026-11-22", birth);

        age.Least(AgeUnit.Months).Should().Be(months);
        age.Least(AgeUnit.Days).Should().Be(days);
    }

    [Fact]
    public void YearOnly_IsAnIntervalDecisiveOneWay()
    {
        // Born some day in 1961: 64 or 65 on 22 November 2026.
        var age = AgeInterval.On(At("2026-11-22"), Date(1961, null, null))!.Value;

        age.Least(AgeUnit.Years).Should().Be(64);
        age.Most(AgeUnit.Years).Should().Be(65);
        age.In(AgeUnit.Years).IsAtLeast(65m).Should().Be(Truth.Unknown);
        age.In(AgeUnit.Years).IsAtLeast(64m).Should().Be(Truth.Yes);
        age.In(AgeUnit.Years).IsAtLeast(66m).Should().Be(Truth.No);
    }

    [Fact]
    public void BornThisYear_TheLatestBirthIsToday()
    {
        var age = AgeInterval.On(At("2026-11-22"), Date(2026, null, null))!.Value;

        age.Least(AgeUnit.Days).Should().Be(0);
        age.Most(AgeUnit.Months).Should().Be(10);
    }

    [Fact]
    public void BirthInTheFuture_OrNotRecorded_HasNoAge()
    {
        AgeInterval.On(At("2026-11-22"), Date(2026, 11, 23)).Should().BeNull();
        AgeInterval.On(At("2026-11-22"), default).Should().BeNull();
    }

    private static AgeInterval On(string today, string birth)
    {
        var day = DateTime.Parse(birth, System.Globalization.CultureInfo.InvariantCulture);
        return AgeInterval.On(At(today), Date(day.Year, day.Month, day.Day))!.Value;
    }

    private static DateTimeOffset At(string day) => new(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(1));

    private static PartialDate Date(int year, int? month, int? day) => PartialDate.TryCreate(year, month, day, out var date) ? date : default;
}
