using System;
using System.Collections.Generic;

namespace KetamineDecision.Architecture.Tests;

/// <summary>The floors of the house (architecture section 3). Rooms on one floor are strangers, except that Quantities may use Facts.</summary>
internal static class FloorPlan
{
    public static readonly IReadOnlyDictionary<string, int> Floors = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["Evidence"] = 0,
        ["Facts"] = 1,
        ["Quantities"] = 1,
        ["Patients"] = 2,
        ["Uses"] = 2,
        ["Organs"] = 3,
        ["Opioids"] = 3,
        ["Rules"] = 4,
        ["Regimens"] = 4,
        ["Indications"] = 4,
        ["Dosing"] = 5,
        ["Dependence"] = 5,
        ["Monitoring"] = 5,
        ["Knowledge"] = 6,
        ["Catalog"] = 6,
        ["Advice"] = 7,
    };

    public static bool Allows(string from, string to) =>
        from == to || Floors[from] > Floors[to] || (from == "Quantities" && to == "Facts");
}
