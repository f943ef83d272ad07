using System;
using System.Collections.Generic;
using System.Text.Json.Serialization.Metadata;
using KetamineDecision.Dosing;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Indications;
using KetamineDecision.Knowledge.Documents;
using KetamineDecision.Monitoring;
using KetamineDecision.Quantities;
using KetamineDecision.Rules;

namespace KetamineDecision.Knowledge;

/// <summary>
/// Loads all content: hashes against the manifest, schema of every file, then meaning. Lists every problem of every file; fails closed.
/// </summary>
internal sealed class ContentLoader
{
    private readonly ContentFiles _files;
    private readonly List<ContentProblem> _problems = new();

    private ContentLoader(ContentFiles files) => _files = files;

    /// <summary>Loads the files.</summary>
    /// <exception cref="ContentException">Anything is wrong; lists all of it.</exception>
    public static Contents Load(ContentFiles files, string expectedManifest) => new ContentLoader(files).Load(expectedManifest);

    private Contents Load(string expectedManifest)
    {
        var version = Manifest(expectedManifest);
        ThrowIfAny();
        var sources = Sources(Read("sources.json", DocumentContext.Default.SourcesDocument));
        var scope = new ContentScope("sources.json", _problems, new HashSet<string>(sources.Keys, StringComparer.Ordinal));
        var vocabulary = Read("vocabulary.json", DocumentContext.Default.VocabularyDocument);
        var questions = Read("questions.json", DocumentContext.Default.QuestionsDocument);
        var purposes = Read("purposes.json", DocumentContext.Default.PurposesDocument);
        var parameters = Read("parameters.json", DocumentContext.Default.ParametersDocument);
        var products = Read("products.json", DocumentContext.Default.ProductsDocument);
        var indications = Read("indications.json", DocumentContext.Default.IndicationsDocument);
        var regimens = Read("regimens.json", DocumentContext.Default.RegimensDocument);
        var rules = Read("rules.json", DocumentContext.Default.RulesDocument);
        var interactions = Read("interactions.json", DocumentContext.Default.RulesDocument);
        var monitoring = Read("monitoring.json", DocumentContext.Default.MonitoringDocument);
        var conflicts = Read("conflicts.json", DocumentContext.Default.ConflictsDocument);
        ThrowIfAny();

        var parameterTable = Parameters(parameters!, scope.In("parameters.json"));
        var classes = Classes(vocabulary!, scope.In("vocabulary.json"));
        var documents = new[] { new KeyValuePair<string, RulesDocument>("rules.json", rules!), new("interactions.json", interactions!) };
        var contents = new Contents
        {
            Version = version!,
            Sources = sources,
            Vocabulary = VocabularyCompiler.Compile(vocabulary!, scope.In("vocabulary.json"), version!.Sha256),
            Questions = Questions(questions!, scope.In("questions.json")),
            Purposes = Purposes(purposes!, scope.In("purposes.json")),
            Parameters = parameterTable,
            Indications = Indications(indications!, scope.In("indications.json")),
            Regimens = RegimenCompiler.Compile(regimens!, scope.In("regimens.json")),
            Rules = CompileRules(documents, scope, parameterTable, classes),
            Monitoring = Monitoring(monitoring!, scope.In("monitoring.json")),
            Conflicts = Conflicts(conflicts!, scope.In("conflicts.json")),
            Products = Products(products!, scope.In("products.json")),
            MedicineClasses = classes,
            RuleDocuments = documents,
        };
        ThrowIfAny();
        return contents;
    }

    public static List<Rule> CompileRules(
        IReadOnlyList<KeyValuePair<string, RulesDocument>> documents, ContentScope scope, IReadOnlyDictionary<string, Parameter> parameters,
        IReadOnlyDictionary<string, MedicineClassEntry> classes)
    {
        var rules = new List<Rule>();
        var byId = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            RuleCompiler.Compile(document.Value, scope.In(document.Key), parameters, classes, byId, rules);
        }

