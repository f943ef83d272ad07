using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using KetamineDecision.Catalog;

namespace KetamineDecision.Cli;

/// <summary>The answers of <c>calc</c> as JSON, and the list of equations as text or JSON.</summary>
internal static class CalcText
{
    public static string Json(string? id, CatalogEquation equation, IReadOnlyDictionary<string, string> inputs, bool indented) => Write(indented, json =>
    {
        var result = equation.Calculate(inputs);
        Start(json, id, equation.Id);
        if (!result.IsPossible)
        {
            Strings(json, "notPossible", result.NotPossible.Select(r => r.Sentence));
            return;
        }

        json.WriteString("citation", equation.Citation.SourceKey);
        Value(json, result);
        json.WriteString("unit", equation.Unit);
        if (result.Category is { } category)
        {
            json.WriteString("category", category);
        }

        json.WriteStartArray("inputs");
        foreach (var input in inputs)
        {
            json.WriteStartObject();
            json.WriteString("name", input.Key);
            json.WriteString("value", input.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Strings(json, "steps", result.Steps.Select(s => s.Label + ": " + s.Expression));
    });

    public static string NotPossible(string id, string equation, string reason) => Write(indented: false, json =>
    {
        Start(json, id, equation);
        Strings(json, "notPossible", [reason]);
    });

    public static string List()
    {
        var text = new StringBuilder();
        foreach (var equation in EquationCatalog.All)
        {
            text.Append(equation.Id).Append("  ").Append(equation.Title).Append(equation.Unit.Length == 0 ? "" : ", " + equation.Unit).Append(" [").Append(equation.Citation).Append("]\n");
            foreach (var input in equation.Inputs)
            {
                text.Append("    ").Append(input.Name).Append(input.IsRequired ? "" : " (may be left out)").Append(": ")
                    .AppendJoin(", ", input.Kind == CatalogInputKind.Word ? input.Words : input.Units.Select(u => u.Length == 0 ? "no unit" : u)).Append('\n');
            }
        }

        return text.ToString();
    }

    public static string ListAsJson() => Write(indented: true, json =>
    {
        json.WriteStartArray("equations");
        foreach (var equation in EquationCatalog.All)
        {
            json.WriteStartObject();
            json.WriteString("equation", equation.Id);
            json.WriteString("title", equation.Title);
            json.WriteString("unit", equation.Unit);
            json.WriteString("citation", equation.Citation.SourceKey);
            json.WriteStartArray("inputs");
            foreach (var input in equation.Inputs)
            {
                json.WriteStartObject();
                json.WriteString("name", input.Name);
                json.WriteBoolean("required", input.IsRequired);
                Strings(json, "units", input.Units);
                Strings(json, "words", input.Words);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Start(Utf8JsonWriter json, string? id, string equation)
    {
        if (id is not null)
        {
            json.WriteString("id", id);
        }

        json.WriteString("equation", equation);
    }

    // A range instead of a value: the sex is unknown and the equation differs by sex.
    private static void Value(Utf8JsonWriter json, CatalogResult result)
    {
        if (result.Value is { } value)
        {
            json.WriteNumber("value", value);
        }
        else if (result is { Low: { } low, High: { } high })
        {
            json.WriteNull("value");
            json.WriteNumber("low", low);
            json.WriteNumber("high", high);
        }
        else
        {
            json.WriteNull("value");
        }
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Write(bool indented, Action<Utf8JsonWriter> body)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, NewLine = "\n" }))
        {
            json.WriteStartObject();
            body(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
