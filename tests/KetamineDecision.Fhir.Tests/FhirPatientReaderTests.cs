using System;
using System.Linq;
using System.Text;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Fhir.Tests;

public sealed class FhirPatientReaderTests
{
    [Theory]
    [Trait("FM", "FM-004")]
    [InlineData("", "empty")]
    [InlineData(" \n\t", "empty")]
    [InlineData("<Bundle/>", "not valid JSON")]
    [InlineData("[]", "no object")]
    [InlineData("null", "no object")]
    [InlineData("{}", "neither a Bundle")]
    [InlineData("""{"resourceType":"Encounter","id":"x"}""", "neither a Bundle")]
    [InlineData("""{"resourceType":12}""", "neither a Bundle")]
    [InlineData("""{"resourceType":"Bundle"}""", "holds no Patient")]
    [InlineData("""{"resourceType":"Bundle","entry":{}}""", "holds no Patient")]
    [InlineData("""{"resourceType":"Bundle",}""", "not valid JSON")]
    [InlineData("""{"resourceType":"Bundle"/* x */}""", "not valid JSON")]
    [InlineData("""{"resourceType":"Bundle","\ud800":1}""", "no valid text")]
    public void Input_NotAPatientsBundle_IsRefusedInPlainWords(string json, string words)
    {
        var result = Charts.Read(json);

        result.IsRefused.Should().BeTrue();
        result.Patient.Should().BeNull();
        result.Problems.Should().BeEmpty();
        result.Refusals.Should().ContainSingle().Which.Should().Contain(words);
    }

    [Fact]
    public void Json_Broken_NamesLineAndByte() =>
        Charts.Read("{\n  \"resourceType\": }").Refusals.Should().ContainSingle().Which.Should().Contain("line 2, byte 19");

    [Fact]
    public void Json_TooDeep_IsRefused() =>
        Charts.Read(new string('[', 100) + new string(']', 100)).IsRefused.Should().BeTrue();

