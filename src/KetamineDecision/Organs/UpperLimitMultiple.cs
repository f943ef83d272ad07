using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// A laboratory value as a multiple of the performing laboratory's upper limit of normal. The limit differs by laboratory, sex and method;
/// without one there is no multiple and none is assumed. Exact decimal division, so 120 of 40 is 3 and no more.
/// </summary>
public static class UpperLimitMultiple
{
    /// <summary>Stable id of the calculation.</summary>
    public const string EquationId = "uln-multiple";

    private static readonly Citation[] Citations = { new("FDA-DILI-2009", "organ_function.md section 9") };

    /// <summary>Value divided by limit, both in the analyte's canonical unit. Not possible when the value is not plausible or the limit not positive.</summary>
    public static Calculation<decimal> Estimate(Analyte analyte, decimal value, decimal upperLimitOfNormal)
    {
        var check = new InputCheck().Plausible(Guard.Against.Null(analyte), value)
            .Positive(upperLimitOfNormal, "upper limit of normal of the " + analyte.Name, analyte.Question);
        if (check.Failed)
        {
            return Calculation<decimal>.Impossible(check.Reasons);
        }

        var steps = new List<DerivationStep>();
        return Calculation<decimal>.Of(Divide(analyte, value, upperLimitOfNormal, steps), new Derivation(EquationId, steps, Citations));
    }

    /// <summary>
    /// The multiple from the record: the newest usable value inside the window, each with its own report's limit. Bounded when the value is a
    /// bound or several share the newest time. Not possible when there is none or its report gave no limit.
    /// </summary>
    /// <exception cref="ArgumentException">The window is not positive.</exception>
    public static Calculation<Observed<decimal>> For(Patient patient, Analyte analyte, DateTimeOffset asOf, TimeSpan window)
    {
        Guard.Against.Null(patient);
        Guard.Against.Null(analyte);
        Guard.Against.NegativeOrZero(window);
        var check = new InputCheck();
        var steps = new List<DerivationStep>();
        Interval? result = null;
        foreach (var reading in NewestFacts.Within(patient, analyte, asOf, window, check))
        {
            if (reading.UpperLimitOfNormal is not { } limit)
            {
                return Calculation<Observed<decimal>>.Impossible(new NotPossibleReason(NotPossibleKind.Missing,
                    "The report of the " + analyte.Name + " gave no upper limit of normal; none is assumed.", analyte.Question));
            }

            var one = Divide(analyte, Interval.From(reading.Value)!.Value, limit, steps);
            result = result?.Cover(one) ?? one;
        }

        if (result is { IsOpen: true })
        {
            check.Add(NotPossibleKind.Conflicting, "The newest values of the " + analyte.Name + " are bounds that contradict one another.", analyte.Question);
        }

        return result is { } multiple && !check.Failed
            ? Calculation<Observed<decimal>>.Of(multiple.ToObserved(), new Derivation(EquationId, steps, Citations))
            : Calculation<Observed<decimal>>.Impossible(check.Reasons);
    }

    private static Interval Divide(Analyte analyte, Interval value, decimal limit, List<DerivationStep> steps)
    {
        decimal? low = value.Low is { } l ? Divide(analyte, l, limit, steps) : null;
        decimal? high = value.High is not { } h ? null : value.High == value.Low ? low : Divide(analyte, h, limit, steps);
        return new Interval(low, value.LowInclusive, high, value.HighInclusive);
    }

    private static decimal Divide(Analyte analyte, decimal value, decimal limit, List<DerivationStep> steps)
    {
        var multiple = DecimalText.Normalize(value / limit);
        steps.Add(new(analyte.Name + ", multiple of the upper limit", EquationNumber.Shown(value) + " " + analyte.Family.Canonical + " / "
            + EquationNumber.Shown(limit) + " " + analyte.Family.Canonical + " = " + EquationNumber.Shown(multiple)));
        return multiple;
    }
}
