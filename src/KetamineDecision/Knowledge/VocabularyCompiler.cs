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
        Members(document.Concepts, "concept", Concept.All, c => c.Id, Concept.Find, scope, (entry, concept) => Coded(rules, entry, concept));
        Members(document.Ingredients, "ingredient", Ingredient.All, i => i.Id, Ingredient.Find, scope, (entry, ingredient) =>
        {
            Exact(rules, CodeSystems.RxNorm, entry.Rxnorm, ingredient);
            Exact(rules, CodeSystems.Snomed, entry.Snomed, ingredient);
        });
        Members(document.Analytes, "analyte", Analyte.All, a => a.Id, Analyte.Find, scope, (entry, analyte) => Exact(rules, CodeSystems.Loinc, entry.Loinc, analyte));
        Each(document.Coded, "/coded", scope, (entry, pointer) => Coded(rules, entry, scope.Member(entry.Item, CodedItem.Find, "coded item", pointer + "/item")));
        Each(document.Manifestations, "/manifestations", scope, (entry, pointer) =>
            Exact(rules, CodeSystems.Snomed, entry.Snomed, scope.Word<Manifestation>(entry.Id, pointer + "/id")));
        Each(document.Marks, "/marks", scope, (entry, pointer) => Exact(rules, CodeSystems.Snomed, entry.Snomed, scope.Word<ListMark>(entry.Id, pointer + "/id")));
        return new Vocabulary(hash, rules, document.ClosedForConditions);
    }

    /// <summary>Every entry with its pointer, once its sources and their verification are checked.</summary>
    public static void Each<TEntry>(TEntry[] entries, string path, ContentScope scope, Action<TEntry, string> read)
        where TEntry : ISourcedEntry
    {
        for (var i = 0; i < entries.Length; i++)
        {
            var pointer = ContentScope.At(path, i);
            scope.CiteAll(entries[i].Sources, pointer + "/sources");
            scope.Word<Evidence.Verification>(entries[i].Verified, pointer + "/verified");
            read(entries[i], pointer);
        }
    }

    // Entries and members of a closed vocabulary must agree: an entry without a member and a member without an entry are both problems.
    private static void Members<TEntry, TMember>(
        TEntry[] entries, string what, IReadOnlyList<TMember> all, Func<TMember, string> id, Func<string?, TMember?> find, ContentScope scope,
        Action<TEntry, TMember> read)
        where TEntry : IMemberEntry
        where TMember : class
    {
        var path = "/" + what + "s";
        var missing = new List<TMember>(all);
        Each(entries, path, scope, (entry, pointer) =>
        {
            if (scope.Member(entry.Id, find, what, pointer + "/id") is { } member)
            {
                missing.Remove(member);
                read(entry, member);
            }
        });
        foreach (var member in missing)
        {
            scope.Report(path, "'" + id(member) + "' is known to the code and has no entry here; the two must agree.");
        }
    }

    private static void Coded(List<KeyValuePair<CodeRule, object>> rules, ConceptEntry entry, Concept concept)
    {
        Exact(rules, CodeSystems.Snomed, entry.Snomed, concept);
        foreach (var prefix in entry.Icd10 ?? Array.Empty<string>())
        {
            rules.Add(new(new CodeRule(CodeSystems.Icd10Cm, prefix, isPrefix: true, entry.ExceptIcd10), concept));
        }
    }

    private static void Coded(List<KeyValuePair<CodeRule, object>> rules, CodedItemEntry entry, CodedItem? item)
    {
        if (item is null)
        {
            return;
        }

        Exact(rules, CodeSystems.Loinc, entry.Loinc, new CodedValue(item, null));
        foreach (var value in entry.Values ?? Array.Empty<CodedValueEntry>())
        {
            Exact(rules, CodeSystems.Snomed, value.Snomed, new CodedValue(item, value.Value));
        }
    }

    private static void Exact(List<KeyValuePair<CodeRule, object>> rules, string system, string[]? codes, object meaning)
    {
        foreach (var code in codes ?? Array.Empty<string>())
        {
            rules.Add(new(new CodeRule(system, code), meaning));
        }
    }
}
