using System;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Organs;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Tests.Organs;

/// <summary>Expected values: organ_function.md section 1, own column computed there and the published one it agrees with.</summary>
public class CkdEpi2021Tests
{
    private const ClinicalSex F = ClinicalSex.Female;
    private const ClinicalSex M = ClinicalSex.Male;

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Window = TimeSpan.FromDays(90);

    // The last column is the number of decimals the published value was printed with; half a unit there is the tolerance.
    [Theory]
    [InlineData(M, 81, 1.7, 39.99991, 39.99991, 5)]
    [InlineData(F, 80, 0.8, 74.43855, 74, 0)]
    [InlineData(M, 50, 1.1, 81.78201, 82, 0)]
    [InlineData(M, 55, 1.2, 71.4178, 71, 0)]
    [InlineData(M, 50, 1.0, 91.69148, 91.7, 1)]
    [InlineData(F, 30, 0.7, 119.24457, 119.2, 1)]
    [InlineData(M, 70, 2.0, 35.243, 35.2, 1)]
    [InlineData(M, 50, 0.9, 104.04901, 104, 0)]
    [InlineData(F, 20, 0.5, 137.61493, 137.61493, 5)]
    [InlineData(F, 40, 1.0, 73.03755, 73.03755, 5)]
    [InlineData(M, 60, 1.4, 57.53939, 57.53939, 5)]
    [InlineData(M, 55, 8.0, 7.3302, 7.3302, 4)]
    [InlineData(F, 30, 0.6, 123.75786, 123.75786, 5)]
    [InlineData(F, 50, 0.699, 105.33389, 105.33389, 5)]
    public void Estimate_DossierVector_Agrees(ClinicalSex sex, double age, double creatinine, double computed, double published, int decimals)
    {
        var value = CkdEpi2021.Estimate(sex, (decimal)age, (decimal)creatinine).Value();

        value.Should().BeApproximately((decimal)computed, 0.00001m);
        value.Should().BeApproximately((decimal)published, 0.5001m * (decimal)Math.Pow(10, -decimals));
    }

    [Theory]
    [InlineData(M, 81, 1.7, 37.00)]
    public void Estimate_2009Trap_IsNotProduced(ClinicalSex sex, double age, double creatinine, double from2009) =>
        Math.Abs(CkdEpi2021.Estimate(sex, (decimal)age, (decimal)creatinine).Value() - (decimal)from2009).Should().BeGreaterThan(1m);

    [Theory]
    [InlineData(F, "0.7")]
    [InlineData(M, "0.9")]
    public void Estimate_AtKappa_JoinsBothBranches(ClinicalSex sex, string kappaText)
    {
        var kappa = decimal.Parse(kappaText, System.Globalization.CultureInfo.InvariantCulture);
        var at = CkdEpi2021.Estimate(sex, 50, kappa).Value();

        CkdEpi2021.Estimate(sex, 50, kappa - 0.0001m).Value().Should().BeGreaterThan(at).And.BeLessThan(at + 0.05m);
        CkdEpi2021.Estimate(sex, 50, kappa + 0.0001m).Value().Should().BeLessThan(at).And.BeGreaterThan(at - 0.05m);
    }

    [Fact]
    public void Estimate_Result_CarriesAHandCheckableDerivation()
    {
        var result = CkdEpi2021.Estimate(F, 80, 0.8m);

        result.MethodId().Should().Be("ckd-epi-cr-2021");
        result.Steps().Should().Equal(
            "Scr/k, female: 0.8 mg/dL / 0.7 mg/dL = 1.14285714",
            "term below k: min(1.14285714, 1)^-0.241 = 1",
            "term above k: max(1.14285714, 1)^-1.2 = 0.85194128",
            "age term: 0.9938^80 = 0.60802214",
            "eGFR, female: 142 x 1 x 0.85194128 x 0.60802214 x 1.012 = 74.43855 mL/min/1.73 m2");
        result.ToString().Should().NotContain("74");
    }

