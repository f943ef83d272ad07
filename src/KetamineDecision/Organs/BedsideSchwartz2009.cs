using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// Estimated glomerular filtration rate of a child, bedside Schwartz 2009, indexed to 1.73 m2.
/// <para>eGFR = 0.413 x height / Scr; height in cm, Scr in mg/dL. The original Schwartz constants (0.45, 0.55, 0.70) are another equation.</para>
/// <para>Population: 1 to below 18 years (developed at 1 to 16 years in chronic kidney disease), standardized (IDMS) creatinine. Result in
/// mL/min/1.73 m2, 5 decimals, half away from zero.</para>
/// </summary>
public static class BedsideSchwartz2009
{
    /// <summary>Stable id of the equation.</summary>
    public const string EquationId = "egfr-schwartz-bedside-2009";

    /// <summary>UCUM unit of the result.</summary>
    public const string Unit = "mL/min/{1.73_m2}";

    private const decimal K = 0.413m;
    private const int LeastYears = 1;

    private static readonly Citation[] Citations = { new("SCHWARTZ-2009", "bedside equation; organ_function.md section 4") };

    /// <summary>The estimate of one child. Not possible outside 1 to below 18 years, or when height or creatinine is not plausible.</summary>
    public static Calculation<decimal> Estimate(decimal ageYears, decimal heightCentimeters, decimal creatinineMilligramsPerDeciliter)
    {
        var check = new InputCheck();
        if (ageYears is < LeastYears or >= InputCheck.AdultYears)
        {
            OutsidePopulation(check);
        }

        check.Plausible(Analyte.BodyHeight, heightCentimeters).Plausible(Analyte.Creatinine, creatinineMilligramsPerDeciliter);
        if (check.Failed)
        {
            return Calculation<decimal>.Impossible(check.Reasons);
        }

        var steps = new List<DerivationStep>();
        var value = Compute(heightCentimeters, creatinineMilligramsPerDeciliter, steps);
        return Calculation<decimal>.Of(value, new Derivation(EquationId, steps, Citations));
    }

    /// <summary>
    /// The estimate from the record: newest usable height and creatinine inside the window. Bounded, covering every possibility, when the
    /// creatinine is a bound or several values share the newest time. Not possible, with every reason, when something is missing or the
    /// age is not surely 1 to below 18 years.
    /// </summary>
    /// <exception cref="ArgumentException">The window is not positive.</exception>
    public static Calculation<Observed<decimal>> For(Patient patient, DateTimeOffset asOf, TimeSpan window)
    {
        Guard.Against.Null(patient);
        Guard.Against.NegativeOrZero(window);
        var check = new InputCheck();
        CheckAge(patient, asOf, check);
        var heights = NewestFacts.Within(patient, Analyte.BodyHeight, asOf, window, check);
        var creatinines = NewestFacts.Within(patient, Analyte.Creatinine, asOf, window, check);
        if (check.Failed)
        {
            return Calculation<Observed<decimal>>.Impossible(check.Reasons);
        }

        var steps = new List<DerivationStep>();
        Interval? result = null;
        foreach (var height in heights)
        {
            foreach (var creatinine in creatinines)
            {
                var one = Range(Interval.From(height.Value)!.Value, Interval.From(creatinine.Value)!.Value, steps);
                result = result?.Cover(one) ?? one;
            }
        }

        if (result is { IsOpen: true })
        {
            return Calculation<Observed<decimal>>.Impossible(new NotPossibleReason(
                NotPossibleKind.Censored, "Height and creatinine are bounds that together leave the estimate open.", Question.Creatinine));
        }

        return Calculation<Observed<decimal>>.Of(result!.Value.ToObserved(), new Derivation(EquationId, steps, Citations));
    }

    private static void CheckAge(Patient patient, DateTimeOffset asOf, InputCheck check)
    {
        if (patient.AgeOn(asOf) is not { } age)
        {
            check.Add(NotPossibleKind.Missing, "The birth date is not recorded or lies in the future.", Question.Age);
        }
        else if (age.Least(AgeUnit.Years) < LeastYears || age.Most(AgeUnit.Years) >= InputCheck.AdultYears)
        {
            OutsidePopulation(check);
        }
    }

    private static void OutsidePopulation(InputCheck check) =>
        check.Add(NotPossibleKind.OutsidePopulation, "The bedside Schwartz equation is used from 1 to below 18 years of age.", Question.Age);

    // Rises with height and falls with creatinine, so the corners of the input range are the ends of the result.
    private static Interval Range(Interval height, Interval creatinine, List<DerivationStep> steps)
    {
        if (height.IsPoint && creatinine.IsPoint)
        {
            return Interval.Point(Compute(height.Low!.Value, creatinine.Low!.Value, steps));
        }

        decimal? low = height.Low is { } shortest && creatinine.High is { } most ? Compute(shortest, most, steps) : null;
        decimal? high = height.High is { } tallest && creatinine.Low is { } least and > 0m ? Compute(tallest, least, steps) : null;
        return new Interval(low, height.LowInclusive && creatinine.HighInclusive, high, height.HighInclusive && creatinine.LowInclusive);
    }

    private static decimal Compute(decimal height, decimal creatinine, List<DerivationStep> steps)
    {
        // eGFR = 0.413 x height / Scr
        var value = EquationNumber.Rounded(K * height / creatinine);
        steps.Add(new("eGFR", "0.413 x " + DecimalText.Format(height) + " cm / " + EquationNumber.Shown(creatinine) + " mg/dL = "
            + DecimalText.Format(value) + " mL/min/1.73 m2"));
        return value;
    }
}
