using System;

namespace KetamineDecision.Fhir.Judge;

/// <summary>Reads literal references.</summary>
internal static class References
{
    /// <summary>The reference without <c>/_history/...</c> at its end.</summary>
    public static string WithoutVersion(string reference)
    {
        var history = reference.IndexOf("/_history/", StringComparison.Ordinal);
        return history < 0 ? reference : reference.Substring(0, history);
    }

    /// <summary>Whether the reference is relative: <c>Patient/1</c>, neither an address nor a fragment.</summary>
    public static bool IsRelative(string reference) =>
        reference.Length > 0 && reference[0] != '#' && reference.IndexOf(':') < 0;

    public static bool IsHttp(string? reference) =>
        reference is not null
        && (reference.StartsWith("http://", StringComparison.Ordinal) || reference.StartsWith("https://", StringComparison.Ordinal));

    /// <summary>The last two segments of a reference without its version: <c>Patient/1</c>; empty when there are not two.</summary>
    public static string TypeAndId(string reference)
    {
        reference = WithoutVersion(reference);
        var last = reference.LastIndexOf('/');
        if (last <= 0)
        {
            return "";
        }

        var before = reference.LastIndexOf('/', last - 1);
        return reference.Substring(before + 1);
    }
}
