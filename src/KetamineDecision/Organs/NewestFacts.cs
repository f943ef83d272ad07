using System;
using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Organs;

/// <summary>
/// Finds the facts an equation may use: usable, inside the window, and possibly the newest. More than one when several carry the same
/// time, or when date-only times leave their order open; the equation then has to cover all of them.
/// </summary>
internal static class NewestFacts
{
    /// <summary>Clocks of devices differ: this much ahead is not yet the future (corrections.md section 3, definition of fresh).</summary>
    public static readonly TimeSpan FutureTolerance = TimeSpan.FromMinutes(5);

    /// <summary>Readings of one analyte; empty, with a reason added to the check, when there is none to use.</summary>
    public static IReadOnlyList<Reading> Within(Patient patient, Analyte analyte, DateTimeOffset asOf, TimeSpan window, InputCheck check) =>
        Within(patient.ReadingsOf(analyte), r => Interval.From(r.Value) is not null, analyte.Name, analyte.Question, asOf, window, check);

    /// <summary>Coded results of one item; empty, with a reason added to the check, when there is none to use.</summary>
    public static IReadOnlyList<CodedReading> Within(Patient patient, CodedItem item, DateTimeOffset asOf, TimeSpan window, InputCheck check) =>
        Within(patient.CodedReadingsOf(item), c => c.Value is not null, item.Name, item.Question, asOf, window, check);

    /// <summary>Of these facts the ones that can be the newest: none of the others is surely later.</summary>
    public static IReadOnlyList<T> Newest<T>(List<T> facts)
        where T : Fact
    {
        var latestStart = DateTimeOffset.MinValue;
        foreach (var fact in facts)
        {
            latestStart = fact.At.Earliest > latestStart ? fact.At.Earliest : latestStart;
        }

        return facts.FindAll(f => f.At.Latest >= latestStart);
    }

    private static IReadOnlyList<T> Within<T>(
        IReadOnlyList<T> facts, Predicate<T> isUsable, string name, Question question, DateTimeOffset asOf, TimeSpan window, InputCheck check)
        where T : Fact
    {
        var usable = new List<T>(facts).FindAll(isUsable);
        var inside = usable.FindAll(f => f.At.IsWithin(window, asOf, FutureTolerance) == Truth.Yes);
        if (inside.Count > 0)
        {
            return Newest(inside);
        }

        check.Add(WhyNone(facts.Count, usable, name, question, asOf));
        return inside;
    }

    private static NotPossibleReason WhyNone<T>(int received, List<T> usable, string name, Question question, DateTimeOffset asOf)
        where T : Fact
    {
        if (received == 0)
        {
            return new NotPossibleReason(NotPossibleKind.Missing, "No " + name + " is recorded.", question);
        }

        if (usable.Count == 0)
        {
            return new NotPossibleReason(NotPossibleKind.Unusable, "What is recorded for " + name + " cannot be used; the data problems say why.", question);
        }

        return usable.TrueForAll(f => f.At.IsAfter(asOf, FutureTolerance))
            ? new NotPossibleReason(NotPossibleKind.Unusable, "The " + name + " carries a time in the future. Correct the time.", question)
            : new NotPossibleReason(NotPossibleKind.Stale, "No " + name + " lies surely inside the time window.", question);
    }
}
