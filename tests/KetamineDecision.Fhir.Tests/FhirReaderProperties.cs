using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Fhir.Tests;

/// <summary>Laws that hold for every record (FM-111) and every text (FM-004). FsCheck prints the seed of a failure.</summary>
public sealed class FhirReaderProperties
{
    private static readonly string[] Resources =
    [
        Charts.Weight(), Charts.Weight(id: "w1b"), Charts.Weight("82", """{"effectiveDateTime":"2024-04-05"}""", "w2"), Charts.Weight("85", id: "w3"),
        Charts.Weight(rest: """{"valueQuantity":{"value":176,"unit":"lbs"},"effectiveDateTime":"2024"}""", id: "w4"),
        Charts.Observation("8302-2", Charts.Quantity("170", "cm"), "h1"), Charts.Creatinine(), Charts.Creatinine("1.3", """{"effectiveDateTime":null}""", "c2"),
        Charts.Observation("2160-0", Charts.Quantity("0.3", "mg/dL", ",\"comparator\":\"<\""), "c3"),
        Charts.Pressure(), Charts.Pressure("150", "95", """{"effectiveDateTime":"2024-04-05T00:00:00+02:00"}""", "b2", "55284-4"),
        Charts.Observation("59410-1", Charts.Quantity("97", "%"), "s1"),
        Charts.Observation("82810-3", """{"valueCodeableConcept":{"coding":[{"system":"http://snomed.info/sct","code":"60001007"}]}}""", "g1"),
        Charts.Condition(), Charts.Condition(code: "K72.1", id: "d2"), Charts.Condition(system: CodeSystems.Snomed, code: "1", id: "d3"),
        Charts.Request(), Charts.Request(id: "m2"), Charts.Request("""{"status":"stopped"}""", "10438", "m3"), Charts.Request(code: "9", id: "m4"),
        Charts.Request("""{"status":"completed","effectiveDateTime":"2024-03-01T00:00:00Z"}""", "6130", "m5", "MedicationAdministration"),
        Charts.Allergy(), Charts.Allergy(code: "77", id: "a2"),
    ];

    private static readonly string[] Unrelated =
    [
        """{"resourceType":"Claim","id":"x","patient":{"reference":"Patient/p9"},"total":{"value":80}}""",
        """{"resourceType":"Encounter","id":"x","status":"finished"}""",
        """{"resourceType":"Procedure","id":"x","status":"completed","subject":{"reference":"Patient/p1"}}""",
        Charts.Observation("72514-3", Charts.Quantity("7", "{score}"), "pain"),
        Charts.Observation("8867-4", Charts.Quantity("70", "/min"), "pulse"),
    ];

    private static readonly string Expected = Fingerprint(Resources);

    [Property(MaxTest = 2000)]
    [Trait("FM", "FM-111")]
    [Trait("FM", "FM-034")]
    public Property Entries_InAnyOrder_GiveTheSamePatient() =>
        Prop.ForAll(Gen.Shuffle(Resources).ToArbitrary(), shuffled => Fingerprint(shuffled) == Expected);

    [Property(MaxTest = 1000)]
    [Trait("FM", "FM-111")]
    public Property UnrelatedResources_Added_ChangeNothing() => Prop.ForAll(
        Gen.ListOf(Gen.Elements(Unrelated)).ToArbitrary(),
        ArbMap.Default.ArbFor<NonNegativeInt>(),
        (added, place) =>
        {
            var all = Resources.ToList();
            foreach (var resource in added)
            {
                all.Insert(place.Get % (all.Count + 1), resource);
            }

            return Fingerprint(all) == Expected;
        });

    [Property(MaxTest = 1000)]
    [Trait("FM", "FM-111")]
    [Trait("FM", "FM-016")]
    public void DisplayTexts_Changed_ChangeNothing(NonNull<string> text)
    {
        var shown = new string(text.Get.Where(c => !char.IsSurrogate(c)).ToArray());

        Fingerprint(Resources.Select(r => WithTexts(r, shown))).Should().Be(Expected);
    }

