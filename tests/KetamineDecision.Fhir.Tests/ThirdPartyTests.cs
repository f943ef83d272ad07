using System;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Fhir.Tests;

/// <summary>
/// Records nobody here wrote: none may throw, and none may yield a fact that is not in it. The expected counts were taken from the files with
/// another tool; the one condition that is not counted has an ICD-10-CM code, a system in which our lists are complete. What they taught stands as small fixtures of our own in the other test classes.
/// </summary>
public sealed class ThirdPartyTests
{
    [Theory]
    [InlineData("ahrq-brenda-jackson.json", 0, 0, 3, 7, 0)]
    [InlineData("synthea-Cary_OHara.json", 9, 9, 9, 4, 0)]
    [InlineData("synthea-Fannie_Kutch.json", 5, 5, 7, 8, 0)]
    [InlineData("synthea-Jacki_Feil.json", 7, 7, 7, 6, 5)]
    [InlineData("synthea-Luigi_Wiegand.json", 4, 4, 0, 0, 0)]
    [InlineData("synthea-Rickey_Becker.json", 4, 4, 9, 5, 0)]
    public void Bundle_OfAnotherMaker_GivesItsFactsAndInventsNone(string file, int weights, int pressures, int conditions, int medicines, int creatinines)
    {
        var patient = Read("patients/" + file);

        patient.ReadingsOf(Analyte.BodyWeight).Should().HaveCount(weights);
        patient.ReadingsOf(Analyte.BodyHeight).Should().HaveCount(weights);
        patient.ReadingsOf(Analyte.SystolicPressure).Count(r => r.PairedDiastolic is not null && r.CanonicalValue > 0m).Should().Be(pressures);
        patient.ReadingsOf(Analyte.Creatinine).Should().HaveCount(creatinines);
        patient.Conditions.Should().HaveCount(conditions);
        patient.Medicines.Should().HaveCount(medicines);
        patient.Reactions.Should().BeEmpty();
        patient.Birth.Should().NotBeNull();
        patient.CodedReadingsOf(CodedItem.Sex).Should().ContainSingle().Which.Value.Should().NotBeNull();
        patient.CodedReadingsOf(CodedItem.Pregnancy).Should().BeEmpty();
        NobodyReviewed(patient);
    }

    [Fact]
    public void InfantBundle_NoLists_GivesNoEntryAndNoReview()
    {
        var patient = Read("patients/synthea-Luigi_Wiegand.json");

        patient.Conditions.Should().BeEmpty();
        patient.Medicines.Should().BeEmpty();
        patient.Reactions.Should().BeEmpty();
        patient.Problems.Should().BeEmpty();
        patient.ReadingsOf(Analyte.BodyWeight)[^1].CanonicalValue.Should().BeInRange(6m, 7m);
        NobodyReviewed(patient);
    }

    [Fact]
    public void PregnancyBundle_ResolvedPregnancy_IsPastAndNoStatus()
    {
        var patient = Read("patients/synthea-Fannie_Kutch.json");

        patient.ConditionsOf(Concept.Pregnancy).Should().ContainSingle().Which.Status.Should().Be(ConditionStatus.Past);
        patient.CodedReadingsOf(CodedItem.Pregnancy).Should().BeEmpty();
    }

    [Fact]
    public void ChronicPainBundle_ElevenOrdersOfOneProduct_AreOneMedicineEach()
    {
        var patient = Read("patients/ahrq-brenda-jackson.json");

        patient.MedicinesOf(Ingredient.Oxycodone).Should().HaveCount(2).And.OnlyContain(m => m.Status == MedicineStatus.Taking);
        patient.MedicinesNotUnderstood.Should().HaveCount(5);
        patient.ReadingsOf(Analyte.BodyWeight).Should().BeEmpty();
    }

    [Fact]
    public void EveryFile_Whatever_NeverThrowsAndNeverReviewsAList()
    {
        foreach (var file in ThirdPartyData.Files("malformed").Concat(ThirdPartyData.Files("resources")).Concat(ThirdPartyData.Files("cds-hooks")))
        {
            var result = new FhirPatientReader(TestVocabulary.Instance).Read(File.ReadAllBytes(file));

            result.IsRefused.Should().Be(result.Refusals.Count > 0, file);
            if (result.Patient is { } patient)
            {
                NobodyReviewed(patient);
            }
        }
    }

    [Fact]
    public void SingleResources_PutBesideAPatient_NeverThrow()
    {
        foreach (var file in ThirdPartyData.Files("resources").Concat(ThirdPartyData.Files("malformed")))
        {
            var text = File.ReadAllText(file);
            var result = Charts.Read(Charts.Bundle(text));

            (result.IsRefused || result.Patient is not null).Should().BeTrue(file);
        }
    }

    [Fact]
    public void BulkLines_OnePatientEach_KeepOthersOut()
    {
        var patients = Lines("bulk/Patient.000.ndjson");
        var rest = Lines("bulk/Condition.000.ndjson").Concat(Lines("bulk/MedicationRequest.000.ndjson").Take(200)).Concat(Lines("bulk/AllergyIntolerance.000.ndjson"));
        var json = Charts.BundleWith("", [patients[0], .. rest]);

        var result = Charts.Read(json);

        var id = "Patient/" + System.Text.Json.Nodes.JsonNode.Parse(patients[0])!["id"]!.GetValue<string>();
        var own = System.Text.RegularExpressions.Regex.Count(json, "\"(subject|patient)\":\\{\"reference\":\"" + id + "\"");
        var all = System.Text.RegularExpressions.Regex.Count(json, "\"(subject|patient)\":\\{\"reference\":\"");
        result.Problems.Count(p => p.Code == DataProblemCode.OtherPatient).Should().Be(all - own);
        NobodyReviewed(result.Patient!);
    }

    private static string[] Lines(string path) =>
        Encoding.UTF8.GetString(ThirdPartyData.Read(path)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static Patient Read(string path)
    {
        var result = new FhirPatientReader(TestVocabulary.Instance).Read(ThirdPartyData.Read(path));
        result.Refusals.Should().BeEmpty();
        return result.Patient!;
    }

    private static void NobodyReviewed(Patient patient)
    {
        patient.ProblemList.Completeness.IsReviewed.Should().BeFalse();
        patient.MedicineList.Completeness.IsReviewed.Should().BeFalse();
        patient.AllergyList.Completeness.IsReviewed.Should().BeFalse();
    }
}
