using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>
/// The stable JSON form of an assessment: camelCase, one document, numbers as JSON numbers without exponent. Written by hand, so that its shape
/// changes only on purpose.
/// </summary>
internal sealed class AssessmentJson
{
    private readonly Assessment _assessment;
    private readonly Utf8JsonWriter _json;

    private AssessmentJson(Assessment assessment, Utf8JsonWriter json)
    {
        _assessment = assessment;
        _json = json;
    }

    public static string Write(Assessment assessment)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            new AssessmentJson(assessment, json).Document();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private void Document()
    {
        _json.WriteStartObject();
        Head();
        Indication();
        Array("findings", _assessment.Findings, Finding);
        Array("options", _assessment.Options, OptionOf);
        _json.WriteBoolean("singleOption", _assessment.IsSingleOption);
        Array("outOfScope", _assessment.OutOfScope, Skipped);
        Array("open", _assessment.WhatWouldChange().Questions, Open);
        Array("notLookedAt", _assessment.NotLookedAt, f => Id(f.Rule.Id, f.Rule.Title));
        Array("monitoring", _assessment.Monitoring, Monitoring);
        // An empty list alone would read as "none found"; no rule of this knowledge looks for signs yet.
        _json.WriteStartObject("dependence");
        _json.WriteBoolean("assessed", false);
        _json.WriteStartArray("signs");
        _json.WriteEndArray();
        _json.WriteEndObject();
        Strings("alternatives", _assessment.Indication?.Alternatives ?? System.Array.Empty<string>());
        Array("conflicts", _assessment.Conflicts, Conflict);
        Array("dataProblems", _assessment.Problems, Problem);
        _json.WriteEndObject();
    }

    private void Head()
    {
        var request = _assessment.Request;
        _json.WriteString("verdict", Words.Of(_assessment.Verdict));
        _json.WriteString("headline", _assessment.Headline);
        _json.WriteString("asOf", ObservedAt.Exactly(request.AsOf).Display());
        _json.WriteString("stage", Words.Of(request.Stage));
        _json.WriteString("setting", Words.Of(request.Setting));
        _json.WriteString("useContext", Words.Of(request.Context));
        _json.WriteString("jurisdiction", Words.Of(request.Jurisdiction));
        _json.WriteStartObject("knowledge");
        _json.WriteString("version", _assessment.Knowledge.Version);
        _json.WriteString("sha256", _assessment.Knowledge.Sha256);
        Strings("policies", _assessment.Knowledge.Policies);
        _json.WriteEndObject();
        _json.WriteStartObject("library");
        _json.WriteString("version", LibraryVersion.Text);
        _json.WriteEndObject();
        _json.WriteString("intendedUse", IntendedUse.Statement);
        _json.WriteStartObject("doseDisplay");
        _json.WriteString("state", Words.Of(_assessment.DoseDisplay.State));
        _json.WriteString("reason", _assessment.DoseDisplay.Reason);
        _json.WriteEndObject();
    }

    private void Indication()
    {
        _json.WriteStartObject("indication");
        _json.WriteString("id", _assessment.Request.Indication.Id);
        if (_assessment.Indication is { } indication)
        {
            _json.WriteString("supportLevel", Words.Of(indication.Support));
            _json.WriteString("support", indication.SupportStatement);
            _json.WriteString("label", indication.LabelStatus);
            Array("grades", indication.Grades, Grade);
            Citations("citations", indication.Citations);
        }

        _json.WriteEndObject();
    }

    private void Finding(Finding finding)
    {
        var rule = finding.Rule;
        _json.WriteStartObject();
        _json.WriteString("ruleId", rule.Id);
        _json.WriteString("answer", finding.IsNotEvaluated ? "notEvaluated" : Words.Of(finding.Truth));
        _json.WriteString("severity", Words.Of(finding.Severity));
        _json.WriteString("scope", finding.Application.Scope.Describe());
        _json.WriteString("title", rule.Title);
        _json.WriteString("mergeKey", rule.MergeKey);
        _json.WriteString("statement", finding.Truth == Truth.Yes ? rule.Statement : "");
        _json.WriteString("consider", finding.Truth == Truth.Yes ? rule.Consider : "");
        _json.WriteString("rule", rule.When.Describe());
        _json.WriteString("reason", FactText.Of(finding.Reason));
        if (finding.Truth == Truth.Unknown)
        {
            _json.WriteString("level", Words.Of(finding.Level));
        }

        _json.WriteBoolean("checkBeforeDose", finding.IsCheckBeforeDose);
        Array("facts", finding.Facts, FactOf);
        Array("missing", finding.Missing, Missing);
        _json.WriteString("evidence", rule.Evidence?.Words ?? "");
        _json.WriteString("verified", Words.Of(rule.Verification));
        Citations("citations", rule.Citations);
        _json.WriteEndObject();
    }

