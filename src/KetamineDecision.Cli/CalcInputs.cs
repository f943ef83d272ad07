using System;
using System.Collections.Generic;

namespace KetamineDecision.Cli;

/// <summary>Inputs of an equation as <c>name=value unit</c>.</summary>
internal static class CalcInputs
{
    /// <summary>False when one is not written that way or a name stands twice.</summary>
    public static bool TryRead(IEnumerable<string> texts, out Dictionary<string, string> inputs)
    {
        inputs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || !inputs.TryAdd(text[..equals].Trim(), text[(equals + 1)..].Trim()))
            {
                return false;
            }
        }

        return true;
    }
}
