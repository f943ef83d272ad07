using System;
using System.Collections;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using Mono.Cecil;
using Xunit;

namespace KetamineDecision.Architecture.Tests;

/// <summary>Habits of the house that a compiler does not enforce.</summary>
public sealed class HouseRulesTests
{
    private static readonly string[] Projects = ["KetamineDecision", "KetamineDecision.Fhir", "KetamineDecision.UnitsNet"];

    [Fact]
    public void NoFile_IsLongerThanFourHundredLines() =>
        Projects.SelectMany(SourceTree.Files).Where(f => File.ReadLines(f).Count() > 400).Select(f => Path.GetFileName(f)).Should().BeEmpty();

    [Fact]
    public void EveryFile_DeclaresAtMostOnePublicType() => Projects.SelectMany(SourceTree.Files)
        .Where(f => Regex.Count(File.ReadAllText(f), @"^public (?:[a-z]+ )*(?:class|struct|enum|interface|record) ", RegexOptions.Multiline) > 1)
        .Select(f => Path.GetFileName(f)).Should().BeEmpty();

    [Fact]
    public void Source_HoldsNoClockStubOrToDo() => Projects.SelectMany(SourceTree.Files)
        .Where(f => Regex.IsMatch(File.ReadAllText(f), @"DateTime\.Now|UtcNow|NotImplementedException|\bTODO\b|\bFIXME\b"))
        .Select(f => Path.GetFileName(f)).Should().BeEmpty();

    [Fact]
    public void PublicTypes_HaveNoMutableStateAnybodyCanReach()
    {
        var types = Exported;
        var setters = types.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(p => IsOurs(p) && p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit"))
            .Select(p => p.DeclaringType!.Name + "." + p.Name);
        var fields = types.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(f => !f.IsInitOnly && !f.IsLiteral && !f.IsSpecialName).Select(f => f.DeclaringType!.Name + "." + f.Name);

        setters.Concat(fields).Should().BeEmpty();
    }

    [Fact]
    public void InitProperties_OnlyOnQuestionsUsesAndScopes()
    {
        var init = typeof(KetamineAdvisor).Assembly.GetExportedTypes().Where(t => t.GetProperties().Any(p => IsOurs(p) && p.SetMethod is { IsPublic: true })).Select(t => t.Name);

        init.Should().BeSubsetOf(["AssessmentRequest", "ProposedUse", "RuleScope", "OpioidRiskAnswers"]);
    }

    [Fact]
    public void PublicCollections_AreReadOnly()
    {
        var writable = typeof(KetamineAdvisor).Assembly.GetExportedTypes().SelectMany(t => t.GetProperties())
            .Where(p => IsOurs(p) && typeof(IEnumerable).IsAssignableFrom(p.PropertyType) && p.PropertyType != typeof(string)
                && !p.PropertyType.Name.StartsWith("IReadOnly", StringComparison.Ordinal))
            .Select(p => p.DeclaringType!.Name + "." + p.Name);

        writable.Should().BeEmpty();
    }

    [Fact]
    public void PublicRecords_DoNotPrintTheirValues()
    {
        // A record writes its own ToString unless it is overridden; the compiler marks the generated one.
        var printing = typeof(KetamineAdvisor).Assembly.GetExportedTypes()
            .Where(t => t.GetMethod("<Clone>$") is not null)
            .Where(t => t.GetMethod("ToString", Type.EmptyTypes)!.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null)
            .Select(t => t.Name);

        printing.Should().BeEmpty();
    }

    [Fact]
    public void TheCore_DependsOnTheFrameworkAndOneGuardLibrary() =>
        typeof(KetamineAdvisor).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => !n.StartsWith("System.", StringComparison.Ordinal) && n is not ("netstandard" or "mscorlib")).Should().BeEquivalentTo("Ardalis.GuardClauses");

    [Theory]
    [InlineData("Judge")]
    [InlineData("Assemble")]
    public void TheFhirJudge_NeverSeesAParser(string room)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(Fhir.FhirPatientReader).Assembly.Location);
        var types = assembly.MainModule.Types.Where(t => t.Namespace == "KetamineDecision.Fhir." + room).ToArray();

        types.Should().NotBeEmpty();
        types.SelectMany(MetadataReferences.Of).Where(r => r.Namespace.StartsWith("System.Text.Json", StringComparison.Ordinal)).Select(r => r.FullName).Should().BeEmpty();
    }

    [Fact]
    public void ContentTexts_GiveNoOrderAndNoApproval()
    {
        var folder = Path.Combine(SourceTree.Root, "src", "KetamineDecision", "Knowledge", "Content");
        var texts = Directory.GetFiles(folder, "*.json").SelectMany(f => Strings(JsonDocument.Parse(File.ReadAllText(f)).RootElement)).ToArray();

        texts.Length.Should().BeGreaterThan(100);
        texts.Where(t => Regex.IsMatch(t, @"(^|[.;:] )(Give|Administer|Inject|Infuse) |\bapproved\b|\bsafe to\b", RegexOptions.IgnoreCase)).Should().BeEmpty();
    }

    private static Type[] Exported { get; } = typeof(KetamineAdvisor).Assembly.GetExportedTypes();

    private static bool IsOurs(PropertyInfo property) => property.DeclaringType!.Assembly == typeof(KetamineAdvisor).Assembly;

    private static System.Collections.Generic.IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Strings(p.Value)),
        _ => [],
    };
}
