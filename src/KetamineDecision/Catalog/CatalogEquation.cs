using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;

namespace KetamineDecision.Catalog;

/// <summary>
/// One equation, score or scale as the command line offers it: its id, source, inputs and how it is called. Only <see cref="EquationCatalog"/>
/// makes them.
/// </summary>
public sealed class CatalogEquation
{
    private const string Sex = "sex";

    private readonly Func<CatalogValues, CatalogResult> _calculate;
    private readonly bool _coversBothSexes;

    internal CatalogEquation(
        string id, string title, string unit, Citation citation, IReadOnlyList<CatalogInput> inputs, Func<CatalogValues, CatalogResult> calculate, bool coversBothSexes = true)
    {
        Id = id;
        Title = title;
        Unit = unit;
        Citation = citation;
        Inputs = inputs;
        _calculate = calculate;
        _coversBothSexes = coversBothSexes;
    }

    /// <summary>Stable id, for example <c>ckd-epi-cr-2021</c>.</summary>
    public string Id { get; }

    /// <summary>What it estimates, in clinical words.</summary>
    public string Title { get; }

    /// <summary>UCUM unit of the value; empty for a score or a category.</summary>
    public string Unit { get; }

    /// <summary>Its main source.</summary>
    public Citation Citation { get; }

    /// <summary>The inputs, in the order they are shown.</summary>
    public IReadOnlyList<CatalogInput> Inputs { get; }

    /// <summary>
    /// Calculates from inputs as text, by name. Never throws for a value: what is missing, has no or another unit, or lies outside the
    /// population is a reason. With the sex <c>unknown</c> the result covers both sexes where the equation differs by sex.
    /// </summary>
    public CatalogResult Calculate(IReadOnlyDictionary<string, string> inputs)
    {
        var values = CatalogValues.Read(Inputs, Guard.Against.Null(inputs));
        if (values.Reasons.Count > 0)
        {
            return CatalogResult.Refused(values.Reasons);
        }

        return _coversBothSexes && values.Has(Sex) && string.Equals(values.Word(Sex), "unknown", StringComparison.Ordinal)
            ? _calculate(values.WithSex("female")).Cover(_calculate(values.WithSex("male")))
            : _calculate(values);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
