using System;
using System.Linq;
using FluentAssertions;
using FsCheck.Xunit;
using KetamineDecision.Dosing;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Regimens;
using KetamineDecision.Tests.Scenarios;
using Xunit;

namespace KetamineDecision.Tests.Dosing;

/// <summary>Which weight a dose stands on, and what every dose obeys over all weights, heights and tiers.</summary>
public sealed class WeightBasisTests
{
    [Fact]
    public void BasisStated_IsFollowed()
    {
        // organ_function.md section 10: male, 180 cm -> 74.99 kg
        Weight(WeightBasis.Actual, 120m, 180m).Match(w => w.Value.LeadingKilograms, _ => 0m).Should().Be(120m);
        Weight(WeightBasis.Ideal, 120m, 180m).Match(w => decimal.Round(w.Value.LeadingKilograms, 1), _ => 0m).Should().Be(75.0m);
        Weight(WeightBasis.Ideal, 60m, 180m).Match(w => decimal.Round(w.Value.LeadingKilograms, 1), _ => 0m).Should().Be(75.0m);
        Weight(WeightBasis.NotStated, 120m, 180m).Match(w => decimal.Round(w.Value.LeadingKilograms, 1), _ => 0m).Should().Be(75.0m);
        Weight(WeightBasis.NotStated, 60m, 180m).Match(w => w.Value.LeadingKilograms, _ => 0m).Should().Be(60m);
    }

    [Fact]
    public void IdealStatedAndHeightMissing_HasNoDoseAtAnyWeight() =>
        Weight(WeightBasis.Ideal, 60m, null).Match(_ => null, n => n.Reasons.Single().Question).Should().Be(Question.Height);

    [Theory]
    [InlineData(100, true)]
    [InlineData(100.001, false)]
    public void HeightMissing_BothSidesOf100Kilograms(double kilograms, bool dosed)
    {
        Weight(WeightBasis.NotStated, (decimal)kilograms, null).Match(_ => true, _ => false).Should().Be(dosed);
        Weight(WeightBasis.Actual, (decimal)kilograms, null).Match(_ => true, _ => false).Should().BeTrue();
    }

    [Theory]
    [InlineData(152.4, true)]
    [InlineData(152.3, false)]
    public void IdealWeight_BothSidesOfTheEquationsHeight(double centimeters, bool computed) =>
        Weight(WeightBasis.NotStated, 80m, (decimal)centimeters).Match(w => w.Value.IdealKilograms is not null, _ => false).Should().Be(computed);

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void WeightWindow_ThirtyDaysToTheSecond(int seconds, bool dosed) => WeightChoice.For(WeightBasis.Actual, Patient.Describe(p => p
        .Measured(Ward.Now.AddDays(-30).AddSeconds(seconds), m => m.Weight(80m, "kg"))), Ward.Now, Ward.Knowledge.Dosing).Match(_ => true, _ => false).Should().Be(dosed);

    [Fact]
    public void WeightInTheFutureMissingOrRival_HasNoDose()
    {
        Kind(p => p.Measured(Ward.Now.AddMinutes(6), m => m.Weight(80m, "kg"))).Should().Be(NotPossibleKind.Unusable);
        Kind(_ => { }).Should().Be(NotPossibleKind.Missing);
        Kind(p => p.Measured(Ward.Now, m => m.Weight(80m, "kg").Weight(90m, "kg"))).Should().Be(NotPossibleKind.Conflicting);
        Kind(p => p.Measured(Ward.Now, m => m.Laboratory(Analyte.BodyWeight, 80m, "kg", comparator: Comparator.Above))).Should().Be(NotPossibleKind.Unusable);

        static NotPossibleKind? Kind(Action<PatientBuilder> patient) => WeightChoice.For(WeightBasis.Actual, Patient.Describe(patient), Ward.Now, Ward.Knowledge.Dosing)
            .Match(_ => (NotPossibleKind?)null, n => n.Reasons[0].Kind);
    }

    [Property(MaxTest = 4000)]
    public void AnyWeightHeightAndTier_TheDoseObeysEveryLimit(int seed)
    {
        var random = new Random(seed);
        var kilograms = random.Next(300, 3001) / 10m;
        decimal? centimeters = random.Next(4) == 0 ? null : random.Next(1300, 2150) / 10m;
        var tier = (MonitoringTier)random.Next(0, 5);
        var patient = Adult(kilograms, centimeters, random.Next(2) == 0 ? ClinicalSex.Male : ClinicalSex.Female);
        var option = Ward.Assess(patient, setting: Setting.NotStated, tier: tier).Options.Single(o => o.Kind == OptionKind.Selectable);

        if (option.Plan is not { } plan)
        {
            option.Dose.Match(_ => false, n => n.Reasons.Count > 0).Should().BeTrue();
            return;
        }

        var perKilogram = tier >= MonitoringTier.Tier2 ? 0.5m : 0.3m; // selectable_regimens.csv R085
        var leading = Math.Min(kilograms, plan.Weight.IdealKilograms ?? kilograms);
        Assert.InRange(plan.Leading.High, (leading * perKilogram) - 0.1m, leading * perKilogram);
        Assert.InRange(plan.Leading.Low!.Value, (leading * 0.1m) - 0.1m, leading * 0.1m);
        Assert.True(plan.Leading.High <= plan.OnActualWeight.High && plan.Leading.High <= 7m * kilograms);
        Assert.True(plan.Leading.High == decimal.Floor(plan.Leading.High * 10m) / 10m);
        Trail(option);
    }

    // Complete: from the printed 0.5 to the range used, each step starting where the last ended and none rising.
    private static void Trail(Option option)
    {
        var at = 0.5m;
        foreach (var limit in option.Limits)
        {
            Assert.Equal(at, limit.Before);
            Assert.True(limit.After <= limit.Before && limit.Reason.Length > 0 && limit.Citation.SourceKey.Length > 0);
            at = limit.After;
        }

        Assert.Equal(at, option.PerKilogram!.High);
        Assert.Equal("absolute ceiling", option.Limits[^1].Name);
        Assert.Contains(option.Limits, l => l.Name == "R085 tier limit");
    }

    private static Calculation<DosingWeight> Weight(WeightBasis basis, decimal kilograms, decimal? centimeters) =>
        WeightChoice.For(basis, Adult(kilograms, centimeters, ClinicalSex.Male), Ward.Now, Ward.Knowledge.Dosing);

    private static Patient Adult(decimal kilograms, decimal? centimeters, ClinicalSex sex) => Patient.Describe(p =>
    {
        p.Born(1986, 3, 1).SexForClinicalUse(sex).Measured(Ward.Now, m => m.Weight(kilograms, "kg"));
        if (centimeters is { } height)
        {
            p.Measured(Ward.Now, m => m.Height(height, "cm"));
        }
    });
}
