using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using KetamineDecision.Rules;

namespace KetamineDecision.Cli;

/// <summary>The words of an enum on the command line: <c>step-down</c>, and also the id <c>stepDown</c>. "Not stated" is said by leaving the option away.</summary>
internal static class Choice
{
    public static bool TryRead<T>(string word, out T value)
        where T : struct, Enum
    {
        foreach (var id in Ids<T>())
        {
            if (string.Equals(word, id, StringComparison.Ordinal) || string.Equals(word, Kebab(id), StringComparison.Ordinal))
            {
                return Words.TryRead(id, out value);
            }
        }

        value = default;
        return false;
    }

    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Ids<T>().Select(Kebab);

    private static IEnumerable<string> Ids<T>()
        where T : struct, Enum => Words.All<T>().Where(id => id is not ("notStated" or "notDeclared"));

    private static string Kebab(string id)
    {
        var text = new StringBuilder();
        foreach (var c in id)
        {
            text.Append(c is >= 'A' and <= 'Z' ? "-" + (char)(c + 32) : c.ToString());
        }

        return text.ToString();
    }
}
