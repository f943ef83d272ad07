using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Patients;

/// <summary>
/// The readings taken at one time. Every verb takes the value and its UCUM unit and never throws for a clinical value: what cannot be
/// used becomes a <see cref="DataProblem"/> and leaves the question open. No unit is ever assumed.
/// </summary>
public sealed class Readings
{
    private readonly ObservedAt _at;
    private readonly Origin _origin;
    private readonly List<Reading> _readings;
    private readonly List<DataProblem> _problems;

    internal Readings(ObservedAt at, Origin origin, List<Reading> readings, List<DataProblem> problems)
    {
        _at = at;
        _origin = origin;
        _readings = readings;
        _problems = problems;
    }

    /// <summary>Body weight: <c>kg</c>, <c>g</c>, <c>[lb_av]</c>, <c>[lb_us]</c>, <c>[oz_av]</c>.</summary>
    public Readings Weight(decimal value, string ucum) => Quantity(Analyte.BodyWeight, value, ucum);

    /// <summary>Body height: <c>cm</c>, <c>m</c>, <c>[in_i]</c>, <c>[ft_i]</c>.</summary>
    public Readings Height(decimal value, string ucum) => Quantity(Analyte.BodyHeight, value, ucum);

    /// <summary>Both numbers of one blood pressure measurement: <c>mm[Hg]</c> or <c>kPa</c>. A pair that cannot be is refused whole.</summary>
    public Readings BloodPressure(decimal systolic, decimal diastolic, string ucum)
    {
        var high = Read(Analyte.SystolicPressure, systolic, ucum, Comparator.Equal);
        var low = Read(Analyte.DiastolicPressure, diastolic, ucum, Comparator.Equal);
        if (high.CanonicalValue is { } s && low.CanonicalValue is { } d && s <= d)
        {
            Report(DataProblemCode.PressurePairImpossible, "The systolic pressure is not above the diastolic one; measure again or correct the entry.");
            high = Unusable(Analyte.SystolicPressure, systolic, ucum);
            low = Unusable(Analyte.DiastolicPressure, diastolic, ucum);
        }

        high.PairedDiastolic = low;
        _readings.Add(high);
        _readings.Add(low);
        return this;
    }

    /// <summary>Oxygen saturation in <c>%</c>, and whether it was taken on room air (Unknown when the record does not say).</summary>
    public Readings OxygenSaturation(decimal value, string ucum, Truth onRoomAir = Truth.Unknown)
    {
        Guard.Against.EnumOutOfRange(onRoomAir);
        var reading = Read(Analyte.OxygenSaturation, value, ucum, Comparator.Equal);
        reading.OnRoomAir = onRoomAir;
        _readings.Add(reading);
        return this;
    }

    /// <summary>A laboratory value, with the report's upper limit of normal in the same unit and its comparator, if any.</summary>
    public Readings Laboratory(
        Analyte analyte, decimal value, string ucum, decimal? upperLimitOfNormal = null, Comparator comparator = Comparator.Equal)
    {
        Guard.Against.Null(analyte);
        Guard.Against.EnumOutOfRange(comparator);
        var reading = Read(analyte, value, ucum, comparator);
        if (upperLimitOfNormal is { } limit && ucum is not null && limit > 0m && analyte.Family.TryConvert(limit, ucum, out var canonical))
        {
            reading.UpperLimitOfNormal = canonical;
        }

        _readings.Add(reading);
        return this;
    }

    /// <summary>A score that has no unit, for example the Clinical Frailty Scale.</summary>
    public Readings Score(Analyte analyte, int total) => Quantity(Guard.Against.Null(analyte), total, "{score}");

    /// <summary>The record says that the value is not there, and why.</summary>
    public Readings Unavailable(Analyte analyte, MissingReason reason)
    {
        Guard.Against.Null(analyte);
        Guard.Against.EnumOutOfRange(reason);
        _readings.Add(new Reading(analyte, Observed<decimal>.NotThere(reason), "not available", "", _at, _origin));
        return this;
    }

    private Readings Quantity(Analyte analyte, decimal value, string ucum)
    {
        _readings.Add(Read(analyte, value, ucum, Comparator.Equal));
        return this;
    }

    private Reading Read(Analyte analyte, decimal value, string ucum, Comparator comparator)
    {
        if (string.IsNullOrEmpty(ucum) && !analyte.Family.TryConvert(value, ucum ?? "", out _))
        {
            Report(DataProblemCode.UnitMissing, "The " + analyte.Name + " came without a unit; no unit is assumed. Send a UCUM unit.");
            return Unusable(analyte, value, ucum ?? "");
        }

        if (!analyte.Family.TryConvert(value, ucum!, out var canonical))
        {
            Report(DataProblemCode.UnitUnknown,
                "The unit of the " + analyte.Name + " is not accepted; accepted are " + string.Join(", ", analyte.Family.Accepted) + ".");
            return Unusable(analyte, value, ucum!);
        }

        if (!IsPlausible(analyte, canonical, comparator))
        {
            Report(DataProblemCode.ValueImplausible, "The " + analyte.Name + " is implausible: " + analyte.LimitReason + ". Check value and unit." + Hint(analyte, value, ucum!));
            return Unusable(analyte, value, ucum!);
        }

        return new Reading(analyte, Qualify(canonical, comparator), Text(value, comparator), ucum!, _at, _origin);
    }

    // A bound may lie at the edge of what is plausible or beyond it ("<0.05"): only its possible side counts.
    private static bool IsPlausible(Analyte analyte, decimal canonical, Comparator comparator) => comparator switch
    {
        Comparator.Equal => canonical >= analyte.LowestPlausible && canonical <= analyte.HighestPlausible,
        Comparator.Below or Comparator.AtMost => canonical > 0m && canonical <= analyte.HighestPlausible,
        _ => canonical >= 0m && canonical <= analyte.HighestPlausible,
    };

    private static Observed<decimal> Qualify(decimal value, Comparator comparator) => comparator switch
    {
        Comparator.Below => new Observed<decimal>.Bounded(null, false, value, false),
        Comparator.AtMost => new Observed<decimal>.Bounded(null, false, value, true),
        Comparator.Above => new Observed<decimal>.Bounded(value, false, null, false),
        Comparator.AtLeast => new Observed<decimal>.Bounded(value, true, null, false),
        _ => Observed<decimal>.Of(value),
    };

    private static string Text(decimal value, Comparator comparator) => comparator switch
    {
        Comparator.Below => "<",
        Comparator.AtMost => "<=",
        Comparator.Above => ">",
        Comparator.AtLeast => ">=",
        _ => "",
    } + DecimalText.Format(value);

    // FM-046: when another common unit would make the number ordinary, say so.
    private static string Hint(Analyte analyte, decimal value, string ucum)
    {
        foreach (var other in analyte.Family.Accepted)
        {
            if (other.Length > 0 && !string.Equals(other, ucum, StringComparison.Ordinal) && analyte.Family.TryConvert(value, other, out var canonical)
                && canonical >= analyte.LowestPlausible && canonical <= analyte.HighestPlausible)
            {
                return " It would be ordinary if the unit were " + other + ".";
            }
        }

        return "";
    }

    private Reading Unusable(Analyte analyte, decimal value, string ucum) =>
        new(analyte, Observed<decimal>.NotThere(MissingReason.Unusable), DecimalText.Format(value), ucum, _at, _origin);

    private void Report(DataProblemCode code, string sentence) => _problems.Add(new DataProblem(code, _origin.Reference, sentence));
}
