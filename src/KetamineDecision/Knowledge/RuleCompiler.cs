using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Knowledge.Documents;
using KetamineDecision.Rules;

namespace KetamineDecision.Knowledge;

/// <summary>Turns rule entries into rules, in file order, so that a rule can only refer to rules above it and no circle can arise.</summary>
internal static class RuleCompiler
{
    public static void Compile(
        RulesDocument document, ContentScope scope, IReadOnlyDictionary<string, Parameter> parameters,
        IReadOnlyDictionary<string, MedicineClassEntry> classes, Dictionary<string, Rule> byId, List<Rule> rules)
    {
        var compiler = new CriterionCompiler(scope, parameters, classes, id => byId.TryGetValue(id, out var rule) ? rule : null);
        for (var i = 0; i < document.Rules.Length; i++)
        {
            var pointer = ContentScope.At("/rules", i);
            if (Rule(document.Rules[i], compiler, scope, pointer) is not { } rule)
            {
                continue;
            }

            if (byId.ContainsKey(rule.Id))
            {
                scope.Report(pointer + "/id", "the rule id '" + rule.Id + "' stands twice.");
                continue;
            }

            byId[rule.Id] = rule;
            rules.Add(rule);
        }
    }

    public static RuleScope Scope(ScopeEntry? entry, ContentScope scope, string pointer) => entry is null
        ? RuleScope.Everywhere
        : new RuleScope
        {
            Purposes = scope.WordList<Purpose>(entry.Purposes, pointer + "/purposes"),
            Courses = scope.WordList<Course>(entry.Courses, pointer + "/courses"),
            Settings = scope.WordList<Setting>(entry.Settings, pointer + "/settings"),
            Routes = scope.WordList<Route>(entry.Routes, pointer + "/routes"),
            DoseBands = scope.WordList<DoseBand>(entry.DoseBands, pointer + "/doseBands"),
            Contexts = scope.WordList<UseContext>(entry.Contexts, pointer + "/contexts"),
            Jurisdictions = scope.WordList<Jurisdiction>(entry.Jurisdictions, pointer + "/jurisdictions"),
        };

    private static Rule? Rule(RuleEntry entry, CriterionCompiler compiler, ContentScope scope, string pointer)
    {
        var when = compiler.Compile(entry.When, pointer + "/when");
        var appliesWhen = compiler.Compile(entry.AppliesWhen, pointer + "/appliesWhen");
        var askedOnlyWhen = compiler.Compile(entry.AskedOnlyWhen, pointer + "/askedOnlyWhen");
        var applications = Applications(entry.Applies, scope, pointer + "/applies");
        var due = scope.Word<Due>(entry.Due, pointer + "/due");
        var group = scope.Word<QuestionGroup>(entry.Group, pointer + "/group");
        var verification = scope.Word<Verification>(entry.Verified, pointer + "/verified");
        var citations = scope.CiteAll(entry.Sources, pointer + "/sources");
        CheckTimeCritical(entry, applications, scope, pointer);
        return when is null ? null : new Rule(entry.Id, entry.Title, when, applications)
        {
            Aliases = entry.Aliases ?? System.Array.Empty<string>(),
            Statement = entry.Statement,
            Consider = entry.Consider,
            Rationale = entry.Rationale,
            AppliesWhen = appliesWhen,
            AskedOnlyWhen = askedOnlyWhen,
            AskedWhileUnsure = entry.AskedWhileUnsure,
            Due = due,
            Group = group,
            TimeCritical = entry.TimeCritical,
            MergeKey = entry.MergeKey ?? "",
            Citations = citations,
            Evidence = ContentScope.Grade(entry.Evidence),
            Verification = verification,
        }.Seal();
    }

    private static RuleApplication[] Applications(ApplicationEntry[] entries, ContentScope scope, string pointer)
    {
        if (entries.Length == 0)
        {
            scope.Report(pointer, "a rule needs at least one scope with a severity.");
        }

        var applications = new List<RuleApplication>();
        for (var i = 0; i < entries.Length; i++)
        {
            var place = ContentScope.At(pointer, i);
            var before = scope.Problems.Count;
            var severity = scope.Word<Severity>(entries[i].Severity, place + "/severity");
            var unknown = scope.Word<UnknownLevel>(entries[i].Unknown, place + "/unknown");
            var covered = Scope(entries[i].Scope, scope, place + "/scope");
            var source = scope.Cite(entries[i].Source, place + "/source");
            if (scope.Problems.Count == before)
            {
                applications.Add(new RuleApplication(covered, severity, unknown, source));
            }
        }

        return applications.ToArray();
    }

    // regulatory.md RG-002: "not loaded" must never apply to a contraindication.
    private static void CheckTimeCritical(RuleEntry entry, RuleApplication[] applications, ContentScope scope, string pointer)
    {
        if (entry.TimeCritical && System.Array.Exists(applications, a => a.Severity >= Severity.Relative))
        {
            scope.Report(pointer + "/timeCritical", "a contraindication is never time-critical; it is always evaluated.");
        }
    }
}
