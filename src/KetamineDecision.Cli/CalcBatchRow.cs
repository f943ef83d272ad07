using System;
using System.Collections.Generic;
using System.Text;
using KetamineDecision.Catalog;

namespace KetamineDecision.Cli;

/// <summary>One line of a batch: <c>id,equation,"name=value unit;..."</c>. A line that cannot be read is answered as not possible; none is lost.</summary>
internal static class CalcBatchRow
{
    public static string Answer(string line)
    {
        if (Fields(line) is not { Count: 3 } fields)
        {
            return CalcText.NotPossible("", "", "The line does not have the three fields id,equation,inputs.");
        }

        if (EquationCatalog.Find(fields[1]) is not { } equation)
        {
            return CalcText.NotPossible(fields[0], fields[1], "There is no equation of that id.");
        }

        return CalcInputs.TryRead(fields[2].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), out var inputs)
            ? CalcText.Json(fields[0], equation, inputs, indented: false)
            : CalcText.NotPossible(fields[0], fields[1], "An input is not written as name=value, or stands twice.");
    }

    // Quotes as in RFC 4180: a quoted field may hold commas, a doubled quote is one. A line break inside a field is not supported.
    private static List<string>? Fields(string line)
    {
        var fields = new List<string>(3);
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                field.Append(c);
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        fields.Add(field.ToString());
        return quoted ? null : fields;
    }
}
