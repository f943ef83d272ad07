using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using global::UnitsNet;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.UnitsNet;

/// <summary>
/// Takes both ends of a dose across the border, in one of the four units that have a UnitsNet counterpart. Each end is read on its own, so
/// that every reason is reported and not only the first.
/// </summary>
internal sealed class DoseEnds<TQuantity, TUnit>(
    DoseUnit doseUnit, UnitTable<TUnit> units, Func<decimal, TQuantity> toQuantity, Func<TQuantity, double> valueOf)
    where TQuantity : struct, IQuantity<TUnit>
    where TUnit : struct, Enum
{
    public Calculation<QuantityRange<TQuantity>> ToUnitsNet(DoseRange range)
    {
        Guard.Against.Null(range);
        return range.Unit == doseUnit
            ? Calculation<QuantityRange<TQuantity>>.Of(
                new QuantityRange<TQuantity>(range.Low is { } low ? toQuantity(low) : null, toQuantity(range.High)),
                new Derivation("unitsnet-dose", [new("dose", range.Display())], []))
            : Calculation<QuantityRange<TQuantity>>.Impossible(new NotPossibleReason(NotPossibleKind.Unusable,
                "A dose in " + range.Unit.Text() + " is not converted to " + typeof(TQuantity).Name + ": only a dose in " + doseUnit.Text() + " is."));
    }

    public Calculation<DoseRange> ToDoseRange(QuantityRange<TQuantity> range)
    {
        Guard.Against.Null(range);
        var high = ReadEnd("high end of the dose", range.High);
        return range.Low is { } low
            ? Join(ReadEnd("low end of the dose", low), high)
            : high.Match(
                h => Calculation<DoseRange>.Of(new DoseRange(null, h.Value, doseUnit), h.Derivation),
                none => Calculation<DoseRange>.Impossible([.. none.Reasons]));
    }

    private Calculation<decimal> ReadEnd(string noun, TQuantity end) =>
        units.Read(noun, valueOf(end), end.Unit, n => n >= 0m, "The " + noun + " is negative.", n => n);

    private Calculation<DoseRange> Join(Calculation<decimal> low, Calculation<decimal> high) => low.Match(
        l => high.Match(h => Join(l, h), none => Calculation<DoseRange>.Impossible([.. none.Reasons])),
        none => Calculation<DoseRange>.Impossible([.. none.Reasons, .. ReasonsOf(high)]));

    private Calculation<DoseRange> Join(Calculation<decimal>.Done low, Calculation<decimal>.Done high) => low.Value <= high.Value
        ? Calculation<DoseRange>.Of(
            new DoseRange(low.Value, high.Value, doseUnit),
            new Derivation(high.Derivation.MethodId, [.. low.Derivation.Steps, .. high.Derivation.Steps], []))
        : Calculation<DoseRange>.Impossible(new NotPossibleReason(NotPossibleKind.Conflicting, "The low end of the dose exceeds its high end."));

    private static IReadOnlyList<NotPossibleReason> ReasonsOf(Calculation<decimal> end) => end.Match(_ => [], none => none.Reasons);
}
