using System;
using System.Collections.Generic;
using KetamineDecision.Knowledge.Documents;
using KetamineDecision.Patients;
using KetamineDecision.Rules;

namespace KetamineDecision.Knowledge;

/// <summary>Turns code lists into a vocabulary and refuses one whose members differ from the closed C# vocabularies.</summary>
internal static class VocabularyCompiler
{
    public static Vocabulary Compile(VocabularyDocument document, ContentScope scope, string hash)
    {
        var rules = new List<KeyValuePair<CodeRule, object>>();
        Concepts(document, scope, rules);
        Ingredients(document, scope, rules);
        Analytes(document, scope, rules);
        Coded(document, scope, rules);
        for (var i = 0; i < document.Manifestations.Length; i++)
        {
            var entry = document.Manifestations[i];
            Exact(rules, CodeSystems.Snomed, entry.Snomed, scope.Word<Manifestation>(entry.Id, ContentScope.At("/manifestations", i) + "/id"));
        }

        for (var i = 0; i < document.Marks.Length; i++)
        {
            Exact(rules, CodeSystems.Snomed, document.Marks[i].Snomed, scope.Word<ListMark>(document.Marks[i].Id, ContentScope.At("/marks", i) + "/id"));
        }

        return new Vocabulary(hash, rules, document.ClosedForConditions);
    }

    private static void Concepts(VocabularyDocument document, ContentScope scope, List<KeyValuePair<CodeRule, object>> rules)
    {
        var seen = new HashSet<Concept>();
        for (var i = 0; i < document.Concepts.Length; i++)
        {
            var entry = document.Concepts[i];
            var pointer = ContentScope.At("/concepts", i);
            Sourced(entry.Sources, entry.Verified, scope, pointer);
            if (scope.Member(entry.Id, Concept.Find, "concept", pointer + "/id") is not { } concept)
            {
                continue;
            }

            seen.Add(concept);
            Exact(rules, CodeSystems.Snomed, entry.Snomed, concept);
            foreach (var prefix in entry.Icd10 ?? Array.Empty<string>())
            {
                rules.Add(new(new CodeRule(CodeSystems.Icd10Cm, prefix, isPrefix: true, entry.ExceptIcd10), concept));
            }
        }

        Complete(Concept.All, seen, c => c.Id, "/concepts", scope);
    }

    private static void Ingredients(VocabularyDocument document, ContentScope scope, List<KeyValuePair<CodeRule, object>> rules)
    {
        var seen = new HashSet<Ingredient>();
        for (var i = 0; i < document.Ingredients.Length; i++)
        {
            var entry = document.Ingredients[i];
            var pointer = ContentScope.At("/ingredients", i);
            Sourced(entry.Sources, entry.Verified, scope, pointer);
            if (scope.Member(entry.Id, Ingredient.Find, "ingredient", pointer + "/id") is { } ingredient)
            {
                seen.Add(ingredient);
                Exact(rules, CodeSystems.RxNorm, entry.Rxnorm, ingredient);
                Exact(rules, CodeSystems.Snomed, entry.Snomed, ingredient);
            }
        }

        Complete(Ingredient.All, seen, c => c.Id, "/ingredients", scope);
    }

    private static void Analytes(VocabularyDocument document, ContentScope scope, List<KeyValuePair<CodeRule, object>> rules)
    {
        var seen = new HashSet<Analyte>();
        for (var i = 0; i < document.Analytes.Length; i++)
        {
            var entry = document.Analytes[i];
            var pointer = ContentScope.At("/analytes", i);
            Sourced(entry.Sources, entry.Verified, scope, pointer);
            if (scope.Member(entry.Id, Analyte.Find, "analyte", pointer + "/id") is { } analyte)
            {
                seen.Add(analyte);
                Exact(rules, CodeSystems.Loinc, entry.Loinc, analyte);
            }
        }

        Complete(Analyte.All, seen, c => c.Id, "/analytes", scope);
    }

    private static void Coded(VocabularyDocument document, ContentScope scope, List<KeyValuePair<CodeRule, object>> rules)
    {
        for (var i = 0; i < document.Coded.Length; i++)
        {
            var entry = document.Coded[i];
            var pointer = ContentScope.At("/coded", i);
            Sourced(entry.Sources, entry.Verified, scope, pointer);
            if (scope.Member(entry.Item, CodedItem.Find, "coded item", pointer + "/item") is not { } item)
            {
                continue;
            }

            Exact(rules, CodeSystems.Loinc, entry.Loinc, new CodedValue(item, null));
            foreach (var value in entry.Values ?? Array.Empty<CodedValueEntry>())
            {
                Exact(rules, CodeSystems.Snomed, value.Snomed, new CodedValue(item, value.Value));
            }
        }
    }

    private static void Exact(List<KeyValuePair<CodeRule, object>> rules, string system, string[]? codes, object meaning)
    {
        foreach (var code in codes ?? Array.Empty<string>())
        {
            rules.Add(new(new CodeRule(system, code), meaning));
        }
    }

    private static void Sourced(CitationEntry[] sources, string verified, ContentScope scope, string pointer)
    {
        scope.CiteAll(sources, pointer + "/sources");
        scope.Word<Evidence.Verification>(verified, pointer + "/verified");
    }

    private static void Complete<T>(IReadOnlyList<T> all, HashSet<T> seen, Func<T, string> id, string pointer, ContentScope scope)
    {
        foreach (var member in all)
        {
            if (!seen.Contains(member))
            {
                scope.Report(pointer, "'" + id(member) + "' is known to the code and has no entry here; the two must agree.");
            }
        }
    }
}
