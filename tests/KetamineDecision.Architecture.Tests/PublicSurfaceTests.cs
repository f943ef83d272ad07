using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using FluentAssertions;
using Xunit;

namespace KetamineDecision.Architecture.Tests;

/// <summary>What a vendor can reach is immutable and prints no patient value.</summary>
public sealed class PublicSurfaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Exported =
        [.. new[] { typeof(KetamineAdvisor).Assembly, typeof(Fhir.FhirPatientReader).Assembly, Assembly.Load("KetamineDecision.UnitsNet") }.SelectMany(a => a.GetExportedTypes())];

    // Allowed, each with its reason; an entry that is no longer needed fails the test.
    private static readonly Dictionary<string, string> OtherCollections = new(StringComparer.Ordinal)
    {
        ["Assessment.AllFindings"] = "a lazy walk over two read-only lists",
        ["ContentFiles.Find"] = "a copy of the bytes, made for the caller",
    };

    [Fact]
    public void PublicTypes_HaveNoSetterAndNoWritableField() => Exported.SelectMany(Writable).Should().BeEmpty();

    [Fact]
    public void InitProperties_OnlyOnRequestsUsesAndScopes() =>
        Exported.Where(t => t.GetProperties(Declared).Any(p => IsInit(p.SetMethod))).Select(t => t.Name)
            .Should().BeSubsetOf(["AssessmentRequest", "ProposedUse", "RuleScope", "OpioidRiskAnswers", "FhirReaderOptions"]);

    [Fact]
    public void PublicCollections_AreReadOnly() => Exported.SelectMany(MutableCollections).Should().BeEquivalentTo(OtherCollections.Keys);

    [Fact]
    public void PublicTypes_DoNotPrintTheirValues() => Exported.Where(PrintsItself).Select(t => t.FullName).Should().BeEmpty();

    [Fact]
    public void TheChecks_CanFail()
    {
        Writable(typeof(Careless)).Should().BeEquivalentTo("Careless.Setter", "Careless.Field", "Careless.Everybody");
        MutableCollections(typeof(Careless)).Should().BeEquivalentTo("Careless.List", "Careless.Array", "Careless.Lines", "Careless.Fetch");
        PrintsItself(typeof(CarelessRecord)).Should().BeTrue();
        PrintsItself(typeof(CarelessValue)).Should().BeTrue();
        PrintsItself(typeof(Discreet)).Should().BeFalse();
        Exported.Length.Should().BeGreaterThan(150);
    }

    private static IEnumerable<string> Writable(Type type) =>
        type.GetProperties(Declared).Where(p => p.SetMethod is { IsPublic: true } set && !IsInit(set)).Select(p => type.Name + "." + p.Name)
            .Concat(type.GetFields(Declared).Where(f => !f.IsInitOnly && !f.IsLiteral && !f.IsSpecialName).Select(f => type.Name + "." + f.Name));

    private static bool IsInit(MethodInfo? set) => set is { IsPublic: true } && set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit");

    private static IEnumerable<string> MutableCollections(Type type) =>
        type.GetProperties(Declared).Where(p => IsMutableCollection(p.PropertyType)).Select(p => type.Name + "." + p.Name)
            .Concat(type.GetFields(Declared).Where(f => IsMutableCollection(f.FieldType)).Select(f => type.Name + "." + f.Name))
            .Concat(type.GetMethods(Declared).Where(m => !m.IsSpecialName && IsMutableCollection(m.ReturnType)).Select(m => type.Name + "." + m.Name));

    private static bool IsMutableCollection(Type type) => typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string)
        && type.Name.Split('`')[0] is not ("IReadOnlyList" or "IReadOnlyDictionary" or "IReadOnlyCollection");

    // A record writes its own ToString, with every value, unless one is written by hand; the compiler marks the generated one.
    private static bool PrintsItself(Type type) => type.GetMethod("ToString", Type.EmptyTypes)?.GetCustomAttribute<CompilerGeneratedAttribute>() is not null;

#pragma warning disable CA1051, CA1002, CA1819, CA1024, CA2211, CA2227, CS0649
    private sealed class Careless
    {
        public static int Everybody;
        public readonly string[] Lines = [];
        public int Field;

        public int Setter { get; set; }

        public int Init { get; init; }

        public List<int> List { get; } = [];

        public int[] Array { get; } = [];

        public IReadOnlyList<int> Fine { get; } = [];

        public List<int> Fetch() => List;
    }
#pragma warning restore CA1051, CA1002, CA1819, CA1024, CA2211, CA2227, CS0649

    private sealed record CarelessRecord(int Value);

    private readonly record struct CarelessValue(int Value);

    private sealed record Discreet(int Value)
    {
        public override string ToString() => nameof(Discreet);
    }
}
