using System;
using System.Collections.Generic;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Quantities;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// The unit of a quantity (FM-040, FM-041): the UCUM code, or else a display text from a short closed list, flagged. Display texts that
/// stand for more than one unit are not on the list.
/// </summary>
internal sealed class UnitText
{
    private static readonly Dictionary<string, string> Displays = new(StringComparer.Ordinal)
    {
        ["kgs"] = "kg",
        ["Kg"] = "kg",
        ["lb"] = "[lb_av]",
        ["lbs"] = "[lb_av]",
        ["oz"] = "[oz_av]",
        ["in"] = "[in_i]",
        ["ft"] = "[ft_i]",
        ["mmHg"] = "mm[Hg]",
        ["mm Hg"] = "mm[Hg]",
        ["mg/dl"] = "mg/dL",
        ["µmol/L"] = "umol/L",
        ["μmol/L"] = "umol/L",
        ["umol/l"] = "umol/L",
        ["mmol/l"] = "mmol/L",
        ["g/dl"] = "g/dL",
        ["g/l"] = "g/L",
        ["IU/L"] = "[IU]/L",
        ["U/l"] = "U/L",
        ["INR"] = "{INR}",
    };

    private UnitText(string code, bool isInferred, bool isForeign)
    {
        Code = code;
        IsInferred = isInferred;
        IsForeign = isForeign;
    }

    /// <summary>The UCUM code, or what was received; empty when there is no unit.</summary>
    public string Code { get; }

    /// <summary>Whether it was read from a display text.</summary>
    public bool IsInferred { get; }

    /// <summary>Whether the code is of another system, or contradicted: then its letters mean nothing here.</summary>
    public bool IsForeign { get; }

    public static UnitText Of(RawQuantity quantity, UnitFamily family)
    {
        var hasCode = !string.IsNullOrEmpty(quantity.Code);
        if (hasCode && !string.IsNullOrEmpty(quantity.System))
        {
            return new UnitText(quantity.Code!, false, !IsUcum(quantity.System!));
        }

        var code = Known(string.IsNullOrEmpty(quantity.Unit) ? quantity.Code ?? "" : quantity.Unit!);
        if (hasCode && Known(quantity.Code!) != code)
        {
            // A code without a system and a display text that say different things: neither is believed.
            return new UnitText(code, false, true);
        }

        return new UnitText(code, code.Length > 0 && family.TryConvert(1m, code, out _), false);
    }

    private static string Known(string text) => Displays.TryGetValue(text, out var code) ? code : text;

    private static bool IsUcum(string system) => system is "http://unitsofmeasure.org" or "urn:oid:2.16.840.1.113883.6.8";
}
