using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Fhir.Tests.Judge;

/// <summary>FM-110 for weight, creatinine and blood pressure: every way in which a measurement can be missing, doubtful or somebody else's.</summary>
[Trait("FM", "FM-110")]
public sealed class MeasurementMatrixTests
{
    private static readonly Dictionary<string, Analyte> Facts = new()
    {
        ["weight"] = Analyte.BodyWeight,
        ["creatinine"] = Analyte.Creatinine,
        ["pressure"] = Analyte.SystolicPressure,
    };

    public static TheoryData<string, string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var fact in Facts.Keys)
        {
            // What is changed; how many readings are expected; the newest one's state; the problem that must be told ("" = none at all).
            rows.Add(fact, "{}", "1", "known", "");
            rows.Add(fact, """{"status":"amended"}""", "1", "known", "");
            rows.Add(fact, """{"status":"corrected"}""", "1", "known", "");
            rows.Add(fact, """{"status":"preliminary"}""", "1", "known", "only-preliminary");
            rows.Add(fact, """{"status":"unknown"}""", "1", "known", "status-unusable");
            rows.Add(fact, """{"status":null}""", "1", "known", "status-unusable");
            rows.Add(fact, """{"status":"no-such-status"}""", "1", "unusable", "status-unusable");
            rows.Add(fact, """{"status":"registered"}""", "0", "", "");
            rows.Add(fact, """{"status":"cancelled"}""", "0", "", "");
            rows.Add(fact, """{"status":"entered-in-error"}""", "0", "", "");
            rows.Add(fact, """{"subject":{"reference":"Patient/other"}}""", "0", "", "other-patient");
            rows.Add(fact, """{"subject":{"reference":"http://else/fhir/Patient/p2"}}""", "0", "", "other-patient");
            rows.Add(fact, """{"subject":{"reference":"urn:uuid:6b1f3cbb-0000-0000-0000-000000000000"}}""", "0", "", "reference-unresolved");
            rows.Add(fact, """{"subject":null}""", "0", "", "reference-unresolved");
            rows.Add(fact, """{"subject":{"display":"p1"}}""", "0", "", "reference-unresolved");
            rows.Add(fact, """{"modifierExtension":[{"url":"http://x","valueBoolean":true}]}""", "1", "unusable", "modifier-not-understood");
            rows.Add(fact, """{"modifierExtension":[]}""", "1", "known", "");
            rows.Add(fact, """{"implicitRules":"http://x"}""", "1", "unusable", "modifier-not-understood");
            rows.Add(fact, """{"meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"R"}]}}""", "1", "known", "restricted");
            rows.Add(fact, """{"meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationValue","code":"MASKED"}]}}""", "1", "known", "restricted");
            rows.Add(fact, """{"meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"N"}]}}""", "1", "known", "");
            rows.Add(fact, """{"effectiveDateTime":null}""", "1", "known", "time-unreadable");
            rows.Add(fact, """{"effectiveDateTime":null,"issued":"2024-03-05T10:00:00Z"}""", "1", "known", "time-inferred");
            rows.Add(fact, """{"effectiveDateTime":null,"effectiveTiming":{}}""", "1", "unusable", "time-unreadable");
            rows.Add(fact, """{"effectiveDateTime":"2024-02-30"}""", "1", "known", "date-impossible");
            rows.Add(fact, """{"effectiveDateTime":"2024-03-05T10:00:00"}""", "1", "known", "time-unreadable");
            rows.Add(fact, """{"effectiveDateTime":"2024-03"}""", "1", "known", "");
            rows.Add(fact, """{"code":null}""", fact == "pressure" ? "1" : "0", fact == "pressure" ? "known" : "", "");
            rows.Add(fact, """{"code":{"text":"Body weight","coding":[{"display":"Body weight"}]}}""", fact == "pressure" ? "1" : "0", fact == "pressure" ? "known" : "", "");
        }

        foreach (var fact in new[] { "weight", "creatinine" })
        {
            rows.Add(fact, """{"valueQuantity":{"value":80}}""", "1", "unusable", "unit-missing");
            rows.Add(fact, """{"valueQuantity":{"value":1,"system":"http://unitsofmeasure.org","code":"mm[Hg]"}}""", "1", "unusable", "unit-unknown");
            rows.Add(fact, """{"valueQuantity":{"value":1,"system":"http://vendor/units","code":"kg"}}""", "1", "unusable", "unit-unknown");
            rows.Add(fact, """{"valueQuantity":{"value":80,"unit":"parsecs"}}""", "1", "unusable", "unit-unknown");
            rows.Add(fact, """{"valueQuantity":null}""", "1", "notRecorded", "value-absent");
            rows.Add(fact, """{"valueQuantity":{"unit":"kg"}}""", "1", "unusable", "value-unreadable");
            rows.Add(fact, """{"valueQuantity":{"value":"80","unit":"kg"}}""", "1", "unusable", "value-unreadable");
            rows.Add(fact, """{"valueQuantity":null,"valueString":"88 kg"}""", "1", "unusable", "value-unreadable");
            rows.Add(fact, """{"valueQuantity":null,"valueInteger":88}""", "1", "unusable", "value-unreadable");
            rows.Add(fact, """{"valueQuantity":null,"valueRange":{}}""", "1", "unusable", "value-unreadable");
            rows.Add(fact, """{"valueQuantity":null,"valueSampledData":{}}""", "1", "unusable", "value-unreadable");
            rows.Add(fact, """{"valueQuantity":null,"valueCodeableConcept":{}}""", "1", "unusable", "value-unreadable");
            rows.Add(fact, """{"valueString":"88 kg"}""", "1", "unusable", "value-unreadable");
            rows.Add(fact, """{"dataAbsentReason":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/data-absent-reason","code":"unknown"}]}}""", "1", "unusable", "value-unreadable");
        }

        return rows;
    }

    [Theory]
    [Trait("FM", "FM-001")]
    [Trait("FM", "FM-012")]
    [Trait("FM", "FM-045")]
    [Trait("FM", "FM-050")]
    [Trait("FM", "FM-073")]
    [Trait("FM", "FM-079")]
    [MemberData(nameof(Rows))]
    public void Measurement_InAState_IsKnownUnusableOrNotThere(string fact, string change, string count, string state, string problem)
    {
        var result = Charts.ReadBundle(Resource(fact, change));

        var readings = result.Patient!.ReadingsOf(Facts[fact]);
        readings.Should().HaveCount(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        readings.Select(State).Distinct().Should().Equal(state.Length == 0 ? [] : [state]);
        result.Problems.Select(p => p.Id).Should().BeEquivalentTo(problem.Length == 0 ? [] : new[] { problem });
    }

    [Theory]
    [Trait("FM", "FM-047")]
    [InlineData("unknown", MissingReason.NotRecorded)]
    [InlineData("not-asked", MissingReason.NotRecorded)]
    [InlineData("not-applicable", MissingReason.NotRecorded)]
    [InlineData("unsupported", MissingReason.NotRecorded)]
    [InlineData("not-performed", MissingReason.NotRecorded)]
    [InlineData("asked-unknown", MissingReason.AskedUnknown)]
    [InlineData("temp-unknown", MissingReason.AskedUnknown)]
    [InlineData("asked-declined", MissingReason.AskedUnknown)]
    [InlineData("masked", MissingReason.Withheld)]
    [InlineData("not-permitted", MissingReason.Withheld)]
    [InlineData("as-text", MissingReason.Unusable)]
    [InlineData("error", MissingReason.Unusable)]
    [InlineData("not-a-number", MissingReason.Unusable)]
    [InlineData("positive-infinity", MissingReason.Unusable)]
    [InlineData("negative-infinity", MissingReason.Unusable)]
    [InlineData("no-such-reason", MissingReason.Unusable)]
    public void DataAbsentReason_Given_IsTheReasonOfTheGap(string code, MissingReason reason)
    {
        var absent = $$$"""{"valueQuantity":null,"dataAbsentReason":{{{Charts.Status("data-absent-reason", code)}}}}""";

        var result = Charts.ReadBundle(Charts.Weight(rest: absent));

        var value = result.Patient!.ReadingsOf(Analyte.BodyWeight).Single().Value;
        value.Should().BeOfType<Observed<decimal>.Missing>().Which.Reason.Should().Be(reason);
        result.Problems.Should().ContainSingle(p => p.Code == DataProblemCode.ValueAbsent);
    }

    [Fact]
    public void Measurement_NewestUnusableBesideOlder_KeepsBoth()
    {
        var patient = Charts.PatientOf(Charts.Weight("80"), Charts.Weight(rest: """{"valueQuantity":{"value":81},"effectiveDateTime":"2024-04-05T10:00:00Z"}""", id: "w2"));

        patient.ReadingsOf(Analyte.BodyWeight).Select(State).Should().Equal("known", "unusable");
    }

    private static string Resource(string fact, string change) => fact switch
    {
        "weight" => Charts.Weight(rest: change),
        "creatinine" => Charts.Creatinine(rest: change),
        _ => Charts.Pressure(rest: change),
    };

    private static string State(Reading reading) => reading.Value switch
    {
        Observed<decimal>.Known => "known",
        Observed<decimal>.Bounded => "bounded",
        Observed<decimal>.Missing { Reason: MissingReason.Unusable } => "unusable",
        Observed<decimal>.Missing missing => char.ToLowerInvariant(missing.Reason.ToString()[0]) + missing.Reason.ToString()[1..],
        _ => "?",
    };
}
