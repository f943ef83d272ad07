using System.Linq;
using System.Reflection;
using System.Runtime.Versioning;
using FluentAssertions;
using Xunit;

namespace KetamineDecision.NetStandard.Tests;

public sealed class AssetTests
{
    private static readonly Assembly Core = typeof(KetamineAdvisor).Assembly;

    [Fact]
    public void TheCoreUnderTest_IsTheNetStandardAsset() =>
        Core.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.Should().Be(".NETStandard,Version=v2.0");

    [Fact]
    public void TheAsset_UsesNothingButTheStandardTheGuardsAndTheJsonPackage() =>
        Core.GetReferencedAssemblies().Select(a => a.Name) // The last two come with System.Text.Json.
            .Should().BeEquivalentTo("netstandard", "Ardalis.GuardClauses", "System.Text.Json", "System.Text.Encodings.Web", "System.Memory");
}
