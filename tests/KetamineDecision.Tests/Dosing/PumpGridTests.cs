using System.Linq;
using FluentAssertions;
using FsCheck.Xunit;
using KetamineDecision.Facts;
using KetamineDecision.Knowledge;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;
using KetamineDecision.Tests.Scenarios;
using Xunit;

namespace KetamineDecision.Tests.Dosing;

/// <summary>worked_examples.csv, pump grid W106 to W119: R085 on actual weight at 1 mg/mL, as its upper end at 0.2 and 0.3 mg/kg/h.</summary>
public sealed class PumpGridTests
{
    private const string Head = """{"policy":"grid","version":"1","knowledge":"2026.11","approvedBy":"x","approved":"2026-10-01","parameters":[""";

    private static readonly KetamineAdvisor AtPoint2 = new(Ward.Knowledge, SitePolicy.Read(
        Head + """{"id":"R085.upper","was":{"value":0.5,"unit":"mg/kg/h"},"to":{"value":0.2,"unit":"mg/kg/h"},"reason":"grid"}]}""", Ward.Knowledge).Policy);

    [Theory]
    [InlineData(50, 10, 15, 25)]
    [InlineData(60, 12, 18, 30)]
    [InlineData(70, 14, 21, 35)]
    [InlineData(80, 16, 24, 40)]
    [InlineData(100, 20, 30, 50)]
    public void UpperEnd_At02And03And05(int kilograms, int point2, int point3, int point5)
    {
        High(AtPoint2, kilograms, MonitoringTier.Tier1).Should().Be((point2, point2));
        High(Ward.Advisor, kilograms, MonitoringTier.Tier1).Should().Be((point3, point3));
        High(Ward.Advisor, kilograms, MonitoringTier.Tier2).Should().Be((point5, point5));
    }

    [Fact]
    public void UndilutedHundredMilligramsPerMilliliter_HasNoVolumeAndSaysWhy()
    {
        var plan = Plan(80m, strength: 100m);

        plan.Leading.High.Should().Be(24m);
        plan.Volume.Match(_ => NotPossibleKind.Missing, n => n.Reasons.Single().Kind).Should().Be(NotPossibleKind.Withheld);
        Plan(80m, strength: 100m, dilutedTo: 1m).Volume.Match(v => v.Value.High, _ => -1m).Should().Be(24m);
        Plan(80m, strength: 100m, dilutedTo: 99.9m).Volume.Match(v => v.Value.High, _ => -1m).Should().Be(0.24m);
    }

    [Fact]
    public void StrengthNotStated_HasNoVolumeEvenWhenTheDilutionIs()
    {
        Plan(80m, strength: null).Volume.Match(_ => "", n => n.Reasons.Single().Sentence).Should().Contain("none is assumed");
        Plan(80m, strength: null, dilutedTo: 1m).Volume.Match(_ => "", n => n.Reasons.Single().Sentence).Should().Contain("none is assumed");
    }

    [Property(MaxTest = 1500)]
    public bool VolumeTimesConcentration_NeverExceedsTheDose(ushort weight, byte dilution)
    {
        var plan = Plan(30m + (weight % 700 / 10m), strength: 50m, dilutedTo: 0.5m + (dilution % 99 / 2m));
        var concentration = 0.5m + (dilution % 99 / 2m);
        var volume = plan.Volume.Match(v => v.Value, _ => null!);

        return volume.High * concentration <= plan.Leading.High && plan.Leading.High - (volume.High * concentration) < 0.01m * concentration && volume.Low <= volume.High;
    }

    private static (decimal Milligrams, decimal Milliliters) High(KetamineAdvisor advisor, decimal kilograms, MonitoringTier tier)
    {
        var plan = Plan(kilograms, advisor: advisor, tier: tier, dilutedTo: 1m);
        return (plan.Leading.High, plan.Volume.Match(v => v.Value.High, _ => -1m));
    }

    private static KetamineDecision.Dosing.DosePlan Plan(
        decimal kilograms, decimal? strength = 10m, decimal? dilutedTo = null, KetamineAdvisor? advisor = null, MonitoringTier tier = MonitoringTier.Tier1)
    {
        var patient = Patient.Describe(p => p.Born(1986, 3, 1).SexForClinicalUse(ClinicalSex.Male).Measured(Ward.Now, m => m.Weight(kilograms, "kg")));
        var request = new AssessmentRequest(patient, Indication.AcutePostoperativePain, Ward.Now, Stage.BeforeDose, UseContext.Elective)
        {
            Site = new SiteProfile(tier),
            Strength = strength is { } s ? DrugConcentration.FromMilligramsPerMilliliter(s) : null,
            DilutedTo = dilutedTo is { } d ? DrugConcentration.FromMilligramsPerMilliliter(d) : null,
        };
        return (advisor ?? Ward.Advisor).Assess(request).Options.Single(o => o.Kind == OptionKind.Selectable).Plan!;
    }
}
