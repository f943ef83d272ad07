using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Organs;

/// <summary>
/// Estimated glomerular filtration rate from creatinine, CKD-EPI 2021, indexed to 1.73 m2 and without a race term.
/// <para>eGFR = 142 x min(Scr/k, 1)^a x max(Scr/k, 1)^-1.200 x 0.9938^age x (1.012 if female); Scr in mg/dL, age in years.</para>
/// <para>Population: adults from 18 years, standardized (IDMS) creatinine in steady state. Not in acute kidney injury; poor at extremes of
/// muscle mass, after amputation and in pregnancy: none of these can be seen from the inputs. Result in mL/min/1.73 m2, 5 decimals, half
/// away from zero.</para>
/// </summary>
public static class CkdEpi2021
{
    /// <summary>Stable id of the equation.</summary>
    public const string EquationId = "ckd-epi-cr-2021";

    /// <summary>UCUM unit of the result.</summary>
    public const string Unit = "mL/min/{1.73_m2}";

    private const string Name = "CKD-EPI 2021";
    private const double Factor = 142;              // mL/min/1.73 m2
    private const double KappaFemale = 0.7;         // k, mg/dL
    private const double KappaMale = 0.9;           // k, mg/dL
    private const double AlphaFemale = -0.241;      // a
    private const double AlphaMale = -0.302;        // a
    private const double ExponentAboveKappa = -1.200;
    private const double PerYear = 0.9938;
    private const double IfFemale = 1.012;

    private static readonly Citation[] Citations = { new("CKD-EPI-2021", "creatinine equation; organ_function.md section 1") };

    /// <summary>The estimate for one person. Not possible when the sex is unknown, the age is below 18 or above 130 years, or the creatinine
    /// lies outside 0.05 to 50 mg/dL.</summary>
    public static Calculation<decimal> Estimate(ClinicalSex sex, decimal ageYears, decimal creatinineMilligramsPerDeciliter)
    {
        var check = new InputCheck().SexKnown(sex, Name).Adult(ageYears, Name).Plausible(Analyte.Creatinine, creatinineMilligramsPerDeciliter);
        if (check.Failed)
        {
            return Calculation<decimal>.Impossible(check.Reasons);
        }

        var steps = new List<DerivationStep>();
        var value = Compute(sex, ageYears, creatinineMilligramsPerDeciliter, steps);
        return Calculation<decimal>.Of(value, new Derivation(EquationId, steps, Citations));
    }

    /// <summary>
    /// The estimate from the record: the newest usable creatinine inside the window and the age in completed years. Bounded, and covering
    /// every possibility, when the sex is unknown, conflicting or contradicted by a pregnancy, the birth date is partial, the creatinine is
    /// a bound, or two creatinines share the newest time. Not possible, with every reason, when a creatinine or an adult's age is missing.
    /// </summary>
    /// <exception cref="ArgumentException">The window is not positive.</exception>
    public static Calculation<Observed<decimal>> For(Patient patient, DateTimeOffset asOf, TimeSpan window)
    {
        Guard.Against.Null(patient);
        Guard.Against.NegativeOrZero(window);
        var check = new InputCheck();
        var age = PatientAge.AdultYears(patient, asOf, Name, check);
        var readings = NewestFacts.Within(patient, Analyte.Creatinine, asOf, window, check);
        if (age is not { } years || check.Failed)
        {
            return Calculation<Observed<decimal>>.Impossible(check.Reasons);
        }

        var sexes = PatientSex.PossibleFor(patient);
        var result = Covering(sexes, readings, years, null);
        if (result.IsOpen)
        {
            return Calculation<Observed<decimal>>.Impossible(new NotPossibleReason(
                NotPossibleKind.Censored, "The newest creatinine is known only as a bound that leaves the estimate open.", Question.Creatinine));
        }

        return Calculation<Observed<decimal>>.Of(result.ToObserved(), new Derivation(EquationId, Written, Citations));

        List<DerivationStep> Written()
        {
            var steps = new List<DerivationStep>();
            Covering(sexes, readings, years, steps);
            return steps;
        }
    }

