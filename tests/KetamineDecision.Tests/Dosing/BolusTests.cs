using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Dosing;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;
using KetamineDecision.Regimens;
using KetamineDecision.Tests.Scenarios;
using Xunit;

namespace KetamineDecision.Tests.Dosing;

/// <summary>The bolus path: no bolus is selectable in this vertical, the arithmetic is the one the next ones use.</summary>
public sealed class BolusTests
{
    [Fact]
    public void WardCeilingAt70Kilograms_Is24Point5Milligrams()
    {
        // worked_examples.csv W065: 0.35 mg/kg x 70 kg = 24.5 mg; at 10 mg/mL 2.45 mL. A source range of 0.5 mg/kg is cut by R083.
        var done = Calculate(new DoseRange(0.2m, 0.5m, DoseUnit.MilligramsPerKilogram), 70m, MonitoringTier.Tier1);

        done.Value.Leading.Should().Be(new DoseRange(14m, 24.5m, DoseUnit.Milligrams));
        done.Value.Volume.Match(v => v.Value, _ => null!).Should().Be(new DoseRange(1.4m, 2.45m, DoseUnit.Milliliters));
        done.Derivation.Steps.Select(s => s.Expression).Should().Contain("0.35 mg/kg x 70 kg = 24.5 mg");
    }

    [Fact]
    public void WardCeiling_IsLiftedAtTier3()
    {
        // worked_examples.csv W095: 0.5 mg/kg x 80 kg = 40 mg.
        Calculate(new DoseRange(0.5m, 0.5m, DoseUnit.MilligramsPerKilogram), 80m, MonitoringTier.Tier3).Value.Leading.Display().Should().Be("40 mg");
    }

    [Theory]
    [InlineData(71.4, 24.9)] // hazards.md H-30: 0.35 x 71.4 = 24.99 mg, rounded down, never up across the limit
    [InlineData(71.5, 25)]
    public void Rounding_NeverCrossesTheLimit(double kilograms, double milligrams) =>
        Calculate(new DoseRange(null, 0.35m, DoseUnit.MilligramsPerKilogram), (decimal)kilograms, MonitoringTier.Tier1).Value.Leading.High.Should().Be((decimal)milligrams);

    [Fact]
    public void AbsoluteCeiling_CutsWhateverARowPrints()
    {
        var regimen = Bolus(new DoseRange(1m, 9m, DoseUnit.MilligramsPerKilogram));

        PerKilogramLimits.For(regimen, Array.Empty<Regimen>(), MonitoringTier.Tier4)!.Range.High.Should().Be(4.5m);
    }

    [Fact]
    public void MicrogramsPerKilogramPerMinute_BecomeMilligramsPerKilogramPerHour()
    {
        // worked_examples.csv W040: 10 mcg/kg/min = 0.6 mg/kg/h.
        var regimen = new Regimen("TEST", RegimenStatus.Selectable, RegimenDose.Of(new DoseRange(10m, 10m, DoseUnit.MicrogramsPerKilogramPerMinute)))
        {
            Route = Route.Intravenous,
            Phase = Phase.Infusion,
            Citations = new[] { new Citation("LOFTUS-2010") },
        };

        PerKilogramLimits.For(regimen, Array.Empty<Regimen>(), MonitoringTier.Tier4)!.Range.Should().Be(new DoseRange(0.6m, 0.6m, DoseUnit.MilligramsPerKilogramPerHour));
    }

    [Fact]
    public void RouteWithoutACeiling_HasNoLimitsAndSoNoDose()
    {
        var regimen = Bolus(new DoseRange(1m, 1m, DoseUnit.MilligramsPerKilogram));
        regimen.Route = Route.Topical;

        PerKilogramLimits.For(regimen, Array.Empty<Regimen>(), MonitoringTier.Tier4).Should().BeNull();
    }

    [Fact]
    public void MilligramsPerMinute_IsNeverReadAsPerKilogram()
    {
        // worked_examples.csv W031, a negative test: 0.1 to 0.5 mg/min is an absolute rate.
        var regimen = new Regimen("TEST", RegimenStatus.EvidenceOnly, RegimenDose.Of(new DoseRange(0.1m, 0.5m, DoseUnit.MilligramsPerMinute))) { Route = Route.Intravenous, Phase = Phase.Infusion };

        PerKilogramLimits.For(regimen, Array.Empty<Regimen>(), MonitoringTier.Tier4).Should().BeNull();
    }

    private static Regimen Bolus(DoseRange range) => new("TEST", RegimenStatus.Selectable, RegimenDose.Of(range))
    {
        Route = Route.Intravenous,
        Phase = Phase.Bolus,
        WeightBasis = WeightBasis.Actual,
        Citations = new[] { new Citation("SCHWENK-2018") },
    };

    private static Calculation<DosePlan>.Done Calculate(DoseRange range, decimal kilograms, MonitoringTier tier)
    {
        var regimen = Bolus(range);
        var ceilings = Ward.Knowledge.Regimens.Where(r => r.Status == RegimenStatus.Ceiling).ToArray();
        var patient = Patients.Patient.Describe(p => p.Born(1986, 1, 1).Measured(Ward.Now, m => m.Weight(kilograms, "kg")));
        var weight = WeightChoice.For(regimen.WeightBasis, patient, Ward.Now, Ward.Knowledge.Dosing);
        var product = new ProductChoice(DrugConcentration.FromMilligramsPerMilliliter(10m), null);
        return (Calculation<DosePlan>.Done)DoseCalculator.Calculate(regimen, PerKilogramLimits.For(regimen, ceilings, tier)!, weight, product, Ward.Knowledge.Dosing);
    }
}
