using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;

namespace KetamineDecision.Cli;

/// <summary>Every problem of a command line, one sentence each. A stray argument is counted, not quoted: it can be a piece of a patient's name.</summary>
internal static class UsageProblems
{
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var stray = parsed.UnmatchedTokens;
        var problems = parsed.Errors.Select(e => e.Message).Where(m => !stray.Any(t => m.Contains("'" + t + "'", StringComparison.Ordinal))).Distinct(StringComparer.Ordinal).ToList();
        problems.AddRange(stray.Where(t => t.StartsWith("--", StringComparison.Ordinal)).Select(t => "the option " + t.Split('=', ':')[0] + " does not exist here."));
        var rest = stray.Count(t => !t.StartsWith("--", StringComparison.Ordinal));
        if (rest > 0)
        {
            problems.Add(rest.ToString(CultureInfo.InvariantCulture) + " argument(s) too many or unknown; put quotes around a value with spaces.");
        }

        problems.Add("see 'ketamine " + Path(parsed) + "--help'.");
        return problems;
    }

    private static string Path(ParseResult parsed)
    {
        var names = new List<string>();
        for (var result = parsed.CommandResult; result is not null && result.Command is not RootCommand; result = result.Parent as System.CommandLine.Parsing.CommandResult)
        {
            names.Insert(0, result.Command.Name + " ");
        }

        return string.Concat(names);
    }
}