    [Property(MaxTest = 10000)]
    [Trait("FM", "FM-004")]
    public void ValidBundle_BytesChanged_NeverThrows(NonEmptyArray<int> places, NonEmptyArray<byte> values)
    {
        var bytes = Encoding.UTF8.GetBytes(Charts.Bundle(Resources));
        for (var i = 0; i < places.Get.Length; i++)
        {
            bytes[(places.Get[i] & int.MaxValue) * 7919L % bytes.Length] = values.Get[i % values.Get.Length];
        }

        Read(bytes);
    }

    [Property(MaxTest = 5000)]
    [Trait("FM", "FM-004")]
    public Property ValidBundle_AnyTokenReplaced_NeverThrows()
    {
        var text = Charts.Bundle(Resources);
        var values = new[] { "null", "7", "-1e400", "\"\\ud800\"", "[]", "{}", "true", "\"0001\"", "\"9999-12-31\"", "\"Patient/p1\"", "[[[[[[]]]]]]" };
        var places = Enumerable.Range(0, text.Length).Where(i => text[i] == ':').ToArray();
        return Prop.ForAll(Gen.Elements(places).ToArbitrary(), Gen.Elements(values).ToArbitrary(), (place, value) =>
        {
            var end = text.IndexOfAny([',', '}', ']'], place);
            Read(Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, place + 1), value, text.AsSpan(end))));
        });
    }

    [Property(MaxTest = 5000)]
    [Trait("FM", "FM-004")]
    public void AnyBytes_Read_NeverThrowAndAreRefused(byte[]? bytes) =>
        new FhirPatientReader(TestVocabulary.Instance).Read(bytes ?? []).IsRefused.Should().BeTrue();

    [Property(MaxTest = 2000)]
    [Trait("FM", "FM-004")]
    public void ValidBundle_CutAnywhere_IsRefused(NonNegativeInt length)
    {
        var bytes = Encoding.UTF8.GetBytes(Charts.Bundle(Resources));

        new FhirPatientReader(TestVocabulary.Instance).Read(bytes.AsMemory(0, (int)(length.Get * 7919L % bytes.Length))).IsRefused.Should().BeTrue();
    }

    private static void Read(byte[] bytes)
    {
        var result = new FhirPatientReader(TestVocabulary.Instance).Read(bytes);

        result.IsRefused.Should().Be(result.Refusals.Count > 0);
        (result.Patient?.AllergyList.Completeness.IsReviewed ?? false).Should().BeFalse();
    }

    // Everything the rules can see, without the origins: of two equal facts the first received is kept.
    private static string Fingerprint(IEnumerable<string> resources)
    {
        var patient = Charts.Read(Charts.Bundle(resources.ToArray())).Patient!;
        var lines = new List<string>();
        foreach (var analyte in Analyte.All)
        {
            lines.AddRange(patient.ReadingsOf(analyte).Select(r =>
                $"{analyte} {r.Display()} {r.Unit} {r.DisplayCanonical()} {r.At.Display()} {r.OnRoomAir} {r.UpperLimitOfNormal} {r.PairedDiastolic?.Display()}"));
        }

        lines.AddRange(patient.CodedReadingsOf(CodedItem.Pregnancy).Select(c => "pregnancy " + c.Display() + c.At.Display()));
        lines.AddRange(patient.Conditions.Select(c => $"condition {c.Concept} {c.Display()} {c.At.Display()}"));
        lines.AddRange(patient.Medicines.Select(m => $"medicine {m.Ingredient} {m.Display()} {m.At.Display()}"));
        lines.AddRange(patient.Reactions.Select(r => $"reaction {r.Substance} {r.Display()}"));
        lines.AddRange(patient.Problems.Select(p => p.Id));
        lines.Sort(StringComparer.Ordinal);
        return string.Join("\n", lines);
    }

    private static string WithTexts(string resource, string text)
    {
        var node = JsonNode.Parse(resource)!;
        SetTexts(node, text);
        return node.ToJsonString();
    }

    private static void SetTexts(JsonNode node, string text)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                SetTexts(item!, text);
            }
        }
        else if (node is JsonObject parent)
        {
            foreach (var child in parent.Select(p => p.Value).ToList())
            {
                SetTexts(child!, text);
            }

            if (parent.ContainsKey("coding") || parent.ContainsKey("code"))
            {
                parent["text"] = text;
                parent["display"] = text;
            }
        }
    }
}