    [Theory]
    [InlineData(17, NotPossibleKind.OutsidePopulation)]
    [InlineData(17.999, NotPossibleKind.OutsidePopulation)]
    [InlineData(-1, NotPossibleKind.Unusable)]
    [InlineData(131, NotPossibleKind.Unusable)]
    [InlineData(1976, NotPossibleKind.Unusable)]
    public void Estimate_AgeOutside_IsNotPossible(double age, NotPossibleKind kind)
    {
        var result = CkdEpi2021.Estimate(F, (decimal)age, 0.8m);

        result.Kinds().Should().Equal(kind);
        result.Questions().Should().Equal(Question.Age);
    }

    [Fact]
    public void Estimate_Age18_IsPossible() => CkdEpi2021.Estimate(F, 18, 0.8m).Value().Should().BePositive();

    [Theory]
    [InlineData(0)]
    [InlineData(-0.8)]
    [InlineData(0.049)]
    [InlineData(84)]
    public void Estimate_CreatinineNotPlausible_IsNotPossible(double creatinine)
    {
        var result = CkdEpi2021.Estimate(F, 50, (decimal)creatinine);

        result.Kinds().Should().Equal(NotPossibleKind.Unusable);
        result.Questions().Should().Equal(Question.Creatinine);
    }

    [Fact]
    public void Estimate_EverythingWrong_NamesEveryReason() =>
        CkdEpi2021.Estimate(ClinicalSex.Unknown, 10, 0m).Questions().Should().Equal(Question.SexForClinicalUse, Question.Age, Question.Creatinine);

    [Fact]
    public void For_CompleteRecord_UsesCompletedYears()
    {
        var patient = Patient.Describe(p => p.Born(1975, 3, 3).SexForClinicalUse(M).Measured(Now.AddDays(-3), r => r.Laboratory(Analyte.Creatinine, 1.0m, "mg/dL")));

        // 50 completed years: the birthday is tomorrow.
        CkdEpi2021.For(patient, Now, Window).Value().Should().BeOfType<Observed<decimal>.Known>().Which.Value.Should().Be(91.69148m);
    }

    [Fact]
    public void For_MicromolesPerLiter_GivesTheSame()
    {
        var patient = Patient.Describe(p => p.Born(1975, 3, 3).SexForClinicalUse(M).Measured(Now.AddDays(-3), r => r.Laboratory(Analyte.Creatinine, 88.4m, "umol/L")));

        CkdEpi2021.For(patient, Now, Window).Value().Should().BeOfType<Observed<decimal>.Known>().Which.Value.Should().Be(91.69148m);
    }

    [Fact]
    public void For_SexUnknown_CoversBoth()
    {
        var patient = Patient.Describe(p => p.Born(1975, 3, 3).Measured(Now, r => r.Laboratory(Analyte.Creatinine, 1.0m, "mg/dL")));

        Between(CkdEpi2021.For(patient, Now, Window), CkdEpi2021.Estimate(F, 50, 1).Value(), CkdEpi2021.Estimate(M, 50, 1).Value());
    }

    [Fact]
    public void For_SexConflictingOrContradicted_CoversBoth()
    {
        var conflicting = Patient.Describe(p => p.Born(1975, 3, 3).SexForClinicalUse(M).SexForClinicalUse(F).Measured(Now, r => r.Laboratory(Analyte.Creatinine, 1.0m, "mg/dL")));
        var pregnant = Patient.Describe(p => p.Born(1975, 3, 3).SexForClinicalUse(M).Pregnancy(PregnancyStatus.Pregnant, Now)
            .Measured(Now, r => r.Laboratory(Analyte.Creatinine, 1.0m, "mg/dL")));

        CkdEpi2021.For(conflicting, Now, Window).Value().Should().BeOfType<Observed<decimal>.Bounded>();
        CkdEpi2021.For(pregnant, Now, Window).Value().Should().BeOfType<Observed<decimal>.Bounded>();
    }

    [Fact]
    public void For_BirthYearOnly_CoversBothAges()
    {
        var patient = Patient.Describe(p => p.Born(1975).SexForClinicalUse(M).Measured(Now, r => r.Laboratory(Analyte.Creatinine, 1.0m, "mg/dL")));

        Between(CkdEpi2021.For(patient, Now, Window), CkdEpi2021.Estimate(M, 51, 1).Value(), CkdEpi2021.Estimate(M, 50, 1).Value());
    }

