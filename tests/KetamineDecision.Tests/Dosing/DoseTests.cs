using System;
using System.Linq;
using FluentAssertions;
using FsCheck.Xunit;
using KetamineDecision.Dosing;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;
using KetamineDecision.Tests.Scenarios;
using Xunit;

namespace KetamineDecision.Tests.Dosing;

public sealed class DoseTests
{
    // Typed from the design review's finding 25 (FDA-KETALAR, COHEN-2018, COMFORTCARE, SG-PALL, TSZE-2017), not from the code.
    [Theory]
    [InlineData(Route.Intravenous, Phase.Bolus, 4.5, "mg/kg", "FDA-KETALAR")]
    [InlineData(Route.Intramuscular, Phase.Bolus, 13, "mg/kg", "FDA-KETALAR")]
    [InlineData(Route.Intravenous, Phase.Infusion, 7, "mg/kg/h", "COHEN-2018")]
    [InlineData(Route.Subcutaneous, Phase.Infusion, 700, "mg/24h", "COMFORTCARE")]
    [InlineData(Route.Oral, Phase.Bolus, 100, "mg", "SG-PALL")]
    [InlineData(Route.Intranasal, Phase.Bolus, 300, "mg", "TSZE-2017")]
    public void AbsoluteCeiling_AsTheReviewListsIt(Route route, Phase phase, double value, string unit, string source)
    {
        var ceiling = AbsoluteCeilings.For(route, phase)!;

        ceiling.Value.Should().Be((decimal)value);
        ceiling.Unit.Text().Should().Be(unit);
        ceiling.Citation.SourceKey.Should().Be(source);
    }

    [Fact]
    public void RouteWithoutARow_HasNoCeilingAndSoNoDose() => AbsoluteCeilings.For(Route.Topical, Phase.Bolus).Should().BeNull();

    // worked_examples.csv, pump grid at 1 mg/mL: W107, W110, W113, W116, W119 (0.3 mg/kg/h) and a third of it for 0.1.
    [Theory]
    [InlineData(50, 5, 15)]
    [InlineData(60, 6, 18)]
    [InlineData(70, 7, 21)]
    [InlineData(80, 8, 24)]
    [InlineData(100, 10, 30)]
    public void PumpGridAtTier1_WithoutHeight_OnActualWeight(int kilograms, int low, int high)
    {
        var plan = Selectable(Weighing(kilograms, "kg")).Plan!;

        plan.Leading.Should().Be(new DoseRange(low, high, DoseUnit.MilligramsPerHour));
        plan.Volume.Match(v => v.Value, _ => null!).Should().Be(new DoseRange(low, high, DoseUnit.MillilitersPerHour));
    }

    [Theory]
    [InlineData(MonitoringTier.NotStated, 24)]
    [InlineData(MonitoringTier.Tier1, 24)]
    [InlineData(MonitoringTier.Tier2, 40)]
    [InlineData(MonitoringTier.Tier3, 40)]
    public void MonitoringTier_DecidesTheUpperEnd(MonitoringTier tier, int high) =>
        Ward.Assess(Ward.HealthyMan(), setting: Setting.NotStated, tier: tier).Options.Single(o => o.Kind == OptionKind.Selectable).Plan!.Leading.High.Should().Be(high);

    [Fact]
    public void EightyKilogramsAnd176Point37Pounds_GiveTheSameRoundedDose()
    {
        var pounds = Ward.Assess(Weighing(176.37m, "[lb_av]"));
        var kilograms = Ward.Assess(Weighing(80m, "kg"));

        pounds.Verdict.Should().Be(kilograms.Verdict);
        Of(pounds).Plan!.Leading.Should().Be(Of(kilograms).Plan!.Leading);
        pounds.Findings.Select(f => f.Truth).Should().Equal(kilograms.Findings.Select(f => f.Truth));
    }

    [Fact]
    public void ObeseMan_IdealWeightLeads_AndBothAreShown()
    {
        // organ_function.md section 10, vector 4: male, 180 cm -> 75.0 kg (74.99213).
        var plan = Selectable(Weighing(130m, "kg", 180m)).Plan!;

        plan.Weight.IdealKilograms.Should().Be(74.99213m);
        plan.Leading.Should().Be(new DoseRange(7.4m, 22.4m, DoseUnit.MilligramsPerHour));
        plan.OnActualWeight.Should().Be(new DoseRange(13m, 39m, DoseUnit.MilligramsPerHour));
    }

    [Fact]
    public void LeanMan_ActualWeightLeads() => Selectable(Weighing(60m, "kg", 180m)).Plan!.Weight.LeadingKilograms.Should().Be(60m);

