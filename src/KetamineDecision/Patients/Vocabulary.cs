using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;

namespace KetamineDecision.Patients;

/// <summary>
/// What the codes of a record mean in our closed vocabularies. Exact (system, code) only: no display text is ever used. Immutable.
/// A knowledge base supplies it; <see cref="Hash"/> tells which one mapped a patient.
/// </summary>
public sealed class Vocabulary
{
    private readonly Dictionary<(string System, string Code), List<object>> _exact = new();
    private readonly Dictionary<string, List<(CodeRule Rule, object Meaning)>> _prefixes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _closedForConditions = new(StringComparer.Ordinal);

    /// <summary>Creates a vocabulary from rules and their meanings (<see cref="Concept"/>, <see cref="Ingredient"/>, <see cref="Analyte"/>,
    /// <see cref="CodedValue"/>, <see cref="Manifestation"/>, <see cref="ListMark"/>).</summary>
    /// <param name="hash">Identifies the content it was made from.</param>
    /// <param name="rules">Each rule with what its codes mean.</param>
    /// <param name="closedForConditions">Systems in which the condition lists are complete by prefix: a code that matches nothing there is
    /// understood and irrelevant. In any other system it is not understood.</param>
    public Vocabulary(string hash, IEnumerable<KeyValuePair<CodeRule, object>> rules, IEnumerable<string> closedForConditions)
    {
        Hash = Guard.Against.NullOrWhiteSpace(hash);
        foreach (var pair in Guard.Against.Null(rules))
        {
            Add(pair.Key, pair.Value);
        }

        foreach (var system in Guard.Against.Null(closedForConditions))
        {
            _closedForConditions.Add(CodeSystems.Canonical(system));
        }
    }

    /// <summary>Identifies the content this vocabulary was made from.</summary>
    public string Hash { get; }

    /// <summary>Every meaning of a code that is of the asked type; empty when there is none.</summary>
    public IReadOnlyList<T> MeaningsOf<T>(string system, string code)
    {
        Guard.Against.Null(system);
        Guard.Against.Null(code);
        system = CodeSystems.Canonical(system);
        List<T>? found = null;
        if (_exact.TryGetValue((system, code), out var meanings))
        {
            foreach (var meaning in meanings)
            {
                Take(meaning, ref found);
            }
        }

        if (_prefixes.TryGetValue(system, out var prefixes))
        {
            foreach (var (rule, meaning) in prefixes)
            {
                if (rule.Matches(code))
                {
                    Take(meaning, ref found);
                }
            }
        }

        return found is null ? Array.Empty<T>() : found;
    }

    /// <summary>Whether a condition code of this system that matches nothing is thereby understood as irrelevant.</summary>
    public bool IsClosedForConditions(string system) => _closedForConditions.Contains(CodeSystems.Canonical(Guard.Against.Null(system)));

    private static void Take<T>(object meaning, ref List<T>? found)
    {
        if (meaning is T wanted && (found is null || !found.Contains(wanted)))
        {
            (found ??= new List<T>()).Add(wanted);
        }
    }

    private void Add(CodeRule rule, object meaning)
    {
        var system = CodeSystems.Canonical(rule.System);
        if (rule.IsPrefix)
        {
            if (!_prefixes.TryGetValue(system, out var list))
            {
                _prefixes[system] = list = new List<(CodeRule, object)>();
            }

            list.Add((rule, meaning));
            return;
        }

        if (!_exact.TryGetValue((system, rule.Code), out var meanings))
        {
            _exact[(system, rule.Code)] = meanings = new List<object>();
        }

        meanings.Add(meaning);
    }
}
