using System;

namespace KetamineDecision.Knowledge;

/// <summary>A parameter that is a length of time: minutes, hours or days in UCUM.</summary>
internal static class ParameterSpan
{
    public static TimeSpan? Of(Parameter parameter) => parameter.Unit switch
    {
        "min" => TimeSpan.FromMinutes((double)parameter.Value),
        "h" => TimeSpan.FromHours((double)parameter.Value),
        "d" => TimeSpan.FromDays((double)parameter.Value),
        _ => null,
    };
}
