using System;
using System.Collections.Generic;

namespace KetamineDecision.Rules;

/// <summary>The camelCase ids that content and results use for enum members, built once per type.</summary>
public static class Words
{
    /// <summary>The id of a member: <c>AcutePerioperative</c> is <c>acutePerioperative</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Cache<T>.Texts.TryGetValue(value, out var text) ? text : "notStated";

    /// <summary>The member with this id; false when there is none. Ordinal.</summary>
    public static bool TryRead<T>(string? word, out T value)
        where T : struct, Enum
    {
        foreach (var pair in Cache<T>.Texts)
        {
            if (string.Equals(pair.Value, word, StringComparison.Ordinal))
            {
                value = pair.Key;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Every id of a type, in declaration order.</summary>
    public static IReadOnlyCollection<string> All<T>()
        where T : struct, Enum => Cache<T>.Texts.Values;

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Texts = Build();

        private static Dictionary<T, string> Build()
        {
            var texts = new Dictionary<T, string>();
#if NET
            foreach (var value in Enum.GetValues<T>())
#else
            foreach (T value in Enum.GetValues(typeof(T)))
#endif
            {
                var name = value.ToString();
                texts[value] = char.ToLowerInvariant(name[0]) + name.Substring(1);
            }

            return texts;
        }
    }
}
