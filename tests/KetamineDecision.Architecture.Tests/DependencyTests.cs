using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using Mono.Cecil;
using Xunit;

namespace KetamineDecision.Architecture.Tests;

/// <summary>Which assemblies the libraries use, and which of their rooms may see a parser.</summary>
public sealed class DependencyTests
{
    [Fact]
    public void TheCore_UsesTheFrameworkAndOneGuardLibrary() => Outside(typeof(KetamineAdvisor).Assembly).Should().BeEquivalentTo("Ardalis.GuardClauses");

    [Fact]
    public void TheFhirReader_UsesTheFrameworkAndTheCore() => Outside(typeof(Fhir.FhirPatientReader).Assembly).Should().BeSubsetOf(["KetamineDecision", "Ardalis.GuardClauses"]);

    [Fact]
    public void TheBridge_UsesTheCoreAndUnitsNet() =>
        Outside(Assembly.Load("KetamineDecision.UnitsNet")).Should().BeSubsetOf(["KetamineDecision", "Ardalis.GuardClauses", "UnitsNet"]);

    [Theory]
    [InlineData("Judge")]
    [InlineData("Assemble")]
    public void TheFhirJudge_NeverSeesAParser(string room) => Parsers(room).Should().BeEmpty();

    [Fact]
    public void TheParserCheck_SeesTheExtractStep() => Parsers("Extract").Should().NotBeEmpty();

    // The framework is what lies beside System.Object; a package called System.Something does not.
    private static IEnumerable<string> Outside(Assembly assembly)
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(name => !File.Exists(Path.Combine(framework, name + ".dll")));
    }

    private static string[] Parsers(string room)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(Fhir.FhirPatientReader).Assembly.Location);
        var types = assembly.MainModule.Types.Where(t => t.Namespace.StartsWith("KetamineDecision.Fhir." + room, StringComparison.Ordinal)).ToArray();

        types.Should().NotBeEmpty();
        return [.. types.SelectMany(MetadataReferences.Of).Where(r => r.Namespace.StartsWith("System.Text.Json", StringComparison.Ordinal)).Select(r => r.FullName).Distinct()];
    }
}
