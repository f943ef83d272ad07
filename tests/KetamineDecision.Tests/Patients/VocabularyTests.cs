using System.Collections.Generic;
using FluentAssertions;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Tests;

/// <summary>Codes are matched exactly or by prefix, never by text; a system is known by its URI and by its OID.</summary>
public sealed class VocabularyTests
{
    private static readonly Vocabulary Small = new("hash", new KeyValuePair<CodeRule, object>[]
    {
        new(new CodeRule(CodeSystems.Snomed, "59621000"), Concept.EssentialHypertension),
        new(new CodeRule(CodeSystems.Icd10Cm, "F20", isPrefix: true), Concept.SchizophreniaSpectrum),
        new(new CodeRule(CodeSystems.Icd10Cm, "F1", isPrefix: true, exceptPrefixes: ["F17", "F11.21"]), Concept.SubstanceUseDisorder),
        new(new CodeRule(CodeSystems.Icd10Cm, "F11.21"), Concept.SubstanceUseInRemission),
        new(new CodeRule(CodeSystems.Icd10Cm, "F11.20"), Concept.OpioidDependence),
        new(new CodeRule("urn:oid:2.16.840.1.113883.6.88", "6130"), Ingredient.Ketamine),
    }, [CodeSystems.Icd10Cm]);

    [Theory]
    [InlineData("F20", true)]
    [InlineData("F20.9", true)]
    [InlineData("F2", false)]
    [InlineData("f20.9", false)]
    [InlineData("XF20", false)]
    public void Prefix_MatchesFromTheStart(string code, bool matches) =>
        (Small.MeaningsOf<Concept>(CodeSystems.Icd10Cm, code).Count == 1).Should().Be(matches);

    [Fact]
    public void Except_TakesAPrefixOut()
    {
        Small.MeaningsOf<Concept>(CodeSystems.Icd10Cm, "F17.210").Should().BeEmpty(); // a smoker (corrections.md D-04)
        Small.MeaningsOf<Concept>(CodeSystems.Icd10Cm, "F11.21").Should().Equal(Concept.SubstanceUseInRemission);
    }

    [Fact]
    public void OneCode_MayMeanSeveralThings() =>
        Small.MeaningsOf<Concept>(CodeSystems.Icd10Cm, "F11.20").Should().Equal(Concept.OpioidDependence, Concept.SubstanceUseDisorder);

    [Theory]
    [InlineData("http://snomed.info/sct", true)]
    [InlineData("urn:oid:2.16.840.1.113883.6.96", true)]
    [InlineData("2.16.840.1.113883.6.96", false)]
    [InlineData("http://hl7.org/fhir/sid/icd-10-cm", false)]
    [InlineData("http://snomed.info/sct/731000124108", false)]
    public void System_ByUriOrOid(string system, bool known) =>
        (Small.MeaningsOf<Concept>(system, "59621000").Count == 1).Should().Be(known);

    [Fact]
    public void RuleWrittenWithAnOid_IsFoundByTheUriToo()
    {
        Small.MeaningsOf<Ingredient>(CodeSystems.RxNorm, "6130").Should().Equal(Ingredient.Ketamine);
        Small.MeaningsOf<Ingredient>("urn:oid:2.16.840.1.113883.6.88", "6130").Should().Equal(Ingredient.Ketamine);
    }

    [Fact]
    public void MeaningOfAnotherKind_IsNotReturned() => Small.MeaningsOf<Ingredient>(CodeSystems.Snomed, "59621000").Should().BeEmpty();

    [Fact]
    public void ClosedSystem_IsKnownByBothNames()
    {
        Small.IsClosedForConditions(CodeSystems.Icd10Cm).Should().BeTrue();
        Small.IsClosedForConditions("urn:oid:2.16.840.1.113883.6.90").Should().BeTrue();
        Small.IsClosedForConditions(CodeSystems.Snomed).Should().BeFalse();
    }

    // codes.csv and corrections.md D-01, D-04, D-05, D-13, in the knowledge as shipped.
    [Theory]
    [InlineData("F17.210", null)]
    [InlineData("F10.20", "substanceUseDisorder")]
    [InlineData("F10.21", "substanceUseInRemission")]
    [InlineData("F20.9", "schizophreniaSpectrum")]
    [InlineData("I16.1", "hypertensiveCrisis")]
    [InlineData("I10", "essentialHypertension")]
    public void ShippedVocabulary_ReadsTheCodesOfTheDossier(string code, string? concept)
    {
        var found = KnowledgeBase.LoadEmbedded().Vocabulary.MeaningsOf<Concept>(CodeSystems.Icd10Cm, code);

        if (concept is null)
        {
            found.Should().BeEmpty();
        }
        else
        {
            found.Should().Contain(Concept.Find(concept)!);
        }
    }
}
