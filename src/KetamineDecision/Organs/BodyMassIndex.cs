using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// Body mass index: BMI = weight / height^2; weight in kg, height in m. Classes of WHO for adults only: children need percentiles.
/// Result in kg/m2, 5 decimals, half away from zero; classes are read from the unrounded value.
/// </summary>
public static class BodyMassIndex
{
    /// <summary>Stable id of the equation.</summary>
    public const string EquationId = "bmi";

    /// <summary>UCUM unit of the result.</summary>
    public const string Unit = "kg/m2";

    private const string Name = "The body mass index class";

    // hazards.md H-01: outside 10 to 70 weight or height carries the wrong unit.
    private const decimal Lowest = 10m;
    private const decimal Highest = 70m;

    private static readonly Citation[] Citations = { new("WHO-BMI", "organ_function.md section 14") };

    /// <summary>The index. Not possible when weight or height is not plausible, alone or together (outside 10 to 70 kg/m2).</summary>
    public static Calculation<decimal> Estimate(decimal weightKilograms, decimal heightCentimeters)
    {
        var check = Check(weightKilograms, heightCentimeters);
        if (check.Failed)
        {
            return Calculation<decimal>.Impossible(check.Reasons);
        }

        var steps = new List<DerivationStep>();
        return Calculation<decimal>.Of(Compute(weightKilograms, heightCentimeters, steps), new Derivation(EquationId, steps, Citations));
    }

    /// <summary>The class of an adult. Not possible below 18 years, and where the index is not.</summary>
    public static Calculation<BodyMassIndexClass> Classify(decimal ageYears, decimal weightKilograms, decimal heightCentimeters)
    {
        var check = Check(weightKilograms, heightCentimeters).Adult(ageYears, Name);
        if (check.Failed)
        {
            return Calculation<BodyMassIndexClass>.Impossible(check.Reasons);
        }

        var steps = new List<DerivationStep>();
        Compute(weightKilograms, heightCentimeters, steps);
        var band = ClassOf(Unrounded(weightKilograms, heightCentimeters));
        steps.Add(new("class of the unrounded index", band.ToString()));
        return Calculation<BodyMassIndexClass>.Of(band, new Derivation(EquationId, steps, Citations));
    }

    /// <summary>
    /// The index of an adult from the record: the newest usable weight inside the window and the newest adult height, however old. Bounded,
    /// covering every possibility, when several values share the newest time. Not possible, with every reason, otherwise.
    /// </summary>
    /// <exception cref="ArgumentException">The window is not positive.</exception>
    public static Calculation<Observed<decimal>> For(Patient patient, DateTimeOffset asOf, TimeSpan window)
    {
        Guard.Against.Null(patient);
        Guard.Against.NegativeOrZero(window);
        var check = new InputCheck();
        _ = PatientAge.AdultYears(patient, asOf, Name, check);
        var weights = NewestFacts.Within(patient, Analyte.BodyWeight, asOf, window, check);
        var heights = AdultHeight.Newest(patient, asOf, check);
        var steps = new List<DerivationStep>();
        Interval? result = null;
        foreach (var weight in weights)
        {
            foreach (var height in heights)
            {
                if (weight.CanonicalValue is not { } kilograms)
                {
                    check.Add(NotPossibleKind.Censored, "The body weight is known only as a bound.", Question.Weight);
                    continue;
                }

                var centimeters = height.CanonicalValue!.Value;
                check.AddAll(Estimate(kilograms, centimeters));
                var one = Interval.Point(Compute(kilograms, centimeters, steps));
                result = result?.Cover(one) ?? one;
            }
        }

        return check.Failed || result is not { } index
            ? Calculation<Observed<decimal>>.Impossible(check.Reasons)
            : Calculation<Observed<decimal>>.Of(index.ToObserved(), new Derivation(EquationId, steps, Citations));
    }

    internal static decimal Unrounded(decimal kilograms, decimal centimeters) => kilograms / (centimeters / 100m * (centimeters / 100m));

    private static InputCheck Check(decimal weight, decimal height)
    {
        var check = new InputCheck().Plausible(Analyte.BodyWeight, weight).Plausible(Analyte.BodyHeight, height);
        return check.Failed || Unrounded(weight, height) is >= Lowest and <= Highest
            ? check
            : check.Add(NotPossibleKind.Unusable, "Weight and height together give a body mass index outside 10 to 70; check both values and their units.", Question.Weight);
    }

    private static decimal Compute(decimal weight, decimal height, List<DerivationStep> steps)
    {
        // BMI = weight / height^2
        var value = EquationNumber.Rounded(Unrounded(weight, height));
        steps.Add(new("body mass index", DecimalText.Format(weight) + " kg / (" + DecimalText.Format(height / 100m) + " m)^2 = " + DecimalText.Format(value) + " kg/m2"));
        return value;
    }

    private static BodyMassIndexClass ClassOf(decimal index) => index switch
    {
        < 18.5m => BodyMassIndexClass.Underweight,
        < 25m => BodyMassIndexClass.Normal,
        < 30m => BodyMassIndexClass.Overweight,
        < 35m => BodyMassIndexClass.ObesityClass1,
        < 40m => BodyMassIndexClass.ObesityClass2,
        _ => BodyMassIndexClass.ObesityClass3,
    };
}