        return rules;
    }

    private KnowledgeVersion? Manifest(string expected)
    {
        var bytes = _files.Find("manifest.json");
        if (bytes is null)
        {
            _problems.Add(new ContentProblem("manifest.json", "", "the file is missing."));
            return null;
        }

        var hash = ContentFiles.Sha256(bytes);
        if (!string.Equals(hash, expected, StringComparison.Ordinal))
        {
            _problems.Add(new ContentProblem("manifest.json", "", "its SHA-256 is not the one this library was built with; the knowledge was altered."));
            return null;
        }

        var manifest = DocumentReader.Read(bytes, "manifest.json", DocumentContext.Default.ManifestDocument, _problems);
        foreach (var file in manifest?.Files ?? Array.Empty<ManifestFileEntry>())
        {
            if (_files.Find(file.Name) is not { } content || !string.Equals(ContentFiles.Sha256(content), file.Sha256, StringComparison.Ordinal))
            {
                _problems.Add(new ContentProblem(file.Name, "", "the file is missing or its SHA-256 is not the manifest's; the knowledge was altered."));
            }
        }

        return manifest is null ? null : new KnowledgeVersion(manifest.Version, hash, Array.Empty<string>());
    }

    private T? Read<T>(string name, JsonTypeInfo<T> type)
        where T : class
    {
        if (_files.Find(name) is { } bytes)
        {
            return DocumentReader.Read(bytes, name, type, _problems);
        }

        _problems.Add(new ContentProblem(name, "", "the file is missing."));
        return null;
    }

    private void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw new ContentException(_problems);
        }
    }

    private Dictionary<string, Source> Sources(SourcesDocument? document)
    {
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        var scope = new ContentScope("sources.json", _problems, new HashSet<string>());
        for (var i = 0; document is not null && i < document.Sources.Length; i++)
        {
            var entry = document.Sources[i];
            var pointer = ContentScope.At("/sources", i);
            if (sources.ContainsKey(entry.Key) || entry.Key.Length == 0 || entry.Title.Length == 0)
            {
                scope.Report(pointer + "/key", "the key '" + entry.Key + "' stands twice, or key or title is empty.");
                continue;
            }

            sources[entry.Key] = new Source(
                entry.Key, entry.Title, entry.Authors, entry.Year, entry.Publisher, entry.Locator, scope.Word<Verification>(entry.Verified, pointer + "/verified"), entry.Note);
        }

        return sources;
    }

    private static Dictionary<string, Parameter> Parameters(ParametersDocument document, ContentScope scope)
    {
        var parameters = new Dictionary<string, Parameter>(StringComparer.Ordinal);
        for (var i = 0; i < document.Parameters.Length; i++)
        {
            var entry = document.Parameters[i];
            var pointer = ContentScope.At("/parameters", i);
            if (entry.TighterIs is not ("lower" or "higher"))
            {
                scope.Report(pointer + "/tighterIs", "'" + entry.TighterIs + "' is not one of lower, higher.");
            }

            parameters[entry.Id] = new Parameter(
                entry.Id, entry.Value, entry.Unit, entry.TighterIs == "lower", scope.Cite(entry.Source, pointer + "/source"),
                scope.Word<Verification>(entry.Verified, pointer + "/verified"), entry.Note);
        }

        return parameters;
    }

    private static Dictionary<string, MedicineClassEntry> Classes(VocabularyDocument document, ContentScope scope)
    {
        var classes = new Dictionary<string, MedicineClassEntry>(StringComparer.Ordinal);
        VocabularyCompiler.Each(document.MedicineClasses, "/medicineClasses", scope, (entry, _) => classes[entry.Id] = entry);
        return classes;
    }

    private static Dictionary<Question, string> Questions(QuestionsDocument document, ContentScope scope)
    {
        var texts = new Dictionary<Question, string>();
        for (var i = 0; i < document.Questions.Length; i++)
        {
            if (scope.Member(document.Questions[i].Id, Question.Find, "question", ContentScope.At("/questions", i) + "/id") is { } question)
            {
                texts[question] = document.Questions[i].Text;
            }
        }

        foreach (var question in Question.All)
        {
            if (!texts.ContainsKey(question))
            {
                scope.Report("/questions", "'" + question.Id + "' is known to the code and has no text here.");
            }
        }

        return texts;
    }

    private static Dictionary<Purpose, PurposeDefinition> Purposes(PurposesDocument document, ContentScope scope)
    {
        var purposes = new Dictionary<Purpose, PurposeDefinition>();
        for (var i = 0; i < document.Purposes.Length; i++)
        {
            var entry = document.Purposes[i];
            var pointer = ContentScope.At("/purposes", i);
            var purpose = scope.Word<Purpose>(entry.Id, pointer + "/id");
            purposes[purpose] = new PurposeDefinition(purpose, entry.Title, entry.AskedWhileUnsure, scope.Cite(entry.Source, pointer + "/source"));
        }

        return purposes;
    }

    private static List<IndicationDefinition> Indications(IndicationsDocument document, ContentScope scope)
    {
        var indications = new List<IndicationDefinition>();
        for (var i = 0; i < document.Indications.Length; i++)
        {
            var entry = document.Indications[i];
            var pointer = ContentScope.At("/indications", i);
            if (scope.Member(entry.Id, Indication.Find, "indication", pointer + "/id") is not { } indication)
            {
                continue;
            }

            indications.Add(new IndicationDefinition(
                indication, entry.Title, scope.Word<Purpose>(entry.Purpose, pointer + "/purpose"), scope.Word<SupportLevel>(entry.Support, pointer + "/support"))
            {
                Definition = entry.Definition,
                Course = scope.Word<Course>(entry.Course, pointer + "/course"),
                SupportStatement = entry.SupportStatement,
                Grades = Array.ConvertAll(entry.Grades, g => ContentScope.Grade(g)!),
                LabelStatus = entry.LabelStatus,
                FirstLineRequired = entry.FirstLineRequired,
                Alternatives = entry.Alternatives,
                AlternativesVerification = scope.Word<Verification>(entry.AlternativesVerified, pointer + "/alternativesVerified"),
                Citations = scope.CiteAll(entry.Sources, pointer + "/sources"),
            });
        }

        return indications;
    }

    private static List<MonitoringItem> Monitoring(MonitoringDocument document, ContentScope scope)
    {
        var items = new List<MonitoringItem>();
        for (var i = 0; i < document.Items.Length; i++)
        {
            var entry = document.Items[i];
            var pointer = ContentScope.At("/items", i);
            items.Add(new MonitoringItem(entry.Id, entry.Kind, entry.Text)
            {
                Purposes = scope.WordList<Purpose>(entry.Purposes, pointer + "/purposes"),
                Phases = scope.WordList<Phase>(entry.Phases, pointer + "/phases"),
                Citations = scope.CiteAll(entry.Sources, pointer + "/sources"),
                Verification = scope.Word<Verification>(entry.Verified, pointer + "/verified"),
            });
        }

        return items;
    }

    private static List<SourceConflict> Conflicts(ConflictsDocument document, ContentScope scope)
    {
        var conflicts = new List<SourceConflict>();
        for (var i = 0; i < document.Conflicts.Length; i++)
        {
            var entry = document.Conflicts[i];
            var pointer = ContentScope.At("/conflicts", i);
            conflicts.Add(new SourceConflict(
                entry.Id, entry.Topic, entry.Statement, entry.Shown, scope.WordList<Purpose>(entry.Purposes, pointer + "/purposes"), scope.CiteAll(entry.Sources, pointer + "/sources")));
        }

        return conflicts;
    }

    private static List<ProductStrength> Products(ProductsDocument document, ContentScope scope)
    {
        var products = new List<ProductStrength>();
        for (var i = 0; i < document.Products.Length; i++)
        {
            var entry = document.Products[i];
            var pointer = ContentScope.At("/products", i);
            if (entry.MilligramsPerMilliliter is <= 0m or > DrugConcentration.MaximumMilligramsPerMilliliter)
            {
                scope.Report(pointer + "/milligramsPerMilliliter", "a strength is above 0 and at most 200 mg/mL.");
                continue;
            }

            products.Add(new ProductStrength(
                DrugConcentration.FromMilligramsPerMilliliter(entry.MilligramsPerMilliliter), entry.UndilutedIntravenous, entry.Note, scope.Cite(entry.Source, pointer + "/source")));
        }

        return products;
    }
}
