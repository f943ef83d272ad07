using System;
using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Rules;

/// <summary>
/// The one thing every rule sees: a patient, a proposed use and the as-of instant. Remembers calculations, so that rules share them.
/// Not thread-safe; made anew for each evaluation.
/// </summary>
public sealed class Case
{
    private readonly Dictionary<(CalculatorId Id, TimeSpan Within, TimeSpan LookBack), CalculatedFact> _calculated;

    /// <summary>Creates a case.</summary>
    public Case(Patient patient, ProposedUse use, DateTimeOffset asOf)
        : this(patient, use, asOf, new())
    {
    }

    private Case(Patient patient, ProposedUse use, DateTimeOffset asOf, Dictionary<(CalculatorId, TimeSpan, TimeSpan), CalculatedFact> calculated)
    {
        Patient = patient;
        Use = use;
        AsOf = asOf;
        _calculated = calculated;
    }

    /// <summary>The patient.</summary>
    public Patient Patient { get; }

    /// <summary>The proposed use.</summary>
    public ProposedUse Use { get; }

    /// <summary>The only clock.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>The same patient and instant under another use; calculations are shared.</summary>
    public Case With(ProposedUse use) => new(Patient, use, AsOf, _calculated);

    /// <summary>A calculation's result, done at most once.</summary>
    internal CalculatedFact Calculated(CalculatorId id, TimeSpan within, TimeSpan lookBack)
    {
        var key = (id, within, lookBack);
        if (!_calculated.TryGetValue(key, out var fact))
        {
            fact = Calculators.Calculate(id, Patient, AsOf, within, lookBack);
            _calculated[key] = fact;
        }

        return fact;
    }
}
