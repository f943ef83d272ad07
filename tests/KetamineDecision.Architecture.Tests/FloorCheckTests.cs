using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Architecture.Tests.Specimens;
using Mono.Cecil;
using Xunit;

namespace KetamineDecision.Architecture.Tests;

/// <summary>The floor check itself, on a small house of this assembly: every way to look upstairs is seen, and looking nowhere is not.</summary>
public sealed class FloorCheckTests
{
    public static TheoryData<string> Offenders => [.. Specimens(typeof(ByBase)).Where(n => n.StartsWith("By", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Offenders))]
    public void OneLookUpstairs_IsReported(string offender) => Violations().Should().Contain(v => v.StartsWith("Down/" + offender, StringComparison.Ordinal));

    [Fact]
    public void OwnRoomAndFramework_AreNotReported() => Violations().Should().NotContain(v => v.Contains(nameof(Innocent), StringComparison.Ordinal));

    [Fact]
    public void TheHouse_HasEveryKindOfOffender() => Offenders.Count.Should().BeGreaterThan(20);

    [Theory]
    [InlineData("namespace A.B;\n\npublic sealed class C<T> : D\n{\n    public sealed class E;\n}\n", "A.B.C")]
    [InlineData("namespace A;\n\n/// <summary>a class of</summary>\ninternal readonly record struct F(int G);\n", "A.F")]
    [InlineData("namespace A;\npublic static partial class H { }\npublic enum I { }\n", "A.H A.I")]
    [InlineData("namespace A;\npublic delegate Task<int> J(int k);\n", "A.J")]
    public void Declared_FindsTopLevelTypes(string source, string names) => string.Join(' ', SourceTree.Declared(source)).Should().Be(names);

    private static string[] Violations()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(FloorCheckTests).Assembly.Location);
        return [.. FloorCheck.Violations(assembly.MainModule, Room, (from, to) => from == to || from == "Up")];
    }

    private static string? Room(TypeReference type) => type.Namespace != typeof(ByBase).Namespace ? null : type.Name.StartsWith("Up", StringComparison.Ordinal) ? "Up" : "Down";

    private static string[] Specimens(Type one) => [.. one.Assembly.GetTypes().Where(t => t.Namespace == one.Namespace && !t.IsNested).Select(t => t.Name)];
}