    private void FactOf(Fact fact)
    {
        _json.WriteStartObject();
        _json.WriteString("name", fact.Name);
        _json.WriteString("value", fact.Display());
        _json.WriteString("unit", fact.Unit);
        _json.WriteString("at", fact.At.IsRecorded ? fact.At.Display() : "");
        _json.WriteString("source", fact.Origin.Reference);
        _json.WriteString("note", fact.Origin.Note);
        if (fact is CalculatedFact { Derivation: { } derivation })
        {
            _json.WriteString("method", derivation.MethodId);
            Array("derivation", derivation.Steps, Step);
        }

        _json.WriteEndObject();
    }

    private void Missing(Question question)
    {
        _json.WriteStartObject();
        _json.WriteString("question", question.Id);
        _json.WriteEndObject();
    }

    private void OptionOf(Option option)
    {
        _json.WriteStartObject();
        _json.WriteString("kind", Words.Of(option.Kind));
        if (option.Regimen is not { } regimen)
        {
            _json.WriteNull("regimenId");
            _json.WriteBoolean("selectable", false);
            _json.WriteString("statement", "Do not use ketamine.");
            _json.WriteEndObject();
            return;
        }

        _json.WriteString("regimenId", regimen.Id);
        NullableWord("verdict", option.Verdict is { } verdict ? Words.Of(verdict) : null);
        _json.WriteString("route", Words.Of(regimen.Route));
        _json.WriteString("phase", Words.Of(regimen.Phase));
        _json.WriteBoolean("selectable", option.Kind == OptionKind.Selectable);
        _json.WriteString("notSelectableBecause", option.NotSelectableBecause);
        _json.WriteString("population", regimen.Population);
        Range("basis", regimen.Dose.Range, Words.Of(regimen.Dose.Kind), Words.Of(regimen.WeightBasis));
        Range("perKilogram", option.PerKilogram);
        DoseOf(option);
        Array("limits", option.Limits, Limit);
        Array("findings", option.Findings, Finding);
        Array("outOfScope", option.OutOfScope, Skipped);
        Array("checksBeforeDose", option.ChecksBeforeDose, f => Id(f.Rule.Id, f.Rule.Title));
        _json.WriteString("setting", regimen.RequiredSetting);
        Citations("citations", regimen.Citations);
        _json.WriteEndObject();
    }

    private void DoseOf(Option option)
    {
        var done = option.Dose as Calculation<DoseRange>.Done;
        Range("dose", done?.Value);
        if (done is null)
        {
            Array("noDoseBecause", ((Calculation<DoseRange>.NotPossible)option.Dose).Reasons, r => _json.WriteStringValue(r.Sentence));
        }

        if (option.Plan is { } plan)
        {
            _json.WriteStartObject("weight");
            _json.WriteString("leading", plan.Weight.Leading);
            _json.WriteNumber("leadingKilograms", plan.Weight.LeadingKilograms);
            _json.WriteNumber("actualKilograms", plan.Weight.ActualKilograms);
            if (plan.Weight.IdealKilograms is { } ideal)
            {
                _json.WriteNumber("idealKilograms", ideal);
            }

            _json.WriteEndObject();
            Range("doseOnActualWeight", plan.OnActualWeight);
            Range("doseOnIdealWeight", plan.OnIdealWeight);
            var volume = plan.Volume as Calculation<DoseRange>.Done;
            Range("volume", volume?.Value, null, null, _assessment.Request.DilutedTo ?? _assessment.Request.Strength);
            if (plan.Volume is Calculation<DoseRange>.NotPossible no)
            {
                Array("noVolumeBecause", no.Reasons, r => _json.WriteStringValue(r.Sentence));
            }
        }

        Array("derivation", done?.Derivation.Steps ?? System.Array.Empty<DerivationStep>(), Step);
    }

