using System;

namespace KetamineDecision.Knowledge;

/// <summary>A parameter that is a length of time: minutes, hours or days in UCUM.</summary>
internal static class ParameterSpan
{
    private const decimal LongestDays = 36525m;

    public static TimeSpan? Of(Parameter parameter) => parameter.Unit switch
    {
        "min" => TimeSpan.FromMinutes((double)parameter.Value),
        "h" => TimeSpan.FromHours((double)parameter.Value),
        "d" => TimeSpan.FromDays((double)parameter.Value),
        _ => null,
    };

    /// <summary>Whether a value in this unit is a length of time of at most 100 years, or no length of time at all.</summary>
    public static bool Fits(decimal value, string unit) => unit switch
    {
        "min" => value <= LongestDays * 24m * 60m,
        "h" => value <= LongestDays * 24m,
        "d" => value <= LongestDays,
        _ => true,
    };
}
