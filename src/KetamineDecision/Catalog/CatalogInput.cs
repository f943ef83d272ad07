using System;
using System.Collections.Generic;

namespace KetamineDecision.Catalog;

/// <summary>One named input of a catalog equation: how it is written, in which units or words, and whether it may be left out.</summary>
public sealed class CatalogInput
{
    private CatalogInput(string name, CatalogInputKind kind, CatalogUnits units, IReadOnlyList<string> words, bool isRequired)
    {
        Name = name;
        Kind = kind;
        Converter = units;
        Words = words;
        IsRequired = isRequired;
    }

    /// <summary>The name, in camel case.</summary>
    public string Name { get; }

    /// <summary>Number, whole number or word.</summary>
    public CatalogInputKind Kind { get; }

    /// <summary>Accepted UCUM units, the one it is calculated in first; empty for a word. An empty text among them: the unit may be left out.</summary>
    public IReadOnlyList<string> Units => Kind == CatalogInputKind.Word ? Array.Empty<string>() : Converter.Accepted;

    /// <summary>The accepted words; empty for a number.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether the equation is not possible without it. What is left out is unknown, never a default.</summary>
    public bool IsRequired { get; }

    internal CatalogUnits Converter { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal static CatalogInput Number(string name, CatalogUnits units) => new(name, CatalogInputKind.Number, units, Array.Empty<string>(), true);

    internal static CatalogInput Whole(string name, CatalogUnits units) => new(name, CatalogInputKind.WholeNumber, units, Array.Empty<string>(), true);

    internal static CatalogInput Word(string name, params string[] words) => new(name, CatalogInputKind.Word, CatalogUnits.None, words, true);

    internal CatalogInput Optional() => new(Name, Kind, Converter, Words, false);
}
