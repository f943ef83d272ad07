using System;
using System.Globalization;

namespace KetamineDecision.Cli;

/// <summary>
/// An instant with its zone as a person writes it: <c>2026-11-22T09:00:00Z</c> or <c>2026-11-22T09:00:00+01:00</c>, seconds optional. A date
/// alone, or a time without a zone, is none: windows are minutes. Neither is one before 1900 or after 2199, which is surely a slip.
/// </summary>
internal static class Instant
{
    /// <summary>How to write one.</summary>
    public const string Form = "an instant with its zone, such as 2026-11-22T09:00:00Z or 2026-11-22T09:00:00+01:00, from 1900 to 2199";

    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>Reads it; false for anything else.</summary>
    public static bool TryRead(string? text, out DateTimeOffset instant)
    {
        instant = default;
        return HasZone(text)
            && DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant)
            && instant.Year is >= FirstYear and <= LastYear;
    }

    // "zzz" also accepts +1:00 and +0100; one spelling is enough.
    private static bool HasZone(string? text) => text is not null
        && (text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':'));
}
