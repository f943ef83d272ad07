using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KetamineDecision.Knowledge;

/// <summary>
/// Checks a parsed document against an exported schema and lists every problem with its JSON pointer; deserialization would stop at the
/// first. Knows what the exporter emits: type, required, properties, additionalProperties, items, const, enum, anyOf, $ref. Nulls inside
/// lists are refused although the serializer accepts them.
/// </summary>
internal sealed class SchemaWalker
{
    private static readonly char[] Separators = { '/' };
    private readonly JsonNode _root;
    private readonly string _file;
    private readonly List<ContentProblem> _problems;

    public SchemaWalker(JsonNode root, string file, List<ContentProblem> problems)
    {
        _root = root;
        _file = file;
        _problems = problems;
    }

    public void Check(JsonElement element) => Check(element, _root, "");

    private void Check(JsonElement element, JsonNode schema, string pointer)
    {
        schema = Resolve(schema);
        if (schema is not JsonObject rules)
        {
            return;
        }

        if (rules["anyOf"] is JsonArray choices)
        {
            CheckChoice(element, rules, choices, pointer);
            return;
        }

        if (rules["type"] is { } type && !Fits(element, type))
        {
            Report(pointer, "expected " + TypeText(type) + ", found " + KindText(element) + ".");
            return;
        }

        if (element.ValueKind == JsonValueKind.Object)
        {
            CheckObject(element, rules, pointer);
        }
        else if (element.ValueKind == JsonValueKind.Array && rules["items"] is { } items)
        {
            CheckItems(element, items, pointer);
        }
    }

    private void CheckItems(JsonElement element, JsonNode items, string pointer)
    {
        var i = 0;
        foreach (var item in element.EnumerateArray())
        {
            var place = pointer + "/" + i.ToString(CultureInfo.InvariantCulture);
            if (item.ValueKind == JsonValueKind.Null)
            {
                Report(place, "an empty entry (null) in a list; remove it.");
            }
            else
            {
                Check(item, items, place);
            }

            i++;
        }
    }

    private void CheckObject(JsonElement element, JsonObject rules, string pointer)
    {
        var properties = rules["properties"] as JsonObject;
        foreach (var member in element.EnumerateObject())
        {
            var place = pointer + "/" + member.Name.Replace("~", "~0").Replace("/", "~1");
            if (properties?[member.Name] is { } property)
            {
                Check(member.Value, property, place);
            }
            else if (properties is not null)
            {
                Report(place, "there is no such member here; known are " + string.Join(", ", NamesOf(properties)) + ".");
            }
        }

        if (rules["required"] is JsonArray required)
        {
            foreach (var name in required)
            {
                if (!element.TryGetProperty(name!.GetValue<string>(), out _))
                {
                    Report(pointer, "the member '" + name.GetValue<string>() + "' is missing.");
                }
            }
        }
    }

    // A choice is told apart by its "kind"; without a usable one the known kinds are listed.
    private void CheckChoice(JsonElement element, JsonObject rules, JsonArray choices, string pointer)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            if (!AllowsNull(rules, choices) || element.ValueKind != JsonValueKind.Null)
            {
                Report(pointer, "expected an object, found " + KindText(element) + ".");
            }

            return;
        }

        var kinds = new List<string>();
        var kind = element.TryGetProperty("kind", out var found) && found.ValueKind == JsonValueKind.String ? found.GetString() : null;
        foreach (var choice in choices)
        {
            var resolved = Resolve(choice!);
            if (resolved["properties"]?["kind"]?["const"] is { } constant)
            {
                kinds.Add(constant.GetValue<string>());
                if (string.Equals(constant.GetValue<string>(), kind, StringComparison.Ordinal))
                {
                    CheckObject(element, (JsonObject)resolved, pointer);
                    return;
                }
            }
        }

        Report(pointer, (kind is null ? "the member 'kind' is missing" : "there is no kind '" + kind + "'") + "; known are " + string.Join(", ", kinds) + ".");
    }

    private JsonNode Resolve(JsonNode schema)
    {
        if (schema is not JsonObject rules || rules["$ref"] is not { } reference)
        {
            return schema;
        }

        JsonNode? node = _root;
        foreach (var part in reference.GetValue<string>().TrimStart('#').Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            node = node is JsonArray list ? list[int.Parse(part, CultureInfo.InvariantCulture)] : node?[part.Replace("~1", "/").Replace("~0", "~")];
        }

        return node ?? schema;
    }

    private static bool AllowsNull(JsonObject rules, JsonArray choices)
    {
        if (rules["type"] is { } type && Allows(type, "null"))
        {
            return true;
        }

        foreach (var choice in choices)
        {
            if (choice?["type"] is { } inner && Allows(inner, "null"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(JsonElement element, JsonNode type) => element.ValueKind switch
    {
        JsonValueKind.Object => Allows(type, "object"),
        JsonValueKind.Array => Allows(type, "array"),
        JsonValueKind.String => Allows(type, "string"),
        JsonValueKind.Number => Allows(type, "number") || (Allows(type, "integer") && element.TryGetInt32(out _)),
        JsonValueKind.True or JsonValueKind.False => Allows(type, "boolean"),
        _ => Allows(type, "null"),
    };

    private static bool Allows(JsonNode type, string name)
    {
        if (type is not JsonArray list)
        {
            return string.Equals(type.GetValue<string>(), name, StringComparison.Ordinal);
        }

        foreach (var one in list)
        {
            if (string.Equals(one!.GetValue<string>(), name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string TypeText(JsonNode type)
    {
        if (type is not JsonArray list)
        {
            return type.GetValue<string>();
        }

        var names = new List<string>();
        foreach (var one in list)
        {
            names.Add(one!.GetValue<string>());
        }

        return string.Join(" or ", names);
    }

    private static string KindText(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Undefined => "nothing",
        _ => element.ValueKind.ToString().ToLowerInvariant(),
    };

    private static List<string> NamesOf(JsonObject properties)
    {
        var names = new List<string>();
        foreach (var pair in properties)
        {
            names.Add(pair.Key);
        }

        return names;
    }

    private void Report(string pointer, string sentence) => _problems.Add(new ContentProblem(_file, pointer, sentence));
}
