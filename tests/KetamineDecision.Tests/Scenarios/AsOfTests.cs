using System;
using FluentAssertions;
using Xunit;

namespace KetamineDecision.Tests.Scenarios;

public sealed class AsOfTests
{
    [Theory]
    [InlineData(1899, false)]
    [InlineData(1900, true)]
    [InlineData(2199, true)]
    [InlineData(2200, false)]
    public void AsOfYear_OutsideTheCalendarInUse_IsRefusedWithoutItsValue(int year, bool accepted)
    {
        var ask = () => Ward.Advisor.Assess(new AssessmentRequest(
            Ward.HealthyMan(), Indication.AcutePostoperativePain, new DateTimeOffset(year, 6, 1, 0, 0, 0, TimeSpan.Zero), Stage.BeforeDose, UseContext.Elective));

        if (accepted)
        {
            ask.Should().NotThrow();
        }
        else
        {
            ask.Should().Throw<ArgumentOutOfRangeException>().Which.Message.Should().NotContain("-06-01");
        }
    }
}