    private void Range(string name, DoseRange? range, string? kind = null, string? weightBasis = null, DrugConcentration? strength = null)
    {
        if (range is null)
        {
            _json.WriteNull(name);
            return;
        }

        _json.WriteStartObject(name);
        if (kind is not null)
        {
            _json.WriteString("kind", kind);
        }

        if (range.Low is { } low)
        {
            _json.WriteNumber("low", low);
        }

        _json.WriteNumber("high", range.High);
        _json.WriteString("unit", range.Unit.Text());
        if (weightBasis is not null)
        {
            _json.WriteString("weightBasis", weightBasis);
        }

        if (strength is not null)
        {
            _json.WriteString("strength", strength.ToString());
        }

        _json.WriteEndObject();
    }

    private void Limit(Dosing.LimitApplied limit)
    {
        _json.WriteStartObject();
        _json.WriteString("name", limit.Name);
        _json.WriteNumber("before", limit.Before);
        _json.WriteNumber("after", limit.After);
        _json.WriteString("unit", limit.Unit.Text());
        _json.WriteString("reason", limit.Reason);
        _json.WriteString("citation", limit.Citation.ToString());
        _json.WriteEndObject();
    }

    private void Step(DerivationStep step)
    {
        _json.WriteStartObject();
        _json.WriteString("label", step.Label);
        _json.WriteString("expression", step.Expression);
        _json.WriteEndObject();
    }

    private void Skipped(RuleSkipped skipped)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", skipped.Rule.Id);
        _json.WriteString("reason", skipped.Reason);
        _json.WriteEndObject();
    }

    private void Open(QuestionEffect effect)
    {
        _json.WriteStartObject();
        _json.WriteString("question", effect.Question.Question.Id);
        _json.WriteString("text", effect.Question.Text);
        _json.WriteString("level", Words.Of(effect.Question.Level));
        _json.WriteString("ifYes", Words.Of(effect.IfYes));
        _json.WriteString("ifNo", Words.Of(effect.IfNo));
        Strings("behind", effect.Question.Behind);
        _json.WriteEndObject();
    }

    private void Monitoring(Monitoring.MonitoringItem item)
    {
        _json.WriteStartObject();
        _json.WriteString("id", item.Id);
        _json.WriteString("kind", item.Kind);
        _json.WriteString("text", item.Text);
        _json.WriteString("verified", Words.Of(item.Verification));
        Citations("citations", item.Citations);
        _json.WriteEndObject();
    }

    private void Conflict(Knowledge.SourceConflict conflict)
    {
        _json.WriteStartObject();
        _json.WriteString("id", conflict.Id);
        _json.WriteString("topic", conflict.Topic);
        _json.WriteString("statement", conflict.Statement);
        _json.WriteString("shown", conflict.Shown);
        Citations("citations", conflict.Citations);
        _json.WriteEndObject();
    }

    private void Problem(Patients.DataProblem problem)
    {
        _json.WriteStartObject();
        _json.WriteString("code", problem.Id);
        _json.WriteString("where", problem.Where);
        _json.WriteString("sentence", problem.Sentence);
        _json.WriteEndObject();
    }

    private void Grade(EvidenceGrade grade)
    {
        _json.WriteStartObject();
        _json.WriteString("grader", grade.Grader);
        _json.WriteString("scale", grade.Scale);
        _json.WriteString("words", grade.Words);
        _json.WriteEndObject();
    }

    private void Citations(string name, IReadOnlyList<Citation> citations) => Array(name, citations, c =>
    {
        _json.WriteStartObject();
        _json.WriteString("source", c.SourceKey);
        _json.WriteString("where", c.Where);
        if (_assessment.Base.Sources.TryGetValue(c.SourceKey, out var source))
        {
            _json.WriteString("title", source.Title);
            _json.WriteString("year", source.Year);
        }

        _json.WriteEndObject();
    });

    private void Id(string id, string title)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", id);
        _json.WriteString("title", title);
        _json.WriteEndObject();
    }

    private void NullableWord(string name, string? word)
    {
        if (word is null)
        {
            _json.WriteNull(name);
        }
        else
        {
            _json.WriteString(name, word);
        }
    }

    private void Strings(string name, IReadOnlyList<string> values) => Array(name, values, _json.WriteStringValue);

    private void Array<T>(string name, IReadOnlyList<T> items, System.Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        _json.WriteEndArray();
    }
}
