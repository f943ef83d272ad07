using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using FluentAssertions;
using FsCheck.Xunit;
using KetamineDecision.Facts;
using KetamineDecision.Organs;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;
using Xunit;

namespace KetamineDecision.Tests.Organs;

/// <summary>Laws of the equations over thousands of drawn inputs: what rises, what falls, and that unit and culture change nothing.</summary>
public class EquationProperties
{
    private const int Cases = 3000;

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Window = TimeSpan.FromDays(90);

    [Property(MaxTest = Cases)]
    public bool CkdEpi_RisingCreatinine_NeverRaises(bool female, int years, int hundredths, int more)
    {
        var (sex, age, low) = (Sex(female), In(years, 18, 100), In(hundredths, 10, 1500) / 100m);
        return CkdEpi2021.Estimate(sex, age, low + (In(more, 1, 500) / 100m)).Value() < CkdEpi2021.Estimate(sex, age, low).Value();
    }

    [Property(MaxTest = Cases)]
    public bool CkdEpi_RisingAge_NeverRaises(bool female, int years, int hundredths, int more)
    {
        var (sex, age, creatinine) = (Sex(female), In(years, 18, 100), In(hundredths, 10, 1500) / 100m);
        return CkdEpi2021.Estimate(sex, age + In(more, 1, 30), creatinine).Value() < CkdEpi2021.Estimate(sex, age, creatinine).Value();
    }

    [Property(MaxTest = Cases)]
    public bool CkdEpi_BoundedResult_HoldsEveryPossibility(int year, int hundredths, bool female, int month, int day)
    {
        var (born, creatinine) = (In(year, 1930, 2006), In(hundredths, 10, 1500) / 100m);
        var wide = Patient.Describe(p => p.Born(born).Measured(Now, r => r.Laboratory(Analyte.Creatinine, creatinine, "mg/dL")));
        var sharp = Patient.Describe(p => p.Born(born, In(month, 1, 12), In(day, 1, 28)).SexForClinicalUse(Sex(female))
            .Measured(Now, r => r.Laboratory(Analyte.Creatinine, creatinine, "mg/dL")));
        var value = ((Observed<decimal>.Known)CkdEpi2021.For(sharp, Now, Window).Value()).Value;
        var range = (Observed<decimal>.Bounded)CkdEpi2021.For(wide, Now, Window).Value();
        return range.Low <= value && value <= range.High;
    }

    [Property(MaxTest = Cases)]
    public bool Meld_RisingBilirubin_NeverLowers(int b, int c, int i, int na, bool dialysis, int more) =>
        MeldRises(b, c, i, na, dialysis, (In(more, 1, 300) / 10m, 0m, 0m));

    [Property(MaxTest = Cases)]
    public bool Meld_RisingCreatinine_NeverLowers(int b, int c, int i, int na, bool dialysis, int more) =>
        MeldRises(b, c, i, na, dialysis, (0m, In(more, 1, 60) / 10m, 0m));

    [Property(MaxTest = Cases)]
    public bool Meld_RisingInr_NeverLowers(int b, int c, int i, int na, bool dialysis, int more) =>
        MeldRises(b, c, i, na, dialysis, (0m, 0m, In(more, 1, 60) / 10m));

    // Within the published ranges the sodium term of MELD 3.0 changes its sign above a bilirubin of 30 mg/dL, so the draw stays below.
    [Property(MaxTest = Cases)]
    public bool Meld_FallingSodium_NeverLowers(int b, int c, int i, int na, bool dialysis, int less)
    {
        var (bili, cr, inr, sodium) = (In(b, 2, 300) / 10m, In(c, 2, 80) / 10m, In(i, 5, 80) / 10m, (decimal)In(na, 100, 160));
        var lower = sodium - In(less, 1, 15);
        return MeldNa2016.Score(bili, cr, inr, lower, dialysis).Value() >= MeldNa2016.Score(bili, cr, inr, sodium, dialysis).Value()
            && Meld3.Score(ClinicalSex.Male, 50, bili, cr, inr, lower, 3m, dialysis).Value() >= Meld3.Score(ClinicalSex.Male, 50, bili, cr, inr, sodium, 3m, dialysis).Value();
    }

