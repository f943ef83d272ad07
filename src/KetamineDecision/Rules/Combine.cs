using System;

namespace KetamineDecision.Rules;

/// <summary>What the combinators share.</summary>
internal static class Combine
{
    public static int Deepest(Criterion[] members)
    {
        var deepest = 0;
        foreach (var member in members)
        {
            deepest = Math.Max(deepest, member.Depth);
        }

        return deepest;
    }

    public static void Need(Criterion[] members, Requirements requirements)
    {
        foreach (var member in members)
        {
            member.Need(requirements);
        }
    }

    public static string Describe(Criterion[] members, string word)
    {
        var parts = Array.ConvertAll(members, m => m.Depth > 1 ? "(" + m.Describe() + ")" : m.Describe());
        return string.Join(word, parts);
    }
}
