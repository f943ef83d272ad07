using System;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Rules;

/// <summary>What a <see cref="MeasurementCriterion"/> compares: the analyte, the limit and how readings are chosen. Immutable.</summary>
public sealed class MeasurementTest
{
    internal MeasurementTest(Analyte analyte, Limit limit)
    {
        Analyte = analyte;
        Limit = limit;
    }

    /// <summary>The analyte.</summary>
    public Analyte Analyte { get; }

    /// <summary>The limit, in the canonical unit or in multiples of the upper limit of normal.</summary>
    public Limit Limit { get; }

    /// <summary>Whether the limit is in multiples of the report's own upper limit of normal.</summary>
    public bool InMultiplesOfNormal { get; internal set; }

    /// <summary>How old a reading may be, or null for any age.</summary>
    public TimeSpan? Within { get; internal set; }

    /// <summary>Whether the gravest reading of the window counts instead of the newest.</summary>
    public bool Gravest { get; internal set; }

    /// <summary>How far apart two readings must be for a Yes, or null when one is enough.</summary>
    public TimeSpan? RepeatedAfter { get; internal set; }

    /// <summary>A limit for the diastolic pressure of the same measurement; meeting either is enough.</summary>
    public Limit? OrPairedDiastolic { get; internal set; }

    /// <summary>Whether only a reading on room air answers.</summary>
    public bool OnRoomAir { get; internal set; }

    /// <summary>Compares one usable reading.</summary>
    internal Answer Compare(Reading reading)
    {
        if (OnRoomAir && reading.OnRoomAir != Truth.Yes)
        {
            return Answer.Unknown(UnknownReason.DetailMissing, Analyte.Question, reading);
        }

        if (InMultiplesOfNormal && reading.UpperLimitOfNormal is null)
        {
            return Answer.Unknown(UnknownReason.DetailMissing, Analyte.Question, reading);
        }

        var answer = Of(Limit.Test(reading.Value, InMultiplesOfNormal ? reading.UpperLimitOfNormal!.Value : 1m), reading);
        if (OrPairedDiastolic is null)
        {
            return answer;
        }

        return reading.PairedDiastolic is { } diastolic
            ? answer.Or(Of(OrPairedDiastolic.Test(diastolic.Value), diastolic))
            : answer.Or(Answer.Unknown(UnknownReason.DetailMissing, Analyte.Question, reading));
    }

    internal string Describe()
    {
        var unit = InMultiplesOfNormal ? " times the upper limit of normal" : Analyte.Family.Canonical is "{score}" or "{INR}" ? "" : " " + Analyte.Family.Canonical;
        return Analyte.Name + " " + Limit + unit
            + (OrPairedDiastolic is null ? "" : " or diastolic " + OrPairedDiastolic + " " + Analyte.Family.Canonical)
            + (OnRoomAir ? " on room air" : "")
            + (RepeatedAfter is { } apart ? " in two measurements at least " + Window.Text(apart) + " apart" : "")
            + (Within is { } window ? ", within " + Window.Text(window) : "");
    }

    private Answer Of(Truth truth, Reading reading) => truth == Truth.Unknown
        ? Answer.Unknown(reading.Value is Observed<decimal>.Missing ? UnknownReason.Unusable : UnknownReason.Censored, Analyte.Question, reading)
        : Answer.Definite(truth, reading);
}
