using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Cli;

/// <summary>Reads a facts file strictly and lists all that is wrong with it. It quotes nothing of the file: what is wrong may be a patient's value.</summary>
internal sealed class FactsReader
{
    private static readonly string[] Lists = ["conditions", "medicines", "allergies"];

    private readonly StrictJson _json;
    private readonly List<Action<PatientBuilder>> _statements = [];

    private FactsReader(StrictJson json) => _json = json;

    public static FactsFile? Read(byte[] utf8, List<string> problems)
    {
        var before = problems.Count;
        var json = new StrictJson(FactsFile.Role, problems);
        using var document = json.Parse(utf8);
        if (document is null)
        {
            return null;
        }

        var reader = new FactsReader(json);
        reader.Document(document.RootElement);
        return problems.Count == before ? new FactsFile(reader._statements) : null;
    }

    private void Document(JsonElement root)
    {
        var members = _json.Members(root, "", ["reviewed", "facts"]);
        if (members.TryGetValue("reviewed", out var reviewed))
        {
            Reviewed(reviewed);
        }

        if (members.TryGetValue("facts", out var facts) && _json.IsArray(facts, "/facts"))
        {
            foreach (var (index, fact) in facts.EnumerateArray().Index())
            {
                Fact(fact, "/facts/" + StrictJson.Number(index));
            }
        }
    }

    private void Reviewed(JsonElement reviewed)
    {
        foreach (var (list, value) in _json.Members(reviewed, "/reviewed", Lists))
        {
            if (At(value, "/reviewed/" + list) is { } at)
            {
                _statements.Add(FactsFile.Reviewed(list, at));
            }
        }
    }

    private void Fact(JsonElement fact, string pointer)
    {
        var members = _json.Members(fact, pointer, ["question", "answer", "at"], required: true);
        var question = members.TryGetValue("question", out var q) ? Asked(q, pointer + "/question") : null;
        var truth = members.TryGetValue("answer", out var a) ? Answer(a, pointer + "/answer") : null;
        var at = members.TryGetValue("at", out var t) ? At(t, pointer + "/at") : null;
        if (question is not null && truth is { } known && at is { } instant)
        {
            _statements.Add(FactsFile.Answered(question, known, instant));
        }
    }

    private Question? Asked(JsonElement value, string pointer)
    {
        if (Question.Find(StrictJson.Text(value)) is not { } question)
        {
            _json.Problem(pointer, "there is no question of this id; asked facts are: " + string.Join(", ", Question.All.Where(q => q.Kind == QuestionKind.AskedFact)) + ".");
            return null;
        }

        if (question.Kind == QuestionKind.AskedFact)
        {
            return question;
        }

        _json.Problem(pointer, question.Kind == QuestionKind.List
            ? "this question is a list, not an asked fact; say under /reviewed when it was reviewed."
            : "this question is a measurement, not an asked fact; it belongs into the patient's record.");
        return null;
    }

    private Truth? Answer(JsonElement value, string pointer)
    {
        Truth? truth = StrictJson.Text(value) switch { "yes" => Truth.Yes, "no" => Truth.No, "unknown" => Truth.Unknown, _ => null };
        if (truth is null)
        {
            _json.Problem(pointer, "an answer is \"yes\", \"no\" or \"unknown\".");
        }

        return truth;
    }

    private DateTimeOffset? At(JsonElement value, string pointer)
    {
        if (Instant.TryRead(StrictJson.Text(value), out var instant))
        {
            return instant;
        }

        _json.Problem(pointer, "this is not " + Instant.Form + ".");
        return null;
    }
}
