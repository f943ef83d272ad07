using System;
using System.Collections.Generic;

namespace KetamineDecision.Catalog;

/// <summary>
/// Every equation, score and scale of the library by its id, called with named inputs as text: what a command line or a table of test cases
/// needs. Immutable and thread-safe.
/// </summary>
public static class EquationCatalog
{
    /// <summary>Every equation, by subject: kidney, liver, body size, opioids, dependence, recovery and sedation, unit conversions.</summary>
    public static IReadOnlyList<CatalogEquation> All { get; } = List().AsReadOnly();

    private static readonly Dictionary<string, CatalogEquation> ById = Index();

    /// <summary>The equation with this id, or null when there is none. Ids are compared ordinally.</summary>
    public static CatalogEquation? Find(string? id) => id is not null && ById.TryGetValue(id, out var equation) ? equation : null;

    private static List<CatalogEquation> List()
    {
        var all = new List<CatalogEquation>();
        all.AddRange(KidneyEntries.All());
        all.AddRange(LiverEntries.All());
        all.AddRange(BodySizeEntries.All());
        all.AddRange(OpioidEntries.All());
        all.AddRange(ScaleEntries.All());
        all.AddRange(ConversionEntries.All());
        return all;
    }

    private static Dictionary<string, CatalogEquation> Index()
    {
        var index = new Dictionary<string, CatalogEquation>(StringComparer.Ordinal);
        foreach (var equation in All)
        {
            index.Add(equation.Id, equation);
        }

        return index;
    }
}
