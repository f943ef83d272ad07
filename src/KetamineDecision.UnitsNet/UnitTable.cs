using System;
using System.Collections.Generic;
using System.Linq;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;

namespace KetamineDecision.UnitsNet;

/// <summary>
/// The UnitsNet units one kind of quantity is accepted in. A unit that is not listed is refused by name, never guessed.
/// </summary>
internal sealed class UnitTable<TUnit>
    where TUnit : struct, Enum
{
    private readonly string _methodId;
    private readonly string _canonicalText;
    private readonly TUnit _unsetUnit;
    private readonly UnitFactor<TUnit>[] _factors;

    /// <param name="methodId">Id of the derivation.</param>
    /// <param name="canonicalText">Our text of the unit every value is read into; not every one has a UnitsNet unit (mg/h has none).</param>
    /// <param name="unsetUnit">The unit of UnitsNet's <c>default</c> struct.</param>
    /// <param name="factors">The accepted units, in the order the reasons name them.</param>
    public UnitTable(string methodId, string canonicalText, TUnit unsetUnit, params UnitFactor<TUnit>[] factors)
    {
        _methodId = methodId;
        _canonicalText = canonicalText;
        _unsetUnit = unsetUnit;
        _factors = factors;
    }

    /// <summary>The number in the canonical unit, or why it cannot be read. The caller passes the quantity's own value and unit.</summary>
    /// <param name="noun">What the number is, for the reasons: <c>body weight</c>.</param>
    /// <param name="number">The quantity's own value.</param>
    /// <param name="unit">The quantity's own unit.</param>
    public Calculation<decimal> Read(string noun, double number, TUnit unit)
    {
        // default(Mass) is 0 kg. Nobody states a zero in these base units on purpose; a field that was never filled does.
        if (number == 0d && EqualityComparer<TUnit>.Default.Equals(unit, _unsetUnit))
        {
            return Refuse(NotPossibleKind.Missing, "The " + noun + " was not set: zero in " + unit + " is what an unset UnitsNet quantity holds.");
        }

        if (Array.Find(_factors, f => EqualityComparer<TUnit>.Default.Equals(f.Unit, unit)) is not { } factor)
        {
            return Refuse(NotPossibleKind.Unusable, "The " + noun + " is in " + unit + ", which is not accepted. Use one of: " + AcceptedTexts() + ".");
        }

        return EdgeNumber.TryRead(number, out var value)
            ? Calculation<decimal>.Of(factor.Apply(value), new Derivation(_methodId, [new(noun, factor.Explain(value, _canonicalText))], []))
            : Refuse(NotPossibleKind.Unusable, "The " + noun + " is not a number of a size that can be read exactly.");
    }

    /// <summary>The same, then our own quantity if the number fits its bounds.</summary>
    public Calculation<T> Read<T>(string noun, double number, TUnit unit, Func<decimal, bool> fits, string bounds, Func<decimal, T> create)
        where T : notnull =>
        Read(noun, number, unit).Match(
            done => fits(done.Value)
                ? Calculation<T>.Of(create(done.Value), done.Derivation)
                : Calculation<T>.Impossible(new NotPossibleReason(NotPossibleKind.Unusable, bounds)),
            notPossible => Calculation<T>.Impossible([.. notPossible.Reasons]));

    private static Calculation<decimal> Refuse(NotPossibleKind kind, string sentence) =>
        Calculation<decimal>.Impossible(new NotPossibleReason(kind, sentence));

    private string AcceptedTexts() => string.Join(", ", _factors.Select(f => f.Text));
}