    [Property(MaxTest = Cases)]
    public bool CockcroftGault_FallsWithAgeAndCreatinine_RisesWithWeight(bool female, int years, int hundredths, int weight)
    {
        var (sex, age, creatinine, kilograms) = (Sex(female), In(years, 18, 90), In(hundredths, 10, 1500) / 100m, In(weight, 30, 200));
        decimal At(decimal a, decimal w, decimal c) => CockcroftGault1976.Estimate(sex, a, w, CockcroftGaultWeight.Actual, c).Value();
        var here = At(age, kilograms, creatinine);
        return At(age + 1, kilograms, creatinine) < here && At(age, kilograms, creatinine + 0.1m) < here && At(age, kilograms + 1, creatinine) > here;
    }

    [Property(MaxTest = Cases)]
    public bool AdjustedWeight_LiesBetweenIdealAndActual(bool female, int height, int weight)
    {
        var (sex, centimeters, actual) = (Sex(female), In(height, 153, 210), (decimal)In(weight, 30, 250));
        var (ideal, adjusted) = (Devine1974.Estimate(sex, centimeters).Value(), AdjustedBodyWeight.Estimate(sex, centimeters, actual).Value());
        return adjusted <= actual && (actual <= ideal ? adjusted == actual : adjusted >= ideal);
    }

    [Property(MaxTest = Cases)]
    public bool LeanWeight_IsBelowActual(bool female, int height, int weight)
    {
        var (centimeters, actual) = (In(height, 150, 200), (decimal)In(weight, 45, 150));
        return Janmahasatian2005.Estimate(Sex(female), actual, centimeters).Value() < actual;
    }

    [Property(MaxTest = Cases)]
    public bool ChildPugh_WorseBilirubin_NeverScoresLess(int b, int a, int i, int more)
    {
        var (bili, albumin, inr) = (In(b, 1, 200) / 10m, In(a, 10, 50) / 10m, In(i, 5, 50) / 10m);
        int At(decimal x, decimal y, decimal z) => ChildPugh.Score(x, y, z, AscitesGrade.None, EncephalopathyGrade.None).Value().Points;
        var here = At(bili, albumin, inr);
        var step = In(more, 1, 30) / 10m;
        return At(bili + step, albumin, inr) >= here && At(bili, albumin + step, inr) <= here && At(bili, albumin, inr + step) >= here;
    }

    [Property(MaxTest = Cases)]
    public bool Units_OfAnyAcceptedKind_GiveTheSame(int micromoles, int unit)
    {
        // A whole number of tenths of umol/L has an exact value in every accepted unit of creatinine except mg/dL, where 88.4 divides it.
        var received = In(micromoles, 100, 9000) / 10m;
        var (value, ucum) = (unit & 1) == 0 ? (received, "umol/L") : (received / 1000m, "mmol/L");
        UnitFamily.Creatinine.TryConvert(received, "umol/L", out var canonical).Should().BeTrue();
        var patient = Patient.Describe(p => p.Born(1970, 1, 1).SexForClinicalUse(ClinicalSex.Female).Measured(Now, r => r.Laboratory(Analyte.Creatinine, value, ucum)));
        return ((Observed<decimal>.Known)CkdEpi2021.For(patient, Now, Window).Value()).Value == CkdEpi2021.Estimate(ClinicalSex.Female, 56, canonical).Value();
    }

