using System;
using System.Collections.Generic;
using KetamineDecision.Facts;

namespace KetamineDecision.Patients;

/// <summary>Sorts facts into one array per member of a closed vocabulary, so that a rule finds its facts without searching.</summary>
internal static class Buckets
{
    // Up to here insertion is the fastest; beyond it, it would take quadratic time on the newest-first order most servers send.
    private const int Few = 32;

    public static T[][] By<T>(IReadOnlyList<T> facts, int count, Func<T, int> ordinal)
    {
        var sizes = new int[count];
        foreach (var fact in facts)
        {
            sizes[ordinal(fact)]++;
        }

        var buckets = new T[count][];
        for (var i = 0; i < count; i++)
        {
            buckets[i] = sizes[i] == 0 ? Array.Empty<T>() : new T[sizes[i]];
        }

        Array.Clear(sizes, 0, count);
        foreach (var fact in facts)
        {
            var i = ordinal(fact);
            buckets[i][sizes[i]++] = fact;
        }

        return buckets;
    }

    /// <summary>Oldest first; stable, so that facts of one time keep the order they were received in.</summary>
    public static void SortByTime<T>(T[] facts)
        where T : Fact
    {
        if (facts.Length > Few)
        {
            SortMany(facts);
            return;
        }

        for (var i = 1; i < facts.Length; i++)
        {
            var fact = facts[i];
            var j = i - 1;
            while (j >= 0 && facts[j].At.Latest > fact.At.Latest)
            {
                facts[j + 1] = facts[j];
                j--;
            }

            facts[j + 1] = fact;
        }
    }

    // The index makes the sort stable.
    private static void SortMany<T>(T[] facts)
        where T : Fact
    {
        var keys = new (DateTimeOffset Latest, int Index)[facts.Length];
        for (var i = 0; i < facts.Length; i++)
        {
            keys[i] = (facts[i].At.Latest, i);
        }

        Array.Sort(keys, facts);
    }
}
