using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Fhir.Tests.Judge;

public sealed class ObservationTests
{
    [Fact]
    [Trait("FM", "FM-002")]
    public void Reading_Known_KeepsOriginUnitAndNumberAsReceived()
    {
        var reading = Charts.PatientOf(Charts.Observation("29463-7", Charts.Quantity("176.5", "[lb_av]"))).ReadingsOf(Analyte.BodyWeight).Single();

        reading.Origin.Reference.Should().Be("Observation/o1");
        reading.Display().Should().Be("176.5");
        reading.Unit.Should().Be("[lb_av]");
        reading.CanonicalValue.Should().Be(176.5m * 0.45359237m);
    }

    [Theory]
    [Trait("FM", "FM-040")]
    [Trait("FM", "FM-041")]
    [InlineData("lbs", "176.37", "[lb_av]")]
    [InlineData("lb", "176.37", "[lb_av]")]
    [InlineData("kg", "80", "kg")]
    [InlineData("[lb_av]", "176.37", "[lb_av]")]
    public void Unit_DisplayOnly_IsInferredAndReported(string unit, string value, string ucum)
    {
        var result = Charts.ReadBundle(Charts.Weight(rest: $$$"""{"valueQuantity":{"value":{{{value}}},"unit":"{{{unit}}}"}}"""));

        var reading = result.Patient!.ReadingsOf(Analyte.BodyWeight).Single();
        reading.Unit.Should().Be(ucum);
        reading.Origin.Note.Should().Contain("inferred");
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.UnitInferred);
    }

    [Theory]
    [Trait("FM", "FM-041")]
    [InlineData("Mg")]
    [InlineData("KG")]
    [InlineData("lbs")]
    [InlineData("lb")]
    public void Unit_CodedAsUcumButIsNone_IsRefused(string code)
    {
        var result = Charts.ReadBundle(Charts.Observation("29463-7", Charts.Quantity("80", code)));

        result.Patient!.ReadingsOf(Analyte.BodyWeight).Single().CanonicalValue.Should().BeNull();
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.UnitUnknown);
    }

    [Fact]
    [Trait("FM", "FM-041")]
    public void Unit_MicroSignOrGreekMu_IsTheSameUnit()
    {
        foreach (var unit in new[] { "\u00b5mol/L", "\u03bcmol/L" })
        {
            var result = Charts.ReadBundle(Charts.Creatinine(rest: $$$"""{"valueQuantity":{"value":88.4,"unit":"{{{unit}}}"}}"""));

            result.Patient!.ReadingsOf(Analyte.Creatinine).Single().CanonicalValue.Should().Be(1m);
        }
    }

    [Theory]
    [Trait("FM", "FM-043")]
    [InlineData("29463-7", "bodyWeight", "72500", "g", 72.5)]
    [Trait("FM", "FM-074")]
    [InlineData("8302-2", "bodyHeight", "70", "[in_i]", 177.8)]
    [InlineData("2160-0", "creatinine", "88.4", "umol/L", 1)]
    [InlineData("14682-9", "creatinine", "0.0884", "mmol/L", 1)]
    [Trait("FM", "FM-081")]
    [InlineData("1742-6", "alt", "1", "ukat/L", 60)]
    [InlineData("1920-8", "ast", "40", "[IU]/L", 40)]
    [InlineData("6768-6", "alp", "100", "U/L", 100)]
    [InlineData("2324-2", "ggt", "50", "U/L", 50)]
    [Trait("FM", "FM-082")]
    [InlineData("14631-6", "bilirubin", "17.1", "umol/L", 1)]
    [Trait("FM", "FM-083")]
    [InlineData("1751-7", "albumin", "40", "g/L", 4)]
    public void Value_InAnotherUnit_IsTheSameValue(string code, string analyte, string value, string unit, double canonical)
    {
        var result = Charts.ReadBundle(Charts.Observation(code, Charts.Quantity(value, unit)));

        result.Patient!.ReadingsOf(Analyte.Find(analyte)!).Single().CanonicalValue.Should().Be((decimal)canonical);
        result.Problems.Should().BeEmpty();
    }

    [Fact]
    [Trait("FM", "FM-046")]
    public void Value_OrdinaryInAnotherUnit_IsRefusedWithThatHint()
    {
        var result = Charts.ReadBundle(Charts.Creatinine("97"));

        result.Patient!.ReadingsOf(Analyte.Creatinine).Single().CanonicalValue.Should().BeNull();
        result.Problems.Single().Sentence.Should().Contain("umol/L");
    }

    [Fact]
    [Trait("FM", "FM-084")]
    public void Inr_WithoutUnit_IsTheOneValueThatNeedsNone()
    {
        var result = Charts.ReadBundle(Charts.Observation("6301-6", """{"valueQuantity":{"value":1.3}}"""));

        result.Patient!.ReadingsOf(Analyte.Inr).Single().CanonicalValue.Should().Be(1.3m);
        result.Problems.Should().BeEmpty();
    }

    [Theory]
    [Trait("FM", "FM-042")]
    [InlineData("1e-400")]
    [InlineData("1e400")]
    [InlineData("80.00000000000000001")]
    public void Number_NotExact_IsUnusable(string literal)
    {
        var result = Charts.Read(Charts.Bundle(Charts.Weight("12345").Replace("12345", literal, StringComparison.Ordinal)));

        result.Patient!.ReadingsOf(Analyte.BodyWeight).Single().CanonicalValue.Should().BeNull();
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.ValueUnreadable);
    }

    [Fact]
    [Trait("FM", "FM-042")]
    public void Number_SeventeenDigits_IsKeptToTheLast()
    {
        var reading = Charts.PatientOf(Charts.Creatinine("3.3536053685966887")).ReadingsOf(Analyte.Creatinine).Single();

        reading.CanonicalValue.Should().Be(3.3536053685966887m);
        reading.Display().Should().Be("3.3536053685966887");
    }

    [Theory]
    [Trait("FM", "FM-044")]
    [InlineData("<", "<0.3", Truth.Yes)]
    [InlineData("<=", "<=0.3", Truth.Yes)]
    [InlineData(">", ">0.3", Truth.Unknown)]
    [InlineData(">=", ">=0.3", Truth.Unknown)]
    public void Comparator_Given_IsABoundNeverTheNumber(string comparator, string display, Truth below)
    {
        var reading = Charts.PatientOf(Charts.Observation("2160-0", Charts.Quantity("0.3", "mg/dL", $$$""","comparator":"{{{comparator}}}" """))).ReadingsOf(Analyte.Creatinine).Single();

        reading.CanonicalValue.Should().BeNull();
        reading.Display().Should().Be(display);
        reading.Value.IsBelow(1m).Should().Be(below);
    }

    [Theory]
    [Trait("FM", "FM-044")]
    [InlineData("\"ad\"")]
    [InlineData("\"~\"")]
    [InlineData("7")]
    public void Comparator_NotUnderstood_MakesTheNumberUnusable(string comparator)
    {
        var result = Charts.ReadBundle(Charts.Observation("29463-7", Charts.Quantity("80", "kg", ",\"comparator\":" + comparator)));

        result.Patient!.ReadingsOf(Analyte.BodyWeight).Single().CanonicalValue.Should().BeNull();
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.ValueUnreadable);
    }

    [Theory]
    [Trait("FM", "FM-048")]
    [InlineData("""[{"high":{"value":40,"unit":"U/L","system":"http://unitsofmeasure.org","code":"U/L"}}]""", 40)]
    [InlineData("""[{"low":{"value":1}},{"high":{"value":40,"system":"http://unitsofmeasure.org","code":"U/L"}}]""", 40)]
    [InlineData("""[{"high":{"value":40}}]""", null)]
    [InlineData("""[{"high":{"value":40,"comparator":"<","system":"http://unitsofmeasure.org","code":"U/L"}}]""", null)]
    [InlineData("""[{"high":{"value":0.67,"system":"http://unitsofmeasure.org","code":"ukat/L"}}]""", null)]
    [InlineData("""[{"high":{"value":40,"system":"http://unitsofmeasure.org","code":"U/L"}},{"high":{"value":60,"system":"http://unitsofmeasure.org","code":"U/L"}}]""", null)]
    [InlineData("[]", null)]
    public void UpperLimit_SameUnitAndOnlyOne_IsTaken(string ranges, int? limit)
    {
        var rest = Charts.Quantity("90", "U/L")[..^1] + ",\"referenceRange\":" + ranges + "}";

        var reading = Charts.PatientOf(Charts.Observation("1742-6", rest)).ReadingsOf(Analyte.Alt).Single();

        reading.UpperLimitOfNormal.Should().Be(limit);
    }

    [Theory]
    [Trait("FM", "FM-033")]
    [InlineData("""{"effectiveDateTime":null,"effectivePeriod":{"start":"2024-03-01","end":"2024-03-05T10:00:00Z"}}""")]
    [InlineData("""{"effectiveDateTime":null,"effectivePeriod":{"start":"2024-03-05T10:00:00Z"}}""")]
    [InlineData("""{"effectiveDateTime":null,"effectiveInstant":"2024-03-05T10:00:00Z"}""")]
    [InlineData("""{"meta":{"lastUpdated":"2025-01-01T00:00:00Z"},"issued":"2025-01-01T00:00:00Z"}""")]
    public void Time_OfObservation_IsChosenInOrder(string rest)
    {
        var reading = Charts.PatientOf(Charts.Weight(rest: rest)).ReadingsOf(Analyte.BodyWeight).Single();

        reading.At.Should().Be(ObservedAt.Exactly(new DateTimeOffset(2024, 3, 5, 10, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    [Trait("FM", "FM-033")]
    public void Time_OnlyLastUpdated_IsNoTime()
    {
        var reading = Charts.PatientOf(Charts.Weight(rest: """{"effectiveDateTime":null,"meta":{"lastUpdated":"2025-01-01T00:00:00Z"}}""")).ReadingsOf(Analyte.BodyWeight).Single();

        reading.At.IsRecorded.Should().BeFalse();
    }

    [Fact]
    [Trait("FM", "FM-034")]
    public void Readings_AnyOrder_AreOldestFirst()
    {
        var patient = Charts.PatientOf(
            Charts.Weight("82", """{"effectiveDateTime":"2024-05-01T00:00:00Z"}""", "w3"),
            Charts.Weight("80", """{"effectiveDateTime":"2024-03-01T00:00:00Z"}"""),
            Charts.Weight("81", """{"effectiveDateTime":"2024-04-01T00:00:00Z"}""", "w2"));

        patient.ReadingsOf(Analyte.BodyWeight).Select(r => r.CanonicalValue).Should().Equal(80m, 81m, 82m);
    }

    [Fact]
    [Trait("FM", "FM-019")]
    public void Readings_SameValueAndTime_AreOne()
    {
        var result = Charts.ReadBundle(Charts.Weight(), Charts.Weight(id: "w2"));

        result.Patient!.ReadingsOf(Analyte.BodyWeight).Should().ContainSingle().Which.Origin.Reference.Should().Be("Observation/w1");
        result.Problems.Should().BeEmpty();
    }

    [Fact]
    [Trait("FM", "FM-019")]
    public void Readings_OtherValueSameTime_AreBothKeptAndReported()
    {
        var result = Charts.ReadBundle(Charts.Weight(), Charts.Weight("85", id: "w2"), Charts.Observation("29463-7", Charts.Quantity("80000", "g"), "w3"));

        result.Patient!.ReadingsOf(Analyte.BodyWeight).Should().HaveCount(3);
        result.Problems.Should().ContainSingle().Which.Should().Match<DataProblem>(p => p.Code == DataProblemCode.ValuesConflict && p.Where == "Observation/w2 (entry 2)");
    }

    [Fact]
    [Trait("FM", "FM-020")]
    public void Versions_NewerIsEnteredInError_LeavesNothing()
    {
        var old = Charts.Weight(rest: """{"meta":{"versionId":"9"}}""");
        var withdrawn = Charts.Weight(rest: """{"meta":{"versionId":"10"},"status":"entered-in-error"}""");

        Charts.PatientOf(old, withdrawn).ReadingsOf(Analyte.BodyWeight).Should().BeEmpty();
        Charts.PatientOf(withdrawn, old).ReadingsOf(Analyte.BodyWeight).Should().BeEmpty();
    }

    [Fact]
    [Trait("FM", "FM-020")]
    public void Versions_ByLastUpdatedOnly_NewestIsUsed()
    {
        var old = Charts.Weight("80", """{"meta":{"versionId":"a","lastUpdated":"2024-01-01T00:00:00Z"}}""");
        var newer = Charts.Weight("81", """{"meta":{"versionId":"b","lastUpdated":"2024-01-01T00:00:00.001Z"}}""");

        Charts.PatientOf(newer, old).ReadingsOf(Analyte.BodyWeight).Should().ContainSingle().Which.CanonicalValue.Should().Be(81m);
    }

    [Fact]
    [Trait("FM", "FM-020")]
    public void Versions_NothingSaysWhichIsNewer_BothAreUsedAndReported()
    {
        var result = Charts.ReadBundle(Charts.Weight("80"), Charts.Weight("81"));

        result.Patient!.ReadingsOf(Analyte.BodyWeight).Should().HaveCount(2);
        result.Problems.Select(p => p.Code).Should().BeEquivalentTo([DataProblemCode.StatusConflict, DataProblemCode.ValuesConflict]);
    }

    [Fact]
    [Trait("FM", "FM-016")]
    public void Code_OidOrSecondCoding_IsMatchedAndTextNever()
    {
        var result = Charts.ReadBundle(Charts.Weight(rest: """{"code":{"coding":[{"system":"urn:local","code":"1"},{"system":"urn:oid:2.16.840.1.113883.6.1","code":"29463-7"}]}}"""),
            Charts.Weight("81", """{"code":{"text":"Body weight","coding":[{"system":"urn:local","code":"29463-7","display":"Body weight"}]}}""", "w2"));

        result.Patient!.ReadingsOf(Analyte.BodyWeight).Should().ContainSingle().Which.CanonicalValue.Should().Be(80m);
    }

    [Fact]
    [Trait("FM", "FM-077")]
    public void Saturation_TwoCodesOfOneThing_IsOneReading()
    {
        var rest = """{"code":{"coding":[{"system":"http://loinc.org","code":"59408-5"},{"system":"http://loinc.org","code":"2708-6"}]},"valueQuantity":{"value":97,"system":"http://unitsofmeasure.org","code":"%"}}""";

        var reading = Charts.PatientOf(Charts.Observation("59408-5", rest)).ReadingsOf(Analyte.OxygenSaturation).Single();

        reading.CanonicalValue.Should().Be(97m);
        reading.OnRoomAir.Should().Be(Truth.Unknown);
    }

    [Fact]
    [Trait("FM", "FM-077")]
    public void Saturation_CodeSaysRoomAir_IsOnRoomAir() =>
        Charts.PatientOf(Charts.Observation("59410-1", Charts.Quantity("97", "%"))).ReadingsOf(Analyte.OxygenSaturation).Single().OnRoomAir.Should().Be(Truth.Yes);

    [Fact]
    [Trait("FM", "FM-077")]
    public void Saturation_FractionWithUnitOne_IsRefused() =>
        Charts.PatientOf(Charts.Observation("59408-5", Charts.Quantity("0.97", "1"))).ReadingsOf(Analyte.OxygenSaturation).Single().CanonicalValue.Should().BeNull();

    [Fact]
    public void Codes_OfTwoMeasurements_LeaveBothUnusable()
    {
        var result = Charts.ReadBundle(Charts.Weight(rest: """{"code":{"coding":[{"system":"http://loinc.org","code":"29463-7"},{"system":"http://loinc.org","code":"2160-0"}]}}"""));

        result.Patient!.ReadingsOf(Analyte.BodyWeight).Single().CanonicalValue.Should().BeNull();
        result.Patient!.ReadingsOf(Analyte.Creatinine).Single().CanonicalValue.Should().BeNull();
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.CodeNotUnderstood);
    }

    [Theory]
    [Trait("FM", "FM-010")]
    [InlineData("""[{"reference":"Patient/p1"}]""", 1)]
    [InlineData("""[{"reference":"BodyStructure/fetus"}]""", 0)]
    [InlineData("""[{"display":"fetus"}]""", 0)]
    [InlineData("""[]""", 1)]
    public void Focus_NotThePatient_IsSomebodyElsesValue(string focus, int count)
    {
        var result = Charts.ReadBundle(Charts.Weight("3.2", $$"""{"focus":{{focus}}}"""));

        result.Patient!.ReadingsOf(Analyte.BodyWeight).Should().HaveCount(count);
        result.Problems.Any(p => p.Code == DataProblemCode.OtherPatient).Should().Be(count == 0);
    }

    [Theory]
    [Trait("FM", "FM-032")]
    [InlineData("1961-01-23T00:00:00Z", true)]
    [InlineData("1961-01-24T11:00:00Z", false)]
    [InlineData("1961-01", false)]
    [InlineData("1960", true)]
    public void Time_BeforeBirthInEveryZone_MakesTheValueUnusable(string time, bool isBefore)
    {
        var result = Charts.ReadBundle(Charts.Creatinine(rest: $$"""{"effectiveDateTime":"{{time}}"}"""));

        (result.Patient!.ReadingsOf(Analyte.Creatinine).Single().CanonicalValue is null).Should().Be(isBefore);
        result.Problems.Any(p => p.Code == DataProblemCode.TimeBeforeBirth).Should().Be(isBefore);
    }

    [Theory]
    [Trait("FM", "FM-040")]
    [InlineData("kg", "lb")]
    [InlineData("lb", "kg")]
    public void Unit_CodeAndDisplayDisagreeWithoutSystem_IsRefused(string code, string unit)
    {
        var result = Charts.ReadBundle(Charts.Weight(rest: $$$"""{"valueQuantity":{"value":80,"code":"{{{code}}}","unit":"{{{unit}}}"}}"""));

        result.Patient!.ReadingsOf(Analyte.BodyWeight).Single().CanonicalValue.Should().BeNull();
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.UnitUnknown);
    }
}
