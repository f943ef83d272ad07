using System;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Organs;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Tests.Organs;

/// <summary>Expected values: organ_function.md section 10; worked example W101 as corrected (D-29).</summary>
public class Devine1974Tests
{
    private const ClinicalSex F = ClinicalSex.Female;
    private const ClinicalSex M = ClinicalSex.Male;

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    // The published values of the first two rows used 0.393701 inches per centimeter: 0.0001 kg apart.
    [Theory]
    [InlineData(173, M, 68.65354, 68.65362, 0.0001)]
    [InlineData(160, F, 52.38189, 52.38197, 0.0001)]
    [InlineData(180, M, 74.99213, 75.0, 0.05)]
    [InlineData(175, M, 70.46457, 70.5, 0.05)]
    [InlineData(152.4, M, 50, 50.0, 0.00001)]
    [InlineData(190, M, 84.04724, 84.04724, 0.00001)]
    [InlineData(162.56, F, 54.7, 54.7, 0.00001)]
    public void Estimate_DossierVector_Agrees(double height, ClinicalSex sex, double computed, double published, double tolerance)
    {
        var value = Devine1974.Estimate(sex, (decimal)height).Value();

        value.Should().Be((decimal)computed);
        value.Should().BeApproximately((decimal)published, (decimal)tolerance);
    }

    [Fact]
    public void Estimate_FemaleConstant45_IsNotUsed() => Devine1974.Estimate(F, 162.56m).Value().Should().NotBe(54.2m);

    [Fact]
    public void Estimate_PerCentimeterShortcut_IsNotUsed()
    {
        // 0.91 x (200 - 152.4) + 50 = 93.316, 0.21 kg too high.
        Devine1974.Estimate(M, 200m).Value().Should().Be(93.10236m);
    }

    [Theory]
    [InlineData(152.39)]
    [InlineData(150)]
    public void Estimate_BelowSixtyInches_IsOutsidePopulation(double height)
    {
        // A public package gives 47.8 kg for a man of 150 cm; the corrected dossier refuses.
        var result = Devine1974.Estimate(M, (decimal)height);

        result.Kinds().Should().Equal(NotPossibleKind.OutsidePopulation);
        result.Questions().Should().Equal(Question.Height);
    }

    [Theory]
    [InlineData(1.75)]
    [InlineData(0)]
    [InlineData(-170)]
    [InlineData(1750)]
    public void Estimate_HeightNotPlausible_IsNotPossible(double height) =>
        Devine1974.Estimate(M, (decimal)height).Kinds().Should().Equal(NotPossibleKind.Unusable);

    [Fact]
    public void Estimate_SexUnknown_IsMissing() => Devine1974.Estimate(ClinicalSex.Unknown, 170m).Questions().Should().Equal(Question.SexForClinicalUse);

    [Theory]
    [InlineData(17, false)]
    [InlineData(18, true)]
    public void Estimate_AgeGiven_AdultsOnly(int age, bool possible) =>
        Devine1974.Estimate(M, 170m, age).Kinds().Should().Equal(possible ? Array.Empty<NotPossibleKind>() : new[] { NotPossibleKind.OutsidePopulation });

    [Fact]
    public void Estimate_Result_CarriesAHandCheckableDerivation() => Devine1974.Estimate(M, 175m).Steps().Should().Equal(
        "height: 175 cm / 2.54 = 68.89764 in", "ideal weight, male: 50 kg + 2.3 kg x (68.89764 - 60) = 70.46457 kg");

    [Theory]
    [InlineData(1.75, "m")]
    [InlineData(175, "cm")]
    public void For_AnyUnit_GivesTheSame(double value, string unit)
    {
        var patient = Patient.Describe(p => p.Born(1980, 1, 1).SexForClinicalUse(M).Measured(Now.AddYears(-10), r => r.Height((decimal)value, unit)));

        Devine1974.For(patient, Now).Value().Should().BeOfType<Observed<decimal>.Known>().Which.Value.Should().Be(70.46457m);
    }

    [Fact]
    public void For_SexUnknown_CoversBoth()
    {
        var patient = Patient.Describe(p => p.Born(1980, 1, 1).Measured(Now, r => r.Height(175m, "cm")));

        var bounded = Devine1974.For(patient, Now).Value().Should().BeOfType<Observed<decimal>.Bounded>().Subject;
        bounded.Low.Should().Be(65.96457m);
        bounded.High.Should().Be(70.46457m);
    }

    [Fact]
    public void For_TwoNewestHeights_CoversBothAndRefusesAShortOne()
    {
        var two = Patient.Describe(p => p.Born(1980, 1, 1).SexForClinicalUse(M).Measured(Now, r => r.Height(175m, "cm").Height(190m, "cm")));
        var shortOne = Patient.Describe(p => p.Born(1980, 1, 1).SexForClinicalUse(M).Measured(Now, r => r.Height(175m, "cm").Height(150m, "cm")));

        Devine1974.For(two, Now).Value().Should().BeOfType<Observed<decimal>.Bounded>().Which.High.Should().Be(84.04724m);
        Devine1974.For(shortOne, Now).Kinds().Should().Equal(NotPossibleKind.OutsidePopulation);
    }

    [Fact]
    public void For_HeightMeasuredInChildhood_IsStale()
    {
        var patient = Patient.Describe(p => p.Born(1990, 1, 1).SexForClinicalUse(M).Measured(new DateTimeOffset(2005, 1, 1, 0, 0, 0, TimeSpan.Zero), r => r.Height(160m, "cm")));

        Devine1974.For(patient, Now).Kinds().Should().Equal(NotPossibleKind.Stale);
    }

    [Fact]
    public void For_ChildOrNothing_NamesEveryReason()
    {
        var child = Patient.Describe(p => p.Born(2012, 1, 1).SexForClinicalUse(M));

        Devine1974.For(child, Now).Kinds().Should().Equal(NotPossibleKind.OutsidePopulation, NotPossibleKind.Missing);
        Devine1974.For(Patient.Describe(_ => { }), Now).Questions().Should().Equal(Question.Age, Question.Height);
    }

    [Fact]
    public void For_HeightInTheFuture_IsNotUsed()
    {
        var patient = Patient.Describe(p => p.Born(1980, 1, 1).SexForClinicalUse(M).Measured(Now.AddDays(1), r => r.Height(175m, "cm")));

        Devine1974.For(patient, Now).Questions().Should().Equal(Question.Height);
    }
}