    [Fact]
    public void For_BoundedCreatinine_IsBoundedOnTheRightSide()
    {
        var below = Patient.Describe(p => p.Born(1975, 1, 1).SexForClinicalUse(M).Measured(Now, r => r.Laboratory(Analyte.Creatinine, 0.3m, "mg/dL", null, Comparator.Below)));
        var above = Patient.Describe(p => p.Born(1975, 1, 1).SexForClinicalUse(M).Measured(Now, r => r.Laboratory(Analyte.Creatinine, 15m, "mg/dL", null, Comparator.Above)));

        var high = CkdEpi2021.For(below, Now, Window).Value();
        high.IsAtLeast(30m).Should().Be(Truth.Yes);
        high.IsAbove(CkdEpi2021.Estimate(M, 51, 0.3m).Value()).Should().Be(Truth.Yes);
        high.IsAbove(400m).Should().Be(Truth.Unknown);
        var low = CkdEpi2021.For(above, Now, Window).Value();
        low.IsBelow(15m).Should().Be(Truth.Yes);
    }

    [Theory]
    [InlineData(Comparator.AtMost, true, true)]
    [InlineData(Comparator.Below, true, false)]
    [InlineData(Comparator.AtLeast, false, true)]
    [InlineData(Comparator.Above, false, false)]
    public void For_BoundedCreatinine_KeepsWhetherTheEdgeIsPossible(Comparator comparator, bool isLowEnd, bool inclusive)
    {
        var patient = Patient.Describe(p => p.Born(1975, 3, 3).SexForClinicalUse(M).Measured(Now, r => r.Laboratory(Analyte.Creatinine, 1m, "mg/dL", null, comparator)));

        var bounded = CkdEpi2021.For(patient, Now, Window).Value().Should().BeOfType<Observed<decimal>.Bounded>().Subject;
        (bounded.Low, bounded.High).Should().Be(isLowEnd ? (91.69148m, (decimal?)null) : ((decimal?)null, 91.69148m));
        (isLowEnd ? bounded.LowInclusive : bounded.HighInclusive).Should().Be(inclusive);
    }

    [Fact]
    public void For_BoundsThatLeaveTheEstimateOpen_AreCensoredAndNeverThrow()
    {
        var aboveZero = Patient.Describe(p => p.Born(1975, 3, 3).SexForClinicalUse(M).Measured(Now, r => r.Laboratory(Analyte.Creatinine, 0m, "mg/dL", null, Comparator.Above)));
        CkdEpi2021.For(aboveZero, Now, Window).Kinds().Should().Equal(NotPossibleKind.Censored);

        var patient = Patient.Describe(p => p.Born(1975, 3, 3).SexForClinicalUse(M).Measured(Now, r => r
            .Laboratory(Analyte.Creatinine, 1m, "mg/dL", null, Comparator.Below).Laboratory(Analyte.Creatinine, 2m, "mg/dL", null, Comparator.Above)));

        CkdEpi2021.For(patient, Now, Window).Kinds().Should().Equal(NotPossibleKind.Censored);
    }

    [Fact]
    public void For_ValueAndBoundAtOneEdge_IncludesTheEdge()
    {
        // 1 and "below 1" at one time: 1 itself stays possible, whichever came first.
        Patient With(Comparator first, Comparator second) => Patient.Describe(p => p.Born(1975, 3, 3).SexForClinicalUse(M).Measured(Now, r => r
            .Laboratory(Analyte.Creatinine, 1m, "mg/dL", null, first).Laboratory(Analyte.Creatinine, 1m, "mg/dL", null, second)));

        foreach (var patient in new[] { With(Comparator.Equal, Comparator.Below), With(Comparator.Below, Comparator.Equal) })
        {
            var bounded = CkdEpi2021.For(patient, Now, Window).Value().Should().BeOfType<Observed<decimal>.Bounded>().Subject;
            (bounded.Low, bounded.LowInclusive, bounded.High).Should().Be((91.69148m, true, (decimal?)null));
        }
    }