    [Property(MaxTest = Cases)]
    public bool Units_OfWeightAndHeight_GiveTheSame(int grams, int millimeters)
    {
        var (kilograms, centimeters) = (In(grams, 45000, 150000) / 1000m, In(millimeters, 1530, 2000) / 10m);
        Patient With(decimal w, string wu, decimal h, string hu) => Patient.Describe(p => p.Born(1970, 1, 1).SexForClinicalUse(ClinicalSex.Male)
            .Measured(Now, r => r.Weight(w, wu).Height(h, hu)));
        var canonical = With(kilograms, "kg", centimeters, "cm");
        var other = With(kilograms * 1000m, "g", centimeters / 100m, "m");
        return Value(BodyMassIndex.For(canonical, Now, Window)) == Value(BodyMassIndex.For(other, Now, Window))
            && Value(Devine1974.For(canonical, Now)) == Value(Devine1974.For(other, Now));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void Culture_ChangesNothing(string culture)
    {
        var here = Everything().ToArray();
        var before = (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture);
        try
        {
            Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Everything().Should().Equal(here);
        }
        finally
        {
            (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture) = before;
        }
    }

    private static IEnumerable<string> Everything() => new[]
    {
        CkdEpi2021.Estimate(ClinicalSex.Female, 50.5m, 0.699m).Steps(), CockcroftGault1976.Estimate(ClinicalSex.Male, 53, 87, 175, CockcroftGaultWeight.Adjusted, 1.39m).Steps(),
        BedsideSchwartz2009.Estimate(5, 101, 0.6m).Steps(), Meld2016.Score(3.5m, 1.8m, 1.5m, false).Steps(), MeldNa2016.Score(3.5m, 1.8m, 1.5m, 131, false).Steps(),
        Meld3.Score(ClinicalSex.Female, 50, 3.5m, 1.8m, 1.5m, 131, 2.8m, false).Steps(), Fib4Sterling2006.Estimate(35, 107, 104, 181).Steps(),
        Janmahasatian2005.Estimate(ClinicalSex.Male, 80, 150).Steps(), Mosteller1987.Estimate(85, 180).Steps(), BodyMassIndex.Classify(40, 68, 182).Steps(),
        DeindexedFiltration.Estimate(91.7m, 1.8447m).Steps(), ChildPugh.Score(2.5m, 3.1m, 2.1m, AscitesGrade.Slight, EncephalopathyGrade.None).Steps(),
        KdigoGfr.Classify(59.6m).Steps(), UpperLimitMultiple.Estimate(Analyte.Alt, 119.5m, 40).Steps(),
        HysLaw2009.Evaluate(Observed<decimal>.Of(3.1m), Observed<decimal>.Of(1.1m), Observed<decimal>.Of(2.1m), Observed<decimal>.Of(0.5m)).Steps(),
    }.SelectMany(s => s);

    private static bool MeldRises(int b, int c, int i, int na, bool dialysis, (decimal Bilirubin, decimal Creatinine, decimal Inr) more)
    {
        var (bili, cr, inr, sodium) = (In(b, 2, 300) / 10m, In(c, 2, 80) / 10m, In(i, 5, 80) / 10m, (decimal)In(na, 100, 160));
        var (bili2, cr2, inr2) = (bili + more.Bilirubin, cr + more.Creatinine, inr + more.Inr);
        return Meld2016.Score(bili2, cr2, inr2, dialysis).Value() >= Meld2016.Score(bili, cr, inr, dialysis).Value()
            && MeldNa2016.Score(bili2, cr2, inr2, sodium, dialysis).Value() >= MeldNa2016.Score(bili, cr, inr, sodium, dialysis).Value()
            && Meld3.Score(ClinicalSex.Female, 50, bili2, cr2, inr2, sodium, 3m, dialysis).Value()
                >= Meld3.Score(ClinicalSex.Female, 50, bili, cr, inr, sodium, 3m, dialysis).Value();
    }

    private static ClinicalSex Sex(bool female) => female ? ClinicalSex.Female : ClinicalSex.Male;

    private static decimal Value(Calculation<Observed<decimal>> result) => ((Observed<decimal>.Known)result.Value()).Value;

    // FsCheck draws small integers: the multiplication spreads them over the whole range.
    private static int In(int drawn, int low, int high) => low + (int)(Math.Abs((long)drawn * 2654435761L) % (high - low + 1));
}