    private static Interval Covering(IReadOnlyList<ClinicalSex> sexes, IReadOnlyList<Reading> readings, (int Least, int Most) years, List<DerivationStep>? steps)
    {
        Interval? result = null;
        foreach (var sex in sexes)
        {
            foreach (var reading in readings)
            {
                if (reading.CanonicalValue is null)
                {
                    steps?.Add(new("creatinine", ObservedText.Of(reading.Value) + " mg/dL, known only as a bound; its ends are computed"));
                }

                var one = Range(sex, years.Least, years.Most, Interval.From(reading.Value)!.Value, steps);
                result = result?.Cover(one) ?? one;
            }
        }

        return result!.Value;
    }

    // The estimate falls with creatinine and with age, so the corners of the input range are the ends of the result.
    private static Interval Range(ClinicalSex sex, int leastYears, int mostYears, Interval creatinine, List<DerivationStep>? steps)
    {
        if (creatinine.IsPoint && leastYears == mostYears)
        {
            return Interval.Point(Compute(sex, leastYears, creatinine.Low!.Value, steps));
        }

        decimal? low = creatinine.High is { } most ? Compute(sex, mostYears, most, steps) : null;
        // "Above 0" bounds nothing: as creatinine falls to 0 the estimate grows without end.
        decimal? high = creatinine.Low is { } least and > 0m ? Compute(sex, leastYears, least, steps) : null;
        return new Interval(low, creatinine.HighInclusive, high, creatinine.LowInclusive);
    }

    private static decimal Compute(ClinicalSex sex, decimal ageYears, decimal creatinine, List<DerivationStep>? steps)
    {
        var female = sex == ClinicalSex.Female;
        var kappa = female ? KappaFemale : KappaMale;
        var alpha = female ? AlphaFemale : AlphaMale;
        var ratio = (double)creatinine / kappa;
        var below = Math.Pow(Math.Min(ratio, 1), alpha);
        var above = Math.Pow(Math.Max(ratio, 1), ExponentAboveKappa);
        var aging = Math.Pow(PerYear, (double)ageYears);

        // eGFR = 142 x min(Scr/k, 1)^a x max(Scr/k, 1)^-1.200 x 0.9938^age x (1.012 if female)
        var value = EquationNumber.Rounded(Factor * below * above * aging * (female ? IfFemale : 1));
        if (steps is not null)
        {
            Show(steps, female, kappa, alpha, creatinine, ageYears, (ratio, below, above, aging), value);
        }

        return value;
    }

    private static void Show(
        List<DerivationStep> steps, bool female, double kappa, double alpha, decimal creatinine, decimal ageYears,
        (double Ratio, double Below, double Above, double Aging) terms, decimal value)
    {
        var who = female ? "female" : "male";
        var (ratio, below, above, aging) = (EquationNumber.Text(terms.Ratio), EquationNumber.Text(terms.Below), EquationNumber.Text(terms.Above), EquationNumber.Text(terms.Aging));
        steps.Add(new("Scr/k, " + who, EquationNumber.Shown(creatinine) + " mg/dL / " + EquationNumber.Text(kappa) + " mg/dL = " + ratio));
        steps.Add(new("term below k", "min(" + ratio + ", 1)^" + EquationNumber.Text(alpha) + " = " + below));
        steps.Add(new("term above k", "max(" + ratio + ", 1)^" + EquationNumber.Text(ExponentAboveKappa) + " = " + above));
        steps.Add(new("age term", EquationNumber.Text(PerYear) + "^" + EquationNumber.Text(ageYears) + " = " + aging));
        steps.Add(new("eGFR, " + who, EquationNumber.Text(Factor) + " x " + below + " x " + above + " x " + aging
            + (female ? " x " + EquationNumber.Text(IfFemale) : "") + " = " + EquationNumber.Text(value) + " mL/min/1.73 m2"));
    }
}
