using System;
using System.Collections.Generic;

namespace KetamineDecision.Rules;

/// <summary>
/// In which uses a severity holds: a conjunction over closed sets; a dimension left empty holds for all. Immutable.
/// </summary>
public sealed class RuleScope
{
    /// <summary>Holds for every use.</summary>
    public static readonly RuleScope Everywhere = new();

    /// <summary>Purposes, or empty for all.</summary>
    public IReadOnlyList<Purpose> Purposes { get; init; } = Array.Empty<Purpose>();

    /// <summary>Courses, or empty for all.</summary>
    public IReadOnlyList<Course> Courses { get; init; } = Array.Empty<Course>();

    /// <summary>Settings, or empty for all.</summary>
    public IReadOnlyList<Setting> Settings { get; init; } = Array.Empty<Setting>();

    /// <summary>Routes, or empty for all.</summary>
    public IReadOnlyList<Route> Routes { get; init; } = Array.Empty<Route>();

    /// <summary>Dose bands, or empty for all.</summary>
    public IReadOnlyList<DoseBand> DoseBands { get; init; } = Array.Empty<DoseBand>();

    /// <summary>Use contexts, or empty for all.</summary>
    public IReadOnlyList<UseContext> Contexts { get; init; } = Array.Empty<UseContext>();

    /// <summary>Jurisdictions, or empty for all.</summary>
    public IReadOnlyList<Jurisdiction> Jurisdictions { get; init; } = Array.Empty<Jurisdiction>();

    /// <summary>How many dimensions are constrained: the most specific scope wins.</summary>
    public int Specificity =>
        Count(Purposes) + Count(Courses) + Count(Settings) + Count(Routes) + Count(DoseBands) + Count(Contexts) + Count(Jurisdictions);

    /// <summary>Whether the scope looks at the route or the dose.</summary>
    internal bool DependsOnDose => Routes.Count > 0 || DoseBands.Count > 0;

    /// <summary>Whether a use lies in the scope.</summary>
    public bool Covers(ProposedUse use) =>
        Holds(Purposes, use.Purpose) && Holds(Courses, use.Course) && Holds(Settings, use.Setting) && Holds(Routes, use.Route)
        && Holds(DoseBands, use.DoseBand) && Holds(Contexts, use.Context) && Holds(Jurisdictions, use.Jurisdiction);

    /// <summary>The scope in words; <c>every use</c> when it is not constrained.</summary>
    public string Describe()
    {
        var parts = new List<string>();
        Add(parts, Purposes);
        Add(parts, Courses);
        Add(parts, Settings);
        Add(parts, Routes);
        Add(parts, DoseBands);
        Add(parts, Contexts);
        Add(parts, Jurisdictions);
        return parts.Count == 0 ? "every use" : string.Join(", ", parts);
    }

    private static int Count<T>(IReadOnlyList<T> values) => values.Count > 0 ? 1 : 0;

    private static bool Holds<T>(IReadOnlyList<T> values, T value)
        where T : struct, Enum
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(values[i], value))
            {
                return true;
            }
        }

        return values.Count == 0;
    }

    private static void Add<T>(List<string> parts, IReadOnlyList<T> values)
        where T : struct, Enum
    {
        if (values.Count > 0)
        {
            var words = new string[values.Count];
            for (var i = 0; i < words.Length; i++)
            {
                words[i] = Words.Of(values[i]);
            }

            parts.Add(string.Join(" or ", words));
        }
    }
}
