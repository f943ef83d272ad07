using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Patients;

/// <summary>
/// Everything numeric the rules may read: vital signs, laboratory values and scores. A closed vocabulary; codes are content.
/// Carries the unit family and the plausibility limits of an input (project limits against slips, not clinical limits).
/// </summary>
public sealed class Analyte
{
    private static readonly List<Analyte> Members = new();

    private Analyte(string id, string name, UnitFamily family, Question question, decimal lowest, decimal highest, string limitReason)
    {
        Id = id;
        Name = name;
        Family = family;
        Question = question;
        LowestPlausible = lowest;
        HighestPlausible = highest;
        LimitReason = limitReason;
        Ordinal = Members.Count;
        Members.Add(this);
    }

    /// <summary>Body weight in kg.</summary>
    public static Analyte BodyWeight { get; } = new("bodyWeight", "body weight", UnitFamily.BodyWeight, Question.Weight,
        0.2m, Quantities.BodyWeight.MaximumKilograms, "above 400 kg the unit or the decimal point slipped; below 0.2 kg no one is born alive");

    /// <summary>Body height in cm.</summary>
    public static Analyte BodyHeight { get; } = new("bodyHeight", "body height", UnitFamily.BodyLength, Question.Height,
        Quantities.BodyHeight.MinimumCentimeters, Quantities.BodyHeight.MaximumCentimeters, "outside 20 to 280 cm it is meters, millimeters or a slip");

    /// <summary>Systolic blood pressure in mm[Hg].</summary>
    public static Analyte SystolicPressure { get; } = new("systolicPressure", "systolic blood pressure", UnitFamily.Pressure, Question.BloodPressure,
        20m, 350m, "outside 20 to 350 mm[Hg] it is another unit or a slip");

    /// <summary>Diastolic blood pressure in mm[Hg].</summary>
    public static Analyte DiastolicPressure { get; } = new("diastolicPressure", "diastolic blood pressure", UnitFamily.Pressure, Question.BloodPressure,
        5m, 250m, "outside 5 to 250 mm[Hg] it is another unit or a slip");

    /// <summary>Oxygen saturation in %.</summary>
    public static Analyte OxygenSaturation { get; } = new("oxygenSaturation", "oxygen saturation", UnitFamily.Percent, Question.OxygenSaturation,
        10m, 100m, "a saturation is at most 100 %; below 10 % it is most likely a fraction");

    /// <summary>Creatinine in mg/dL.</summary>
    public static Analyte Creatinine { get; } = new("creatinine", "creatinine", UnitFamily.Creatinine, Question.Creatinine,
        0.05m, 50m, "outside 0.05 to 50 mg/dL the unit was exchanged (mg/dL and umol/L differ 88-fold)");

    /// <summary>Total bilirubin in mg/dL.</summary>
    public static Analyte Bilirubin { get; } = new("bilirubin", "total bilirubin", UnitFamily.Bilirubin, Question.LiverPanel,
        0.01m, 100m, "outside 0.01 to 100 mg/dL the unit was exchanged (mg/dL and umol/L differ 17-fold)");

    /// <summary>Albumin in g/dL.</summary>
    public static Analyte Albumin { get; } = new("albumin", "albumin", UnitFamily.Albumin, Question.LiverPanel,
        0.3m, 10m, "outside 0.3 to 10 g/dL the unit was exchanged (g/dL and g/L differ ten-fold)");

    /// <summary>International normalized ratio.</summary>
    public static Analyte Inr { get; } = new("inr", "INR", UnitFamily.NormalizedRatio, Question.LiverPanel,
        0.3m, 30m, "outside 0.3 to 30 it is not a ratio");

    /// <summary>Alanine aminotransferase in U/L.</summary>
    public static Analyte Alt { get; } = new("alt", "ALT", UnitFamily.EnzymeActivity, Question.LiverPanel,
        0.1m, 100000m, "outside 0.1 to 100000 U/L it is a slip");

    /// <summary>Aspartate aminotransferase in U/L.</summary>
    public static Analyte Ast { get; } = new("ast", "AST", UnitFamily.EnzymeActivity, Question.LiverPanel,
        0.1m, 100000m, "outside 0.1 to 100000 U/L it is a slip");

    /// <summary>Alkaline phosphatase in U/L.</summary>
    public static Analyte Alp { get; } = new("alp", "ALP", UnitFamily.EnzymeActivity, Question.LiverPanel,
        0.1m, 100000m, "outside 0.1 to 100000 U/L it is a slip");

    /// <summary>Gamma-glutamyl transferase in U/L.</summary>
    public static Analyte Ggt { get; } = new("ggt", "GGT", UnitFamily.EnzymeActivity, Question.LiverPanel,
        0.1m, 100000m, "outside 0.1 to 100000 U/L it is a slip");

    /// <summary>Clinical Frailty Scale, 1 to 9.</summary>
    public static Analyte ClinicalFrailtyScale { get; } = new("clinicalFrailtyScale", "Clinical Frailty Scale", UnitFamily.Score, Question.ClinicalFrailty,
        1m, 9m, "the scale runs from 1 to 9");

    /// <summary>Every analyte, by ordinal.</summary>
    public static IReadOnlyList<Analyte> All { get; } = Members.AsReadOnly();

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>Clinical name.</summary>
    public string Name { get; }

    /// <summary>Accepted units and their factors.</summary>
    public UnitFamily Family { get; }

    /// <summary>The question a missing value raises.</summary>
    public Question Question { get; }

    /// <summary>Below this an input is refused, in the canonical unit.</summary>
    public decimal LowestPlausible { get; }

    /// <summary>Above this an input is refused, in the canonical unit.</summary>
    public decimal HighestPlausible { get; }

    /// <summary>Why these limits.</summary>
    public string LimitReason { get; }

    internal int Ordinal { get; }

    /// <summary>The analyte with this id, or null.</summary>
    public static Analyte? Find(string? id)
    {
        foreach (var analyte in All)
        {
            if (string.Equals(analyte.Id, id, System.StringComparison.Ordinal))
            {
                return analyte;
            }
        }

        return null;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
