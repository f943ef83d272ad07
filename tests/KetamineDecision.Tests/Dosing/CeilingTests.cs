using System.Linq;
using FluentAssertions;
using KetamineDecision.Dosing;
using KetamineDecision.Quantities;
using KetamineDecision.Regimens;
using KetamineDecision.Tests.Scenarios;
using Xunit;

namespace KetamineDecision.Tests.Dosing;

/// <summary>The absolute ceilings against a table typed from design finding 25, and every regimen against them.</summary>
public sealed class CeilingTests
{
    // Label initial bolus and IM: FDA-KETALAR; infusion: COHEN-2018 (7 only in intensive care); SC: COMFORTCARE; oral: SG-PALL; IN: TSZE-2017.
    private static readonly (Route Route, Phase Phase, decimal Value, string Unit, string Source)[] Typed =
    [
        (Route.Intravenous, Phase.Bolus, 4.5m, "mg/kg", "FDA-KETALAR"),
        (Route.Intravenous, Phase.Loading, 4.5m, "mg/kg", "FDA-KETALAR"),
        (Route.Intravenous, Phase.Infusion, 7m, "mg/kg/h", "COHEN-2018"),
        (Route.Intramuscular, Phase.Bolus, 13m, "mg/kg", "FDA-KETALAR"),
        (Route.Subcutaneous, Phase.Infusion, 700m, "mg/24h", "COMFORTCARE"),
        (Route.Oral, Phase.Bolus, 100m, "mg", "SG-PALL"),
        (Route.Intranasal, Phase.Bolus, 300m, "mg", "TSZE-2017"),
    ];

    [Fact]
    public void Ceilings_AreTheTypedTableAndNothingElse() =>
        AbsoluteCeilings.All.Select(c => (c.Route, c.Phase, c.Value, c.Unit.Text(), c.Citation.SourceKey)).Should().BeEquivalentTo(Typed);

    [Fact]
    public void RouteAndPhaseWithoutARow_HaveNone()
    {
        foreach (var route in System.Enum.GetValues<Route>())
        {
            foreach (var phase in System.Enum.GetValues<Phase>())
            {
                (AbsoluteCeilings.For(route, phase) is not null).Should().Be(Typed.Any(t => t.Route == route && t.Phase == phase), "{0} {1}", route, phase);
            }
        }
    }

    // 300 kg is the heaviest adult who is dosed at all (corrections.md X-06).
    [Theory]
    [InlineData(Route.Intravenous, Phase.Bolus, 1350)]
    [InlineData(Route.Intravenous, Phase.Infusion, 2100)]
    [InlineData(Route.Intramuscular, Phase.Bolus, 3900)]
    public void CeilingPerKilogram_EndsAtTheHeaviestAdult(Route route, Phase phase, int milligrams) => AbsoluteCeilings.For(route, phase)!.AtHighestWeight.Should().Be(milligrams);

    [Fact]
    public void FixedCeiling_HasNoWeight() => AbsoluteCeilings.For(Route.Oral, Phase.Bolus)!.AtHighestWeight.Should().BeNull();

    [Fact]
    public void NoShippedRegimen_ExceedsItsCeiling()
    {
        foreach (var regimen in Ward.Knowledge.Regimens)
        {
            var ceiling = Typed.Single(t => t.Route == regimen.Route && t.Phase == regimen.Phase);

            regimen.Dose.Range!.Unit.Text().Should().Be(ceiling.Unit, regimen.Id);
            regimen.Dose.Range.High.Should().BeLessThanOrEqualTo(ceiling.Value, regimen.Id);
        }
    }

    [Theory]
    [InlineData(MonitoringTier.NotStated, 0.35)]
    [InlineData(MonitoringTier.Tier2, 0.35)]
    [InlineData(MonitoringTier.Tier3, 1)]
    [InlineData(MonitoringTier.Tier4, 1)]
    public void WardCeilingOfABolus_IsLiftedFromTier3(MonitoringTier tier, double high) =>
        Limits(Made(Phase.Bolus, 0.1m, 1m, DoseUnit.MilligramsPerKilogram), tier).Range.High.Should().Be((decimal)high);

