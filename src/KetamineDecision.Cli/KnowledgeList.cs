using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using KetamineDecision.Facts;

namespace KetamineDecision.Cli;

/// <summary>Every entry of the knowledge by kind, id and title, in content order; sources and parameters by id.</summary>
internal sealed class KnowledgeList
{
    private readonly KnowledgeBase _knowledge;
    private readonly (string Kind, IReadOnlyList<(string Id, string Title)> Entries)[] _kinds;

    public KnowledgeList(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _kinds =
        [
            ("indications", knowledge.Indications.Select(i => (i.Indication.Id, i.Title)).ToList()),
            ("regimens", knowledge.Regimens.Select(r => (r.Id, KnowledgeSheet.TitleOf(r))).ToList()),
            ("rules", knowledge.Rules.Select(r => (r.Id, r.Title)).ToList()),
            ("monitoring", knowledge.Monitoring.Select(m => (m.Id, m.Text)).ToList()),
            ("conflicts", knowledge.Conflicts.Select(c => (c.Id, c.Topic)).ToList()),
            ("parameters", knowledge.Parameters.Values.OrderBy(p => p.Id, System.StringComparer.Ordinal).Select(p => (p.Id, KnowledgeSheet.TitleOf(p))).ToList()),
            ("questions", Question.All.Select(q => (q.Id, knowledge.TextOf(q))).ToList()),
            ("sources", knowledge.Sources.Values.OrderBy(s => s.Key, System.StringComparer.Ordinal).Select(s => (s.Key, s.Title)).ToList()),
        ];
    }

    public string ToPlainText()
    {
        var text = new StringBuilder("knowledge ").Append(_knowledge.Version).Append('\n');
        foreach (var (kind, entries) in _kinds)
        {
            text.Append('\n').Append(kind).Append('\n');
            foreach (var (id, title) in entries)
            {
                text.Append("  ").Append(id).Append(": ").Append(title).Append('\n');
            }
        }

        return text.ToString();
    }

    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("version", _knowledge.Version.Version);
            json.WriteString("sha256", _knowledge.Version.Sha256);
            foreach (var (kind, entries) in _kinds)
            {
                Write(json, kind, entries);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string kind, IReadOnlyList<(string Id, string Title)> entries)
    {
        json.WriteStartArray(kind);
        foreach (var (id, title) in entries)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("title", title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
