using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;

namespace KetamineDecision.Evidence;

/// <summary>
/// How a number came about: the method's id, the steps in order and the citations. Immutable; <see cref="Then"/> returns a longer one.
/// </summary>
public sealed class Derivation
{
    private readonly Func<IReadOnlyList<DerivationStep>>? _write;
    private IReadOnlyList<DerivationStep>? _steps;

    /// <summary>Creates a derivation.</summary>
    /// <exception cref="ArgumentException">The method id is empty.</exception>
    public Derivation(string methodId, IReadOnlyList<DerivationStep> steps, IReadOnlyList<Citation> citations)
    {
        MethodId = Guard.Against.NullOrWhiteSpace(methodId);
        _steps = Guard.Against.Null(steps);
        Citations = Guard.Against.Null(citations);
    }

    // Text is written when it is read: most derivations of a population are never looked at. The function must be pure, so that two threads
    // that read at once write the same steps.
    internal Derivation(string methodId, Func<IReadOnlyList<DerivationStep>> write, IReadOnlyList<Citation> citations)
    {
        MethodId = methodId;
        _write = write;
        Citations = citations;
    }

    /// <summary>Stable id of the equation or rule of arithmetic, for example <c>ckd-epi-cr-2021</c>.</summary>
    public string MethodId { get; }

    /// <summary>The steps in the order they were done.</summary>
    public IReadOnlyList<DerivationStep> Steps => _steps ??= _write!();

    /// <summary>Where the method and its constants come from.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The same derivation with one more step at its end.</summary>
    public Derivation Then(string label, string expression)
    {
        var steps = new List<DerivationStep>(Steps) { new(label, expression) };
        return new Derivation(MethodId, steps, Citations);
    }
}