    [Theory]
    [InlineData(MonitoringTier.Tier2, 1)]
    [InlineData(MonitoringTier.Tier3, 2)]
    public void WardCeilingOfAnInfusion_IsLiftedFromTier3(MonitoringTier tier, int high) =>
        Limits(Made(Phase.Infusion, 0.1m, 2m, DoseUnit.MilligramsPerKilogramPerHour), tier).Range.High.Should().Be(high);

    [Fact]
    public void AboveTheAbsoluteCeiling_IsCutToItAtEveryTier()
    {
        Limits(Made(Phase.Infusion, 8m, 9m, DoseUnit.MilligramsPerKilogramPerHour), MonitoringTier.Tier4).Range.Should().Be(new DoseRange(7m, 7m, DoseUnit.MilligramsPerKilogramPerHour));
        Limits(Made(Phase.Bolus, null, 5m, DoseUnit.MilligramsPerKilogram), MonitoringTier.Tier4).Range.Should().Be(new DoseRange(null, 4.5m, DoseUnit.MilligramsPerKilogram));
    }

    [Fact]
    public void MicrogramsPerMinute_AreHeldAgainstTheCeilingPerHour()
    {
        // 5 mcg/kg/min x 60 / 1000 = 0.3 mg/kg/h; 200 mcg/kg/min = 12 mg/kg/h, above 7
        Limits(Made(Phase.Infusion, 1m, 5m, DoseUnit.MicrogramsPerKilogramPerMinute), MonitoringTier.Tier4).Range.Should().Be(new DoseRange(0.06m, 0.3m, DoseUnit.MilligramsPerKilogramPerHour));
        Limits(Made(Phase.Infusion, 1m, 200m, DoseUnit.MicrogramsPerKilogramPerMinute), MonitoringTier.Tier4).Range.High.Should().Be(7m);
    }

    [Fact]
    public void UnitThatIsNotTheCeilings_HasNoDose()
    {
        PerKilogramLimits.For(Made(Phase.Bolus, 1m, 5m, DoseUnit.Milligrams), [], MonitoringTier.Tier4).Should().BeNull();
        PerKilogramLimits.For(Made(Phase.Maintenance, 1m, 5m, DoseUnit.MilligramsPerKilogramPerHour), [], MonitoringTier.Tier4).Should().BeNull("no ceiling, no dose");
        PerKilogramLimits.For(new Regimen("X", RegimenStatus.Selectable, RegimenDose.NotPublished), [], MonitoringTier.Tier4).Should().BeNull();
    }

    [Theory]
    [InlineData(Phase.Bolus, DoseUnit.MilligramsPerKilogramPerHour)]
    [InlineData(Phase.Infusion, DoseUnit.MilligramsPerKilogram)]
    public void UnitOfAnotherPhase_IsNotHeldAgainstItsCeiling(Phase phase, DoseUnit unit) =>
        PerKilogramLimits.For(Made(phase, 0.1m, 0.2m, unit), [], MonitoringTier.Tier4).Should().BeNull("a rate cannot be compared with a single dose");

    [Fact]
    public void RatePerKilogram_IsNotHeldAgainstADailyAmount_AndADosePerKilogramIsAgainstAFixedOne()
    {
        var subcutaneous = Made(Phase.Infusion, 0.1m, 0.2m, DoseUnit.MilligramsPerKilogramPerHour);
        subcutaneous.Route = Route.Subcutaneous; // ceiling 700 mg/24h: 0.2 mg/kg/h at 200 kg would be 960 mg/24h
        var intranasal = Made(Phase.Bolus, 0.5m, 1m, DoseUnit.MilligramsPerKilogram);
        intranasal.Route = Route.Intranasal; // ceiling 300 mg, capped once the weight is known

        PerKilogramLimits.For(subcutaneous, [], MonitoringTier.Tier4).Should().BeNull();
        PerKilogramLimits.For(intranasal, [], MonitoringTier.Tier4)!.Range.High.Should().Be(1m);
    }

    private static PerKilogramLimits Limits(Regimen regimen, MonitoringTier tier) =>
        PerKilogramLimits.For(regimen, [.. Ward.Knowledge.Regimens.Where(r => r.Status == RegimenStatus.Ceiling)], tier)!;

    private static Regimen Made(Phase phase, decimal? low, decimal high, DoseUnit unit) =>
        new("X-1", RegimenStatus.Selectable, RegimenDose.Of(new DoseRange(low, high, unit))) { Route = Route.Intravenous, Phase = phase };
}
