using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Mono.Cecil;
using Xunit;

namespace KetamineDecision.Architecture.Tests;

/// <summary>A room uses lower floors only; read from the built assembly, with no exceptions.</summary>
public sealed class FloorTests
{
    private const string Core = "KetamineDecision";
    private static readonly ILookup<string, string> Rooms = SourceTree.Rooms(Core);

    [Fact]
    public void EveryFolder_IsARoomOfTheFloorPlan() =>
        Rooms.SelectMany(r => r).Distinct().Should().BeSubsetOf(FloorPlan.Floors.Keys);

    [Fact]
    public void EveryType_LivesInExactlyOneRoom() =>
        Rooms.Where(r => r.Count() > 1).Select(r => r.Key + ": " + string.Join(", ", r)).Should().BeEmpty();

    [Fact]
    public void EveryBuiltType_IsFoundInTheSource()
    {
        using var assembly = Read();
        assembly.MainModule.Types.Where(IsWritten).Where(t => Room(t) is null).Select(t => t.FullName).Should().BeEmpty("a type without a room escapes the floor check");
    }

    [Fact]
    public void EveryRoom_UsesLowerFloorsOnly()
    {
        using var assembly = Read();
        FloorCheck.Violations(assembly.MainModule, Room, FloorPlan.Allows).Should().BeEmpty();
    }

    [Fact]
    public void TheCheck_WithTheHouseUpsideDown_Fails()
    {
        using var assembly = Read();
        var upsideDown = FloorCheck.Violations(assembly.MainModule, Room, (from, to) => from == to || FloorPlan.Floors[from] < FloorPlan.Floors[to]);

        upsideDown.Should().Contain(v => v.StartsWith("Rules/", StringComparison.Ordinal) && v.Contains("-> Facts/", StringComparison.Ordinal));
        upsideDown.Count.Should().BeGreaterThan(100);
    }

    [Theory]
    [InlineData("Rules", "Rules", true)]
    [InlineData("Rules", "Facts", true)]
    [InlineData("Quantities", "Facts", true)]
    [InlineData("Facts", "Quantities", false)]
    [InlineData("Rules", "Regimens", false)]
    [InlineData("Patients", "Uses", false)]
    [InlineData("Evidence", "Advice", false)]
    public void ThePlan_AllowsDownAndNotAcross(string from, string to, bool allowed) => FloorPlan.Allows(from, to).Should().Be(allowed);

    private static AssemblyDefinition Read() => AssemblyDefinition.ReadAssembly(typeof(KetamineAdvisor).Assembly.Location);

    // What the compiler adds at the top level (<Module>, embedded attributes, array data) has no source file and belongs to nobody.
    private static bool IsWritten(TypeDefinition type) => type.Namespace.Split('.')[0] == Core && !type.Name.Contains('<', StringComparison.Ordinal)
        && type.CustomAttributes.All(a => a.AttributeType.Name != "CompilerGeneratedAttribute");

    private static string? Room(TypeReference type) => Rooms[type.Namespace + "." + type.Name.Split('`')[0]].FirstOrDefault();
}
