using System.Linq;
using FluentAssertions;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Fhir.Tests.Judge;

[Trait("FM", "FM-075")]
public sealed class PressureTests
{
    [Theory]
    [InlineData("85354-9")]
    [InlineData("55284-4")]
    [InlineData("no-such-panel")]
    public void Pair_UnderAnyPanelCode_IsOneMeasurement(string panel)
    {
        var result = Charts.ReadBundle(Charts.Pressure(panel: panel));

        var systolic = result.Patient!.ReadingsOf(Analyte.SystolicPressure).Single();
        systolic.CanonicalValue.Should().Be(120m);
        systolic.PairedDiastolic!.CanonicalValue.Should().Be(80m);
        result.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Pair_DiastolicFirst_IsReadByCode()
    {
        var result = Charts.ReadBundle(Charts.Observation("85354-9", $$"""{"component":[{{Charts.Component("8462-4", "80")}},{{Charts.Component("8480-6", "120")}}]}"""));

        result.Patient!.ReadingsOf(Analyte.SystolicPressure).Single().CanonicalValue.Should().Be(120m);
    }

    [Fact]
    public void Halves_OfTwoObservations_AreNeverPaired()
    {
        var result = Charts.ReadBundle(
            Charts.Observation("8480-6", Charts.Quantity("120", "mm[Hg]"), "s"),
            Charts.Observation("8462-4", Charts.Quantity("80", "mm[Hg]"), "d"));

        result.Patient!.ReadingsOf(Analyte.SystolicPressure).Should().NotBeEmpty().And.OnlyContain(r => r.CanonicalValue == null && r.PairedDiastolic == null);
        result.Problems.Should().HaveCount(2).And.OnlyContain(p => p.Code == DataProblemCode.PressurePairIncomplete);
    }

    [Theory]
    [InlineData("""[{0}]""")]
    [InlineData("""[{0},{0},{1}]""")]
    [InlineData("""[{0},7,null,[]]""")]
    public void Components_NotExactlyTwo_AreNoPair(string components)
    {
        var text = components.Replace("{0}", Charts.Component("8480-6", "120"), System.StringComparison.Ordinal)
            .Replace("{1}", Charts.Component("8462-4", "80"), System.StringComparison.Ordinal);

        var result = Charts.ReadBundle(Charts.Observation("85354-9", $$"""{"component":{{text}}}"""));

        result.Patient!.ReadingsOf(Analyte.SystolicPressure).Single().CanonicalValue.Should().BeNull();
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.PressurePairIncomplete);
    }

    [Fact]
    public void Component_Absent_TellsWhyAndUsesNeitherHalf()
    {
        var masked = $$"""{"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},"dataAbsentReason":{{Charts.Status("data-absent-reason", "masked")}}}""";

        var result = Charts.ReadBundle(Charts.Observation("85354-9", $$"""{"component":[{{Charts.Component("8480-6", "120")}},{{masked}}]}"""));

        result.Patient!.ReadingsOf(Analyte.SystolicPressure).Single().CanonicalValue.Should().BeNull();
        result.Problems.Select(p => p.Code).Should().BeEquivalentTo([DataProblemCode.ValueAbsent, DataProblemCode.PressurePairIncomplete]);
    }

    [Fact]
    public void Component_WithModifier_UsesNeitherHalf()
    {
        var modified = Charts.Component("8462-4", "80")[..^1] + ""","modifierExtension":[{"url":"http://x"}]}""";

        var result = Charts.ReadBundle(Charts.Observation("85354-9", $$"""{"component":[{{Charts.Component("8480-6", "120")}},{{modified}}]}"""));

        result.Patient!.ReadingsOf(Analyte.SystolicPressure).Single().CanonicalValue.Should().BeNull();
        result.Problems.Should().Contain(p => p.Code == DataProblemCode.ModifierNotUnderstood);
    }

    [Theory]
    [InlineData("80", "120")]
    [InlineData("100", "100")]
    public void Pair_SystolicNotAbove_IsImpossible(string systolic, string diastolic) =>
        Charts.ReadBundle(Charts.Pressure(systolic, diastolic)).Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.PressurePairImpossible);

    [Fact]
    public void Pair_TwoUnits_IsRefused() =>
        Charts.ReadBundle(Charts.Observation("85354-9", $$"""{"component":[{{Charts.Component("8480-6", "120")}},{{Charts.Component("8462-4", "10.6", "kPa")}}]}"""))
            .Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.UnitUnknown);

    [Fact]
    public void Pair_DisplayUnits_AreInferredAndReported()
    {
        static string Part(string code, int value) => $$$"""{"code":{"coding":[{"system":"http://loinc.org","code":"{{{code}}}"}]},"valueQuantity":{"value":{{{value}}},"unit":"mmHg"}}""";

        var result = Charts.ReadBundle(Charts.Observation("85354-9", $$"""{"component":[{{Part("8480-6", 120)}},{{Part("8462-4", 80)}}]}"""));

        result.Patient!.ReadingsOf(Analyte.SystolicPressure).Single().CanonicalValue.Should().Be(120m);
        result.Problems.Should().HaveCount(2).And.OnlyContain(p => p.Code == DataProblemCode.UnitInferred);
    }

    [Fact]
    public void Pair_OneHalfBounded_IsNotUsed()
    {
        var bounded = Charts.Component("8480-6", "200").Replace("\"value\":200", "\"comparator\":\">\",\"value\":200", System.StringComparison.Ordinal);

        var result = Charts.ReadBundle(Charts.Observation("85354-9", $$"""{"component":[{{bounded}},{{Charts.Component("8462-4", "80")}}]}"""));

        result.Patient!.ReadingsOf(Analyte.SystolicPressure).Single().CanonicalValue.Should().BeNull();
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.ValueUnreadable);
    }

    [Fact]
    public void Pairs_OtherNumbersSameTime_AreBothKeptAndReported()
    {
        var result = Charts.ReadBundle(Charts.Pressure(), Charts.Pressure("120", "70", id: "b2"), Charts.Pressure(id: "b3"));

        result.Patient!.ReadingsOf(Analyte.SystolicPressure).Should().HaveCount(2);
        result.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.ValuesConflict);
    }
}
