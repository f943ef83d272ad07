using System;
using System.Globalization;

namespace KetamineDecision.Rules;

/// <summary>How old a fact may be, counted back from the as-of instant, both ends included.</summary>
public static class Window
{
    /// <summary>A fact may lie this far in the future, for clocks that differ (fhir_mapping.md FM-032).</summary>
    public static readonly TimeSpan FutureTolerance = TimeSpan.FromMinutes(5);

    /// <summary>The window in words: <c>15 min</c>, <c>24 h</c>, <c>30 d</c>.</summary>
    public static string Text(TimeSpan window)
    {
        if (window.TotalHours < 2)
        {
            return window.TotalMinutes.ToString("0.##", CultureInfo.InvariantCulture) + " min";
        }

        return window.TotalHours <= 48
            ? window.TotalHours.ToString("0.##", CultureInfo.InvariantCulture) + " h"
            : window.TotalDays.ToString("0.##", CultureInfo.InvariantCulture) + " d";
    }
}