    [Fact]
    public void For_TwoCreatininesAtTheNewestTime_CoversBoth()
    {
        var patient = Patient.Describe(p => p.Born(1975, 3, 3).SexForClinicalUse(M)
            .Measured(Now.AddDays(-9), r => r.Laboratory(Analyte.Creatinine, 7m, "mg/dL"))
            .Measured(Now, r => r.Laboratory(Analyte.Creatinine, 1.0m, "mg/dL").Laboratory(Analyte.Creatinine, 2.0m, "mg/dL")));

        Between(CkdEpi2021.For(patient, Now, Window), CkdEpi2021.Estimate(M, 50, 2).Value(), CkdEpi2021.Estimate(M, 50, 1).Value());
    }

    [Fact]
    public void For_NewestUnusable_UsesTheNextNewest()
    {
        var patient = Patient.Describe(p => p.Born(1975, 3, 3).SexForClinicalUse(M)
            .Measured(Now.AddDays(-9), r => r.Laboratory(Analyte.Creatinine, 1.0m, "mg/dL"))
            .Measured(Now, r => r.Laboratory(Analyte.Creatinine, 1.0m, "furlong")));

        CkdEpi2021.For(patient, Now, Window).Value().IsAtLeast(91m).Should().Be(Truth.Yes);
    }

    [Theory]
    [InlineData(-90, true)]
    [InlineData(-90.001, false)]
    [InlineData(0.003, true)]
    [InlineData(0.004, false)]
    public void For_WindowEdges_AreInclusiveWithFiveMinutesAhead(double daysFromNow, bool possible)
    {
        var patient = Patient.Describe(p => p.Born(1975, 3, 3).SexForClinicalUse(M)
            .Measured(Now.AddDays(daysFromNow), r => r.Laboratory(Analyte.Creatinine, 1.0m, "mg/dL")));

        var result = CkdEpi2021.For(patient, Now, Window);
        (result is Calculation<Observed<decimal>>.Done).Should().Be(possible);
        if (!possible)
        {
            result.Kinds().Should().Equal(daysFromNow < 0 ? NotPossibleKind.Stale : NotPossibleKind.Unusable);
            result.Questions().Should().Equal(Question.Creatinine);
        }
    }

    [Fact]
    public void For_NothingRecorded_NamesAgeAndCreatinine()
    {
        var result = CkdEpi2021.For(Patient.Describe(_ => { }), Now, Window);

        result.Kinds().Should().Equal(NotPossibleKind.Missing, NotPossibleKind.Missing);
        result.Questions().Should().Equal(Question.Age, Question.Creatinine);
    }

    [Theory]
    [InlineData(2008, 3, 3, false)]
    [InlineData(2008, 3, 2, true)]
    [InlineData(2010, 1, 1, false)]
    public void For_NotSurelyAdult_IsOutsidePopulation(int year, int month, int day, bool possible)
    {
        var patient = Patient.Describe(p => p.Born(year, month, day).SexForClinicalUse(M).Measured(Now, r => r.Laboratory(Analyte.Creatinine, 1.0m, "mg/dL")));

        var result = CkdEpi2021.For(patient, Now, Window);
        result.Kinds().Should().Equal(possible ? Array.Empty<NotPossibleKind>() : new[] { NotPossibleKind.OutsidePopulation });
    }

    [Fact]
    public void For_BirthYearStraddlesEighteen_IsOutsidePopulation()
    {
        var patient = Patient.Describe(p => p.Born(2008).SexForClinicalUse(M).Measured(Now, r => r.Laboratory(Analyte.Creatinine, 1.0m, "mg/dL")));

        CkdEpi2021.For(patient, Now, Window).Kinds().Should().Equal(NotPossibleKind.OutsidePopulation);
    }

    [Fact]
    public void For_WindowNotPositive_IsAProgrammersMistake()
    {
        var act = () => CkdEpi2021.For(Patient.Describe(_ => { }), Now, TimeSpan.Zero);

        act.Should().Throw<ArgumentException>();
    }

    private static void Between(Calculation<Observed<decimal>> result, decimal low, decimal high)
    {
        var bounded = result.Value().Should().BeOfType<Observed<decimal>.Bounded>().Subject;
        bounded.Low.Should().Be(low);
        bounded.High.Should().Be(high);
        bounded.LowInclusive.Should().BeTrue();
        bounded.HighInclusive.Should().BeTrue();
    }
}
