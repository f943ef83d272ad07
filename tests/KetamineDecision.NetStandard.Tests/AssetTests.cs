using System.Reflection;
using System.Runtime.Versioning;
using FluentAssertions;
using Xunit;

namespace KetamineDecision.NetStandard.Tests;

public sealed class AssetTests
{
    [Fact]
    public void TheCoreUnderTest_IsTheNetStandardAsset() =>
        typeof(KetamineAdvisor).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.Should().Be(".NETStandard,Version=v2.0");
}
