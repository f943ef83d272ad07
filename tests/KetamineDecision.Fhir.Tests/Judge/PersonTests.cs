using System.Linq;
using FluentAssertions;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Fhir.Tests.Judge;

public sealed class PersonTests
{
    private const string BirthSex = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex";
    private const string IndividualSex = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-individual-sex";
    private const string RetiredSex = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-sex";

    [Theory]
    [Trait("FM", "FM-070")]
    [InlineData("1961-01-25", "1961-01-25", "")]
    [InlineData("1961-01", "1961-01", "")]
    [InlineData("1961", "1961", "")]
    [InlineData("1961-02-30", null, "date-impossible")]
    [InlineData("25.01.1961", null, "time-unreadable")]
    [InlineData("1961-01-25T00:00:00Z", null, "time-unreadable")]
    [InlineData("61", null, "time-unreadable")]
    public void BirthDate_AsWritten_IsKeptOrReported(string text, string? display, string problem)
    {
        var result = Charts.Read($$"""{"resourceType":"Patient","id":"p1","birthDate":"{{text}}"}""");

        result.Patient!.Birth?.Display().Should().Be(display);
        result.Problems.Select(p => p.Id).Should().BeEquivalentTo(problem.Length == 0 ? [] : new[] { problem });
    }

    [Theory]
    [Trait("FM", "FM-071")]
    [InlineData("female", "female")]
    [InlineData("male", "male")]
    public void Gender_NothingElse_IsUsedAndNoted(string gender, string sex)
    {
        var result = Charts.Read($$"""{"resourceType":"Patient","id":"p1","gender":"{{gender}}"}""");

        var reading = result.Patient!.CodedReadingsOf(CodedItem.Sex).Single();
        reading.Value.Should().Be(sex);
        reading.Origin.Note.Should().Be("from administrative gender");
        result.Problems.Should().BeEmpty();
    }

    [Theory]
    [Trait("FM", "FM-071")]
    [InlineData("other")]
    [InlineData("unknown")]
    [InlineData("Female")]
    public void Gender_OtherOrUnknown_SaysNothing(string gender) =>
        Charts.Read($$"""{"resourceType":"Patient","id":"p1","gender":"{{gender}}"}""").Patient!.CodedReadingsOf(CodedItem.Sex).Should().BeEmpty();

    [Fact]
    [Trait("FM", "FM-072")]
    public void Extension_Any_ComesBeforeGender()
    {
        Sexes(Extension(BirthSex, """ "valueCode":"M" """)).Should().Equal("male");
        Sexes(Extension(IndividualSex, """ "valueCoding":{"system":"http://snomed.info/sct","code":"248153007"} """)).Should().Equal("male");
        Sexes(Extension(RetiredSex, """ "valueCode":"248153007" """)).Should().Equal("male");
        Sexes(ClinicalUse("male-typical")).Should().Equal("male");
    }

    [Fact]
    [Trait("FM", "FM-072")]
    public void Extension_SaysUnknown_KeepsGenderFromSpeaking()
    {
        Sexes(Extension(BirthSex, """ "valueCode":"UNK" """)).Should().Equal([null]);
        Sexes(ClinicalUse("specified")).Should().Equal([null]);
    }

    [Fact]
    [Trait("FM", "FM-072")]
    public void Extensions_Agreeing_AreOneStatementFromTheFirst() =>
        Sexes(ClinicalUse("male-typical") + "," + Extension(BirthSex, """ "valueCode":"M" """)).Should().Equal("male");

    [Fact]
    [Trait("FM", "FM-072")]
    public void Extensions_Disagreeing_ConflictAndAreReported()
    {
        var result = Charts.Read(Person(ClinicalUse("female-typical") + "," + Extension(BirthSex, """ "valueCode":"M" """)));

        result.Patient!.CodedReadingsOf(CodedItem.Sex).Select(c => c.Value).Should().BeEquivalentTo(["female", "male"]);
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.ValuesConflict);
    }

    [Fact]
    [Trait("FM", "FM-011")]
    public void Patient_WithModifier_IsNotReadButTheRecordIs()
    {
        var result = Charts.Read(Charts.BundleWith("", """{"resourceType":"Patient","id":"p1","birthDate":"1961","gender":"male","modifierExtension":[{"url":"http://x"}]}""", Charts.Weight()));

        result.Patient!.Birth.Should().BeNull();
        result.Patient.CodedReadingsOf(CodedItem.Sex).Should().BeEmpty();
        result.Patient.ReadingsOf(Analyte.BodyWeight).Should().ContainSingle();
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.ModifierNotUnderstood);
    }

    [Theory]
    [Trait("FM", "FM-087")]
    [InlineData("82810-3", "77386006", "pregnant", "")]
    [InlineData("82810-3", "60001007", "notPregnant", "")]
    [InlineData("2106-3", "10828004", "pregnant", "")]
    [InlineData("2118-8", "260385009", "notPregnant", "")]
    [InlineData("82810-3", "261665006", null, "code-not-understood")]
    public void Pregnancy_Coded_IsReadByTheVocabularyAlone(string test, string code, string? value, string problem)
    {
        var result = Charts.ReadBundle(Charts.Observation(test, $$$"""{"valueCodeableConcept":{"coding":[{"system":"http://snomed.info/sct","code":"{{{code}}}"}]}}"""));

        result.Patient!.CodedReadingsOf(CodedItem.Pregnancy).Single().Value.Should().Be(value);
        result.Problems.Select(p => p.Id).Should().BeEquivalentTo(problem.Length == 0 ? [] : new[] { problem });
    }

    [Theory]
    [Trait("FM", "FM-087")]
    [Trait("FM", "FM-045")]
    [InlineData("""{"valueString":"positive"}""", "value-unreadable")]
    [InlineData("""{"valueQuantity":{"value":12000,"unit":"mIU/mL"}}""", "value-unreadable")]
    [InlineData("""{"interpretation":[{"coding":[{"code":"POS"}]}]}""", "value-absent")]
    [InlineData("""{"valueCodeableConcept":{"text":"pregnant"}}""", "code-not-understood")]
    [InlineData("""{"valueCodeableConcept":{"coding":[{"system":"http://snomed.info/sct","code":"77386006"},{"system":"http://snomed.info/sct","code":"60001007"}]}}""", "values-conflict")]
    public void Pregnancy_NotOneUnderstoodCode_IsNotKnown(string change, string problem)
    {
        var result = Charts.ReadBundle(Charts.Observation("82810-3", change));

        result.Patient!.CodedReadingsOf(CodedItem.Pregnancy).Single().Value.Should().BeNull();
        result.Problems.Select(p => p.Id).Should().Equal(problem);
    }

    [Fact]
    [Trait("FM", "FM-087")]
    public void Pregnancy_NotRecorded_IsNeverNotPregnant() => Charts.PatientOf().CodedReadingsOf(CodedItem.Pregnancy).Should().BeEmpty();

    private static string?[] Sexes(string extensions) => Charts.Read(Person(extensions)).Patient!.CodedReadingsOf(CodedItem.Sex).Select(c => c.Value).ToArray();

    private static string Person(string extensions) => $$"""{"resourceType":"Patient","id":"p1","gender":"female","extension":[{{extensions}}]}""";

    private static string Extension(string url, string value) => $$"""{"url":"{{url}}",{{value}}}""";

    private static string ClinicalUse(string code) => Extension(
        "http://hl7.org/fhir/StructureDefinition/patient-sexParameterForClinicalUse",
        $$""" "extension":[{"url":"value","valueCodeableConcept":{{Charts.Status("sex-parameter-for-clinical-use", code)}}}] """);
}
