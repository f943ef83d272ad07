using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Mono.Cecil;
using Xunit;

namespace KetamineDecision.Architecture.Tests;

/// <summary>A room uses lower floors only; read from the built assembly.</summary>
public sealed class FloorTests
{
    private const string Core = "KetamineDecision";
    private static readonly Dictionary<string, string> Rooms = SourceTree.Rooms(Core);

    [Fact]
    public void EveryFolder_IsARoomOfTheFloorPlan() =>
        Rooms.Values.Distinct().Should().BeSubsetOf(FloorPlan.Floors.Keys);

    [Fact]
    public void EveryRoom_UsesLowerFloorsOnly() => Violations(FloorPlan.Allows).Should().BeEmpty();

    [Fact]
    public void TheCheck_SeesMethodBodiesAndCanFail()
    {
        // With the house turned upside down nearly every reference is a violation; Facts is used by the bodies of Rules.
        var upsideDown = Violations((from, to) => from == to || FloorPlan.Floors[from] < FloorPlan.Floors[to]);

        upsideDown.Should().Contain(v => v.StartsWith("Rules/", StringComparison.Ordinal) && v.Contains("-> Facts/", StringComparison.Ordinal));
        upsideDown.Count.Should().BeGreaterThan(100);
    }

    private static List<string> Violations(Func<string, string, bool> allows)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(KetamineAdvisor).Assembly.Location);
        var violations = new List<string>();
        foreach (var type in assembly.MainModule.Types.Where(t => Room(t) is not null))
        {
            foreach (var reference in MetadataReferences.Of(type).Select(MetadataReferences.Outermost).Where(r => r.Scope == assembly.MainModule && Room(r) is not null))
            {
                if (!allows(Room(type)!, Room(reference)!))
                {
                    violations.Add(Room(type) + "/" + type.Name + " -> " + Room(reference) + "/" + reference.Name);
                }
            }
        }

        return violations.Distinct().ToList();
    }

    // Compiler-generated types have no source file of their own name and belong to nobody.
    private static string? Room(TypeReference type) =>
        type.Namespace.StartsWith(Core, StringComparison.Ordinal) && Rooms.TryGetValue(type.Name.Split('`')[0], out var room) ? room : null;
}
