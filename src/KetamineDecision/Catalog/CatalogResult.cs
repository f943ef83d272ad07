using System;
using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;

namespace KetamineDecision.Catalog;

/// <summary>
/// The uniform result of a catalog equation: a value, or a range that covers both sexes, or a category alone; or the reasons why there is
/// none. Holds patient values, so it prints only its type name.
/// </summary>
public sealed class CatalogResult
{
    private CatalogResult(
        decimal? low, decimal? high, string? category, IReadOnlyList<DerivationStep> steps, IReadOnlyList<Citation> citations, IReadOnlyList<NotPossibleReason> notPossible)
    {
        Low = low;
        High = high;
        Category = category;
        Steps = steps;
        Citations = citations;
        NotPossible = notPossible;
    }

    /// <summary>The value; null when the result is a range, a category alone, or not possible.</summary>
    public decimal? Value => Low == High ? Low : null;

    /// <summary>The low end; equals <see cref="High"/> unless the sex is unknown. Null without a number.</summary>
    public decimal? Low { get; }

    /// <summary>The high end. Null without a number.</summary>
    public decimal? High { get; }

    /// <summary>The class, band, level or <c>yes</c> or <c>no</c>; null when the equation has none or the two sexes do not agree.</summary>
    public string? Category { get; }

    /// <summary>The arithmetic, in order.</summary>
    public IReadOnlyList<DerivationStep> Steps { get; }

    /// <summary>Where the method and its constants come from.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>Every reason why there is no result; empty when there is one.</summary>
    public IReadOnlyList<NotPossibleReason> NotPossible { get; }

    /// <summary>Whether there is a result.</summary>
    public bool IsPossible => NotPossible.Count == 0;

    /// <summary>The type name, never the value.</summary>
    public override string ToString() => nameof(CatalogResult);

    internal static CatalogResult Refused(IReadOnlyList<NotPossibleReason> reasons) =>
        new(null, null, null, Array.Empty<DerivationStep>(), Array.Empty<Citation>(), reasons);

    internal static CatalogResult From<T>(Calculation<T> calculation, Func<T, decimal?> value, Func<T, string?> category)
        where T : notnull => calculation.Match(
            done => new CatalogResult(value(done.Value), value(done.Value), category(done.Value), done.Derivation.Steps, done.Derivation.Citations, Array.Empty<NotPossibleReason>()),
            not => Refused(not.Reasons));

    internal static CatalogResult Number(Calculation<decimal> calculation) => From(calculation, v => v, _ => null);

    internal static CatalogResult Number(Calculation<int> calculation) => From(calculation, v => v, _ => null);

    internal static CatalogResult Decision(Calculation<Truth> calculation) => From(calculation, _ => null, t => t == Truth.Yes ? "yes" : "no");

    /// <summary>Covers two results: both must be possible.</summary>
    internal CatalogResult Cover(CatalogResult other)
    {
        if (!IsPossible || !other.IsPossible)
        {
            return IsPossible ? other : this;
        }

        var steps = new List<DerivationStep>(Steps);
        steps.AddRange(other.Steps);
        return new CatalogResult(
            Low < other.Low ? Low : other.Low, High > other.High ? High : other.High,
            string.Equals(Category, other.Category, StringComparison.Ordinal) ? Category : null, steps, Citations, NotPossible);
    }
}