    [Theory]
    [InlineData(100, true)]
    [InlineData(100.1, false)]
    public void HeightMissing_AsksForItAboveOneHundredKilograms(double kilograms, bool dose)
    {
        var assessment = Ward.Assess(Weighing((decimal)kilograms, "kg"));

        (Of(assessment).Plan is not null).Should().Be(dose);
        assessment.Open.Any(o => o.Question == Question.Height).Should().Be(!dose);
    }

    [Fact]
    public void HeightBelowTheEquation_ShowsTheActualWeightAndSaysWhy()
    {
        var option = Selectable(Weighing(120m, "kg", 150m));

        option.Plan!.OnIdealWeight.Should().BeNull();
        option.Plan.Weight.LeadingKilograms.Should().Be(120m);
        option.Dose.Match(d => d.Derivation.Steps.Select(s => s.Expression), _ => []).Should().Contain(s => s.Contains("152.4"));
    }

    [Theory]
    [InlineData(null, null, "No strength")]
    [InlineData(37, null, "not one of the marketed")]
    [InlineData(100, null, "undiluted")]
    [InlineData(100, 100, "undiluted")]
    [InlineData(10, 50, "above the vial")]
    public void VolumeWithoutAUsableStrength_IsNotGiven(int? strength, int? diluted, string reason)
    {
        var request = new AssessmentRequest(Ward.HealthyMan(), Indication.AcutePostoperativePain, Ward.Now, Stage.BeforeDose, UseContext.Elective, Setting.Ward)
        {
            Strength = strength is { } s ? DrugConcentration.FromMilligramsPerMilliliter(s) : null,
            DilutedTo = diluted is { } d ? DrugConcentration.FromMilligramsPerMilliliter(d) : null,
        };

        Of(Ward.Advisor.Assess(request)).Plan!.Volume.Match(_ => "", n => n.Reasons[0].Sentence).Should().Contain(reason);
    }

    [Theory]
    [InlineData(10, 2.4)] // hazards.md H-06: the same dose in three strengths: 24, 4.8 (50) and 0.24 (100, diluted to 10) mL/h at 10 mg/mL
    [InlineData(50, 0.48)]
    public void Undiluted_VolumeFollowsTheStrength(int strength, double high)
    {
        var request = new AssessmentRequest(Ward.HealthyMan(), Indication.AcutePostoperativePain, Ward.Now, Stage.BeforeDose, UseContext.Elective, Setting.Ward)
        {
            Strength = DrugConcentration.FromMilligramsPerMilliliter(strength),
        };

        Of(Ward.Advisor.Assess(request)).Plan!.Volume.Match(v => v.Value.High, _ => -1m).Should().Be((decimal)high);
    }

    [Property(MaxTest = 3000)]
    public void LimitTrail_NeverRises_AndEndsAtTheRangeUsed(int seed)
    {
        var random = new Random(seed);
        var option = Selectable(Weighing(random.Next(300, 3000) / 10m, "kg", random.Next(1600, 2000) / 10m), (MonitoringTier)random.Next(0, 5));

        Assert.All(option.Limits, l => Assert.True(l.After <= l.Before));
        Assert.Equal(option.PerKilogram!.High, option.Limits[^1].After);
        for (var i = 1; i < option.Limits.Count; i++)
        {
            Assert.Equal(option.Limits[i - 1].After, option.Limits[i].Before);
        }
    }

    [Property(MaxTest = 3000)]
    public void Rounding_NeverGoesUp(int seed)
    {
        var kilograms = new Random(seed).Next(3000, 10000) / 100m;
        var plan = Selectable(Weighing(kilograms, "kg")).Plan!;

        Assert.InRange(plan.Leading.High, (kilograms * 0.3m) - 0.1m, kilograms * 0.3m);
        Assert.InRange(plan.Leading.Low!.Value, (kilograms * 0.1m) - 0.1m, kilograms * 0.1m);
    }

    private static Patient Weighing(decimal value, string unit, decimal? centimeters = null) => Patient.Describe(p =>
    {
        p.Born(1986, 3, 1).SexForClinicalUse(ClinicalSex.Male)
            .Measured(Ward.Now, m => m.Weight(value, unit).BloodPressure(128m, 76m, "mm[Hg]"))
            .Conditions(Completeness.ReviewedAt(Ward.Now)).Medicines(Completeness.ReviewedAt(Ward.Now)).Allergies(Completeness.ReviewedAt(Ward.Now));
        if (centimeters is { } height)
        {
            p.Measured(Ward.Now, m => m.Height(height, "cm"));
        }
    });

    private static Option Selectable(Patient patient, MonitoringTier tier = MonitoringTier.Tier1) => Of(Ward.Assess(patient, setting: Setting.NotStated, tier: tier));

    private static Option Of(Assessment assessment) => assessment.Options.Single(o => o.Kind == OptionKind.Selectable);
}