    [Fact]
    public void Bytes_NotUtf8_AreRefusedWithTheirPlace()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\"resourceType\":\n\""), 0xC3, 0x28, (byte)'"', (byte)'}'];

        var result = new FhirPatientReader(TestVocabulary.Instance).Read(bytes);

        result.Refusals.Should().ContainSingle().Which.Should().Contain("UTF-8 at line 2, byte 2");
    }

    [Fact]
    public void ByteOrderMark_AtStart_IsPassedOver()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Charts.Bundle())];

        new FhirPatientReader(TestVocabulary.Instance).Read(bytes).IsRefused.Should().BeFalse();
    }

    [Fact]
    public void Key_Twice_IsRefusedWithEveryPlaceAndNoQuote()
    {
        var result = Charts.Read("{\"resourceType\":\"Bundle\",\n\"secret-name\":1,\"secret-name\":2,\n\"a\":{\"b\":1,\"\\u0062\":2}}");

        result.Refusals.Should().HaveCount(2);
        result.Refusals[0].Should().StartWith("Duplicate key").And.Contain("line 2, byte 17");
        result.Refusals[1].Should().StartWith("Duplicate key").And.Contain("line 3, byte 12");
        string.Concat(result.Refusals).Should().NotContain("secret");
    }

    [Fact]
    public void Patient_Alone_IsAPatientWhoseListsNobodyReviewed()
    {
        var patient = Charts.Read(Charts.Patient).Patient!;

        patient.Birth!.Display().Should().Be("1961-01-25");
        patient.ProblemList.Completeness.Should().Be(Completeness.NotReviewed);
        patient.MedicineList.Completeness.Should().Be(Completeness.NotReviewed);
        patient.AllergyList.Completeness.Should().Be(Completeness.NotReviewed);
    }

    [Fact]
    public void Patients_Two_AreRefusedUntilOneIsChosen()
    {
        var other = Charts.Patient.Replace("p1", "p2", StringComparison.Ordinal);
        var json = Charts.Bundle(other, Charts.Weight("81"), Charts.Weight("82", """{"subject":{"reference":"Patient/p2"}}""", "w2"));

        Charts.Read(json).Refusals.Should().ContainSingle().Which.Should().Contain("more than one Patient").And.Contain("entry 1");
        var result = Charts.Read(json, new FhirReaderOptions { PatientId = "Patient/p2" });

        result.Patient!.ReadingsOf(Analyte.BodyWeight).Should().ContainSingle().Which.CanonicalValue.Should().Be(82m);
        result.Problems.Should().ContainSingle(p => p.Code == DataProblemCode.OtherPatient).Which.Where.Should().Be("Observation/w1 (entry 2)");
    }

    [Fact]
    public void PatientId_NotInBundle_IsRefusedWithoutQuotingIt()
    {
        var result = Charts.Read(Charts.Bundle(), new FhirReaderOptions { PatientId = "p77" });

        result.Refusals.Should().ContainSingle().Which.Should().NotContain("p77");
    }

    [Theory]
    [InlineData("""{"resourceType":"Patient","id":"p1","deceasedBoolean":true}""")]
    [InlineData("""{"resourceType":"Patient","id":"p1","deceasedDateTime":"2020"}""")]
    [InlineData("""{"resourceType":"Patient","id":"p1","deceasedBoolean":"yes"}""")]
    public void Patient_Deceased_IsReadWithAProblem(string patient) =>
        Charts.Read(patient).Problems.Should().ContainSingle(p => p.Code == DataProblemCode.Deceased);

    [Fact]
    public void More_SaysListIsReviewed_HoldsAlthoughTheBundleIsCutOff()
    {
        var json = Charts.BundleWith("""  "link":[{"relation":"next","url":"http://x"}], """, Charts.Patient);
        var at = new DateTimeOffset(2024, 3, 5, 10, 0, 0, TimeSpan.Zero);

        var result = new FhirPatientReader(TestVocabulary.Instance).Read(Encoding.UTF8.GetBytes(json), p => p.Conditions(Completeness.ReviewedAt(at)));

        result.Patient!.ProblemList.Completeness.IsReviewed.Should().BeTrue();
        result.Patient.MedicineList.Completeness.Should().Be(Completeness.Truncated);
        result.Problems.Should().ContainSingle(p => p.Code == DataProblemCode.ListIncomplete);
    }

    [Fact]
    public void More_InputRefused_IsNotCalled()
    {
        var called = false;

        new FhirPatientReader(TestVocabulary.Instance).Read(Array.Empty<byte>(), _ => called = true);

        called.Should().BeFalse();
    }

    [Fact]
    [Trait("FM", "FM-021")]
    public void Result_Printed_ShowsNoValue()
    {
        var result = Charts.ReadBundle(Charts.Weight("83.21"));

        (result.ToString() + result.Patient).Should().NotContain("83");
    }

    [Fact]
    public void VocabularyHash_OfReader_IsOnThePatient() => Charts.PatientOf().VocabularyHash.Should().Be("test-vocabulary");

    [Fact]
    public void HostCode_NoMeaning_IsAProgrammersMistake()
    {
        var options = new FhirReaderOptions { HostCodes = [new(new CodeRule("urn:x", "1"), "weight")] };

        FluentActions.Invoking(() => new FhirPatientReader(TestVocabulary.Instance, options)).Should().Throw<ArgumentException>();
    }

    [Fact]
    [Trait("FM", "FM-017")]
    public void HostCode_LocalCodes_AddMeaningOrIrrelevance()
    {
        var options = new FhirReaderOptions
        {
            HostCodes =
            [
                new(new CodeRule("urn:local", "WT"), Analyte.BodyWeight),
                new(new CodeRule("urn:local", "SCHIZO"), Concept.SchizophreniaSpectrum),
                new(new CodeRule("urn:local", "WART"), IrrelevantCode.Instance),
            ],
        };
        var json = Charts.Bundle(
            Charts.Weight("70", """{"code":{"coding":[{"system":"urn:local","code":"WT"}]}}"""),
            Charts.Condition(system: "urn:local", code: "SCHIZO"),
            Charts.Condition(system: "urn:local", code: "WART", id: "d2"),
            Charts.Request("""{"medicationCodeableConcept":{"coding":[{"system":"urn:local","code":"WART"}]}}"""),
            Charts.Allergy(system: "urn:local", code: "WART"));

        var result = Charts.Read(json, options);

        result.Patient!.ReadingsOf(Analyte.BodyWeight).Should().ContainSingle();
        result.Patient.Conditions.Select(c => c.Concept).Should().Equal(Concept.SchizophreniaSpectrum);
        result.Patient.Medicines.Should().BeEmpty();
        result.Patient.Reactions.Should().BeEmpty();
        result.Problems.Should().BeEmpty();
    }
}
