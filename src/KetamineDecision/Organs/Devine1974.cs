using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// Ideal body weight after Devine 1974.
/// <para>IBW = 50 kg (male) or 45.5 kg (female) + 2.3 kg x (height in inches - 60); inches = cm / 2.54, never a rounded per-centimeter constant.</para>
/// <para>Population: adults of at least 152.4 cm (60 inches). Below, implementations disagree, so there is no result: use the actual weight
/// with its cap (corrections.md X-14). Result in kg, 5 decimals, half away from zero.</para>
/// </summary>
public static class Devine1974
{
    /// <summary>Stable id of the equation.</summary>
    public const string EquationId = "ibw-devine-1974";

    /// <summary>UCUM unit of the result.</summary>
    public const string Unit = "kg";

    /// <summary>The least height the equation is used for, in centimeters: 60 inches (corrections.md X-14).</summary>
    public const decimal LeastCentimeters = BaseInches * UnitFamily.CentimetersPerInch;

    private const string Name = "The ideal body weight (Devine)";
    private const decimal BaseInches = 60m;
    private const decimal BaseMale = 50m;           // kg
    private const decimal BaseFemale = 45.5m;       // kg
    private const decimal PerInch = 2.3m;           // kg

    private static readonly Citation[] Citations = { new("DEVINE-1974", "organ_function.md section 10") };

    /// <summary>The ideal weight of an adult. Not possible when the sex is unknown, or the height is below 152.4 or above 280 cm.</summary>
    public static Calculation<decimal> Estimate(ClinicalSex sex, decimal heightCentimeters)
    {
        var check = HeightOf(heightCentimeters, new InputCheck().SexKnown(sex, Name));
        return check.Failed ? Calculation<decimal>.Impossible(check.Reasons) : Done(sex, heightCentimeters);
    }

    /// <summary>The same for a person whose age is given: below 18 years it is not possible.</summary>
    public static Calculation<decimal> Estimate(ClinicalSex sex, decimal heightCentimeters, decimal ageYears)
    {
        var check = HeightOf(heightCentimeters, new InputCheck().SexKnown(sex, Name).Adult(ageYears, Name));
        return check.Failed ? Calculation<decimal>.Impossible(check.Reasons) : Done(sex, heightCentimeters);
    }

    /// <summary>
    /// The ideal weight from the record: the newest usable height measured as an adult, however old. Bounded, and covering every possibility,
    /// when the sex is unknown, conflicting or contradicted by a pregnancy, or two heights share the newest time. Not possible, with every
    /// reason, when the birth date or a height is missing, the patient is not surely an adult, or a height is below 152.4 cm.
    /// </summary>
    public static Calculation<Observed<decimal>> For(Patient patient, DateTimeOffset asOf)
    {
        Guard.Against.Null(patient);
        var check = new InputCheck();
        _ = PatientAge.AdultYears(patient, asOf, Name, check);
        var heights = AdultHeight.Newest(patient, asOf, check);
        foreach (var height in heights)
        {
            HeightOf(height.CanonicalValue!.Value, check);
        }

        if (check.Failed)
        {
            return Calculation<Observed<decimal>>.Impossible(check.Reasons);
        }

        var sexes = PatientSex.PossibleFor(patient);
        return Calculation<Observed<decimal>>.Of(Covering(sexes, heights, null).ToObserved(), new Derivation(EquationId, Written, Citations));

        List<DerivationStep> Written()
        {
            var steps = new List<DerivationStep>();
            Covering(sexes, heights, steps);
            return steps;
        }
    }

    private static Interval Covering(IReadOnlyList<ClinicalSex> sexes, IReadOnlyList<Reading> heights, List<DerivationStep>? steps)
    {
        Interval? result = null;
        foreach (var sex in sexes)
        {
            foreach (var height in heights)
            {
                var one = Interval.Point(Compute(sex, height.CanonicalValue!.Value, steps));
                result = result?.Cover(one) ?? one;
            }
        }

        return result!.Value;
    }

    private static InputCheck HeightOf(decimal centimeters, InputCheck check)
    {
        if (centimeters is < BodyHeight.MinimumCentimeters or > BodyHeight.MaximumCentimeters)
        {
            return check.Plausible(Analyte.BodyHeight, centimeters);
        }

        return centimeters >= LeastCentimeters ? check : check.Add(NotPossibleKind.OutsidePopulation,
            Name + " is not used below 152.4 cm; use the actual weight with its cap.", Question.Height);
    }

    private static Calculation<decimal> Done(ClinicalSex sex, decimal centimeters)
    {
        var steps = new List<DerivationStep>();
        var value = Compute(sex, centimeters, steps);
        return Calculation<decimal>.Of(value, new Derivation(EquationId, steps, Citations));
    }

    private static decimal Compute(ClinicalSex sex, decimal centimeters, List<DerivationStep>? steps)
    {
        var start = sex == ClinicalSex.Female ? BaseFemale : BaseMale;
        var inches = centimeters / UnitFamily.CentimetersPerInch;

        // IBW = 50 or 45.5 + 2.3 x (inches - 60)
        var value = EquationNumber.Rounded(start + (PerInch * (inches - BaseInches)));
        if (steps is null)
        {
            return value;
        }

        var shown = DecimalText.Format(inches, EquationNumber.Decimals);
        steps.Add(new("height", DecimalText.Format(centimeters) + " cm / 2.54 = " + shown + " in"));
        steps.Add(new("ideal weight, " + (sex == ClinicalSex.Female ? "female" : "male"),
            DecimalText.Format(start) + " kg + " + DecimalText.Format(PerInch) + " kg x (" + shown + " - 60) = " + DecimalText.Format(value) + " kg"));
        return value;
    }
}
