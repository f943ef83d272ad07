using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using KetamineDecision.Knowledge.Documents;

namespace KetamineDecision.Knowledge;

/// <summary>
/// Reads one JSON document: parse (no duplicates, no comments, depth 32), walk the schema exported from the C# type, and only then bind. Every
/// problem is listed; null is returned when there is one.
/// </summary>
internal static class DocumentReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    public static T? Read<T>(byte[] utf8, string file, JsonTypeInfo<T> type, List<ContentProblem> problems)
        where T : class
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(WithoutByteOrderMark(utf8), Options);
        }
        catch (JsonException error)
        {
            problems.Add(new ContentProblem(file, "", Explain(error)));
            return null;
        }

        using (document)
        {
            var before = problems.Count;
            new SchemaWalker(SchemaOf(type), file, problems).Check(document.RootElement);
            return problems.Count == before ? Bind(document, file, type, problems) : null;
        }
    }

    /// <summary>The JSON schema of a document type.</summary>
    public static JsonNode SchemaOf<T>(JsonTypeInfo<T> type) =>
        type.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });

    private static T? Bind<T>(JsonDocument document, string file, JsonTypeInfo<T> type, List<ContentProblem> problems)
        where T : class
    {
        try
        {
            return document.Deserialize(type);
        }
        catch (JsonException error)
        {
            problems.Add(new ContentProblem(file, Pointer(error.Path), "the value does not fit its member."));
            return null;
        }
    }

    // The serializer names the place as $.a[0].b; a problem names it as the pointer /a/0/b.
    private static string Pointer(string? path) => path is null ? "" : path.TrimStart('$').Replace("[", "/").Replace("]", "").Replace(".", "/");

    private static string Explain(JsonException error)
    {
        var duplicate = error.Message.Contains("uplicate");
        var line = error.LineNumber is { } l ? " at line " + (l + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
        return duplicate
            ? "a member stands twice in one object" + line + "; keep one."
            : "this is not valid JSON" + line + "; correct it (no comments, no trailing commas).";
    }

    private static System.ReadOnlyMemory<byte> WithoutByteOrderMark(byte[] utf8) =>
        utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF ? new System.ReadOnlyMemory<byte>(utf8, 3, utf8.Length - 3) : utf8;
}
