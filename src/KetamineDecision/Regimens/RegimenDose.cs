using System;
using KetamineDecision.Quantities;

namespace KetamineDecision.Regimens;

/// <summary>A dose as its source prints it: a range, a point or a ceiling in one unit, or none. The kind follows from the unit.</summary>
public sealed class RegimenDose
{
    private RegimenDose(RegimenDoseKind kind, DoseRange? range)
    {
        Kind = kind;
        Range = range;
    }

    /// <summary>The source gives no dose.</summary>
    public static RegimenDose NotPublished { get; } = new(RegimenDoseKind.NotPublished, null);

    /// <summary>The kind.</summary>
    public RegimenDoseKind Kind { get; }

    /// <summary>The numbers, or null when none are published.</summary>
    public DoseRange? Range { get; }

    /// <summary>A dose in a unit.</summary>
    /// <exception cref="ArgumentException">No dose is published in this unit.</exception>
    public static RegimenDose Of(DoseRange range) => new(KindOf(range.Unit), range);

    /// <summary>The dose in words.</summary>
    public string Describe() => Range?.Display() ?? "no dose published";

    private static RegimenDoseKind KindOf(DoseUnit unit) => unit switch
    {
        DoseUnit.MilligramsPerKilogram => RegimenDoseKind.PerKilogram,
        DoseUnit.MilligramsPerKilogramPerHour or DoseUnit.MicrogramsPerKilogramPerMinute => RegimenDoseKind.PerKilogramPerTime,
        DoseUnit.Milligrams => RegimenDoseKind.Fixed,
        DoseUnit.MilligramsPerHour or DoseUnit.MilligramsPerMinute or DoseUnit.MilligramsPerDay => RegimenDoseKind.FixedPerTime,
        DoseUnit.FractionOfInductionDose => RegimenDoseKind.FractionOfInduction,
        DoseUnit.Percent => RegimenDoseKind.TopicalStrength,
        _ => throw new ArgumentException("No regimen is published in this unit.", nameof(unit)),
    };
}
