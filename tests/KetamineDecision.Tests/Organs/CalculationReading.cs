using System;
using System.Collections.Generic;
using System.Linq;
using KetamineDecision.Facts;

namespace KetamineDecision.Tests.Organs;

/// <summary>Opens a calculation: its value, its method, or the kinds and questions of its refusal.</summary>
internal static class CalculationReading
{
    public static T Value<T>(this Calculation<T> calculation)
        where T : notnull => calculation.Match(
            done => done.Value,
            not => throw new InvalidOperationException("not possible: " + string.Join(" | ", not.Reasons)));

    public static string MethodId<T>(this Calculation<T> calculation)
        where T : notnull => calculation.Match(done => done.Derivation.MethodId, _ => "");

    public static IReadOnlyList<string> Steps<T>(this Calculation<T> calculation)
        where T : notnull => calculation.Match(done => done.Derivation.Steps.Select(s => s.Label + ": " + s.Expression).ToArray(), _ => Array.Empty<string>());

    public static IReadOnlyList<NotPossibleReason> Reasons<T>(this Calculation<T> calculation)
        where T : notnull => calculation.Match(_ => Array.Empty<NotPossibleReason>(), not => not.Reasons);

    public static IReadOnlyList<NotPossibleKind> Kinds<T>(this Calculation<T> calculation)
        where T : notnull => calculation.Reasons().Select(r => r.Kind).ToArray();

    public static IReadOnlyList<Question?> Questions<T>(this Calculation<T> calculation)
        where T : notnull => calculation.Reasons().Select(r => r.Question).ToArray();
}
