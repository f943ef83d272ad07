using System;
using System.Collections.Generic;
using System.CommandLine;
using KetamineDecision.Quantities;

namespace KetamineDecision.Cli;

/// <summary>Options whose words become values while the command line is parsed, so that every wrong one is reported at once.</summary>
internal static class Values
{
    // Longer than any infusion or prescription; keeps the number inside TimeSpan.
    private const decimal LongestDurationDays = 366m;

    private static readonly Dictionary<string, Jurisdiction> Jurisdictions = new(StringComparer.Ordinal)
    {
        ["US"] = Jurisdiction.UnitedStates,
        ["UK"] = Jurisdiction.UnitedKingdom,
        ["DE"] = Jurisdiction.Germany,
        ["CH"] = Jurisdiction.Switzerland,
        ["AU"] = Jurisdiction.Australia,
        ["NZ"] = Jurisdiction.NewZealand,
        ["CA"] = Jurisdiction.Canada,
    };

    public delegate bool Reader<T>(string text, out T value);

    /// <summary>An option read by <paramref name="read"/>; <paramref name="expected"/> ends the sentence "--name is ...".</summary>
    public static Option<T> Of<T>(string name, string description, string expected, Reader<T> read, string? helpName = null) => new(name)
    {
        Description = description,
        HelpName = helpName,
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = result =>
        {
            if (result.Tokens.Count == 1 && read(result.Tokens[0].Value, out var value))
            {
                return value;
            }

            result.AddError(name + " is " + expected + ".");
            return default!;
        },
    };

    /// <summary>An option that takes one of the words of an enum.</summary>
    public static Option<T?> OneOf<T>(string name, string description)
        where T : struct, Enum => Of<T?>(name, description, "one of " + string.Join(", ", Choice.All<T>()), TryChoice, string.Join('|', Choice.All<T>()));

    /// <summary>Whose labels hold, by the code people use.</summary>
    public static Option<Jurisdiction?> JurisdictionOf(string name, string description) =>
        Of<Jurisdiction?>(name, description, "one of " + string.Join(", ", Jurisdictions.Keys), TryJurisdiction, string.Join('|', Jurisdictions.Keys));

    public static bool TryConcentration(string text, out DrugConcentration? value) => DrugConcentration.TryRead(text, out value);

    public static bool TryInstant(string text, out DateTimeOffset? value)
    {
        var done = Instant.TryRead(text, out var instant);
        value = done ? instant : null;
        return done;
    }

    /// <summary>The tier by its number, 1 to 4.</summary>
    public static bool TryTier(string text, out MonitoringTier value)
    {
        value = text is ['1' or '2' or '3' or '4'] ? (MonitoringTier)(text[0] - '0') : MonitoringTier.NotStated;
        return value != MonitoringTier.NotStated;
    }

    private static bool TryChoice<T>(string text, out T? value)
        where T : struct, Enum
    {
        var done = Choice.TryRead<T>(text, out var choice);
        value = done ? choice : null;
        return done;
    }

    private static bool TryJurisdiction(string text, out Jurisdiction? value)
    {
        var done = Jurisdictions.TryGetValue(text, out var jurisdiction);
        value = done ? jurisdiction : null;
        return done;
    }

    /// <summary>A number, one space, and <c>min</c>, <c>h</c> or <c>d</c>; above zero.</summary>
    public static bool TryDuration(string text, out TimeSpan? value)
    {
        value = null;
        var parts = text.Split(' ');
        decimal? minutes = parts is [_, "min"] ? 1m : parts is [_, "h"] ? 60m : parts is [_, "d"] ? 1440m : null;
        if (minutes is null || !DecimalText.TryRead(parts[0], out var number) || number <= 0m || number > LongestDurationDays * 1440m / minutes)
        {
            return false;
        }

        value = TimeSpan.FromTicks((long)(number * minutes.Value * TimeSpan.TicksPerMinute));
        return true;
    }

    public static bool TryText(string text, out string? value)
    {
        value = text;
        return !string.IsNullOrWhiteSpace(text);
    }
}
