using System;
using FluentAssertions;
using FsCheck.Xunit;
using KetamineDecision.Facts;
using KetamineDecision.Fhir.Judge;
using Xunit;

namespace KetamineDecision.Fhir.Tests.Judge;

public sealed class FhirTimeTests
{
    [Theory]
    [Trait("FM", "FM-030")]
    [InlineData("2024", "2023-12-31T10:00:00Z", "2025-01-01T12:00:00Z")]
    [InlineData("2024-02", "2024-01-31T10:00:00Z", "2024-03-01T12:00:00Z")]
    [InlineData("2024-03-05", "2024-03-04T10:00:00Z", "2024-03-06T12:00:00Z")]
    public void Date_AnyPrecision_IsTheWholeIntervalInEveryZone(string text, string earliest, string after)
    {
        FhirTime.Read(text, out var at).Should().Be(TimeFault.None);

        at.Earliest.Should().Be(DateTimeOffset.Parse(earliest, System.Globalization.CultureInfo.InvariantCulture));
        at.Latest.AddTicks(1).Should().Be(DateTimeOffset.Parse(after, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [Trait("FM", "FM-031")]
    [InlineData("2024-03-05T10:20:30Z", "2024-03-05T10:20:30.0000000+00:00")]
    [InlineData("2024-03-05T10:20:30.5-05:00", "2024-03-05T10:20:30.5000000-05:00")]
    [InlineData("2024-03-05T10:20:30.123456789012+14:00", "2024-03-05T10:20:30.1234567+14:00")]
    [InlineData("2024-02-29T00:00:00+00:00", "2024-02-29T00:00:00.0000000+00:00")]
    public void DateTime_WithZone_IsAnInstant(string text, string instant)
    {
        FhirTime.Read(text, out var at).Should().Be(TimeFault.None);

        at.Earliest.Should().Be(at.Latest);
        at.Latest.ToString("o", System.Globalization.CultureInfo.InvariantCulture).Should().Be(instant);
    }

    [Theory]
    [Trait("FM", "FM-031")]
    [InlineData("2024-03-05T10:20:30")]
    [InlineData("2024-03-05T10:20")]
    [InlineData("2024-03-05T10:20Z")]
    [InlineData("2024-03-05T24:00:00Z")]
    [InlineData("2024-03-05T23:59:60Z")]
    [InlineData("2024-03-05T10:60:00Z")]
    [InlineData("2024-03-05T10:20:30+15:00")]
    public void DateTime_UnusableTimeOfDay_KeepsTheDay(string text)
    {
        FhirTime.Read(text, out var at).Should().Be(TimeFault.DayOnly);
        FhirTime.Read("2024-03-05", out var day);

        at.Should().Be(day);
    }

    [Theory]
    [Trait("FM", "FM-031")]
    [InlineData("0000")]
    [InlineData("0000-01-01")]
    [InlineData("2024-00")]
    [InlineData("2024-13")]
    [InlineData("2023-02-29")]
    [InlineData("1961-02-30T10:00:00Z")]
    public void Date_ThatDoesNotExist_IsImpossible(string text)
    {
        FhirTime.Read(text, out var at).Should().Be(TimeFault.Impossible);

        at.IsRecorded.Should().BeFalse();
    }

    [Theory]
    [Trait("FM", "FM-030")]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("03/05/2024")]
    [InlineData("2024-3-5")]
    [InlineData("2024-03-05 10:20:30Z")]
    [InlineData("2024-03-05T")]
    [InlineData("2024-03T10:00:00Z")]
    [InlineData("2024-03-05T10:20:30.Z")]
    [InlineData("2024-03-05T10:20:30z")]
    [InlineData("2024-03-05T10:20:30+0100")]
    [InlineData("2024-03-05T10:20:30Zx")]
    [InlineData("２０２４")]
    [InlineData(" 2024")]
    public void Text_NotFhir_IsUnreadable(string text)
    {
        FhirTime.Read(text, out var at).Should().Be(TimeFault.Unreadable);

        at.IsRecorded.Should().BeFalse();
    }

    [Theory]
    [InlineData("0001")]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    public void Date_AtTheEndsOfTheCalendar_StaysInside(string text) =>
        FluentActions.Invoking(() => FhirTime.Read(text, out _)).Should().NotThrow();

    [Property(MaxTest = 5000)]
    public void AnyText_Read_NeverThrowsAndNeverInventsATime(string? text)
    {
        var fault = FhirTime.Read(text ?? "", out var at);

        at.IsRecorded.Should().Be(fault is TimeFault.None or TimeFault.DayOnly);
    }

    [Property(MaxTest = 3000)]
    public void Instant_WrittenInFhir_IsReadBack(DateTimeOffset instant)
    {
        FhirTime.Read(instant.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", System.Globalization.CultureInfo.InvariantCulture), out var at)
            .Should().Be(TimeFault.None);

        at.Should().Be(ObservedAt.Exactly(instant));
    }

    [Property(MaxTest = 3000)]
    [Trait("FM", "FM-030")]
    public void DayOfAnyInstant_InItsOwnZone_HoldsTheInstant(DateTimeOffset instant)
    {
        FhirTime.Read(instant.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), out var at);

        // The easternmost zone is +14, the westernmost -12.
        (instant.Offset < TimeSpan.FromHours(-12) || (at.Earliest <= instant && instant <= at.Latest)).Should().BeTrue();
    }
}
