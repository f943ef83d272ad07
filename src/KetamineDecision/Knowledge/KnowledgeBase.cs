using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Dosing;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Indications;
using KetamineDecision.Knowledge;
using KetamineDecision.Monitoring;
using KetamineDecision.Patients;
using KetamineDecision.Regimens;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>
/// The knowledge the advisor answers from: sources, vocabulary, indications, regimens, rules, monitoring. Immutable and thread-safe; load it
/// once and keep it. Lives in the root namespace because every host names it (docs/adr/0001).
/// </summary>
public sealed class KnowledgeBase
{
    internal KnowledgeBase(Contents contents)
    {
        Contents = contents;
        Dosing = new DosingPolicy(
            ParameterSpan.Of(Required("weight.window"))!.Value, Required("height.requiredAbove").Value, contents.Products);
    }

    /// <summary>Version, hash and policies.</summary>
    public KnowledgeVersion Version => Contents.Version;

    /// <summary>What record codes mean.</summary>
    public Vocabulary Vocabulary => Contents.Vocabulary;

    /// <summary>The rules, in content order.</summary>
    public IReadOnlyList<Rule> Rules => Contents.Rules;

    /// <summary>The regimens, in content order.</summary>
    public IReadOnlyList<Regimen> Regimens => Contents.Regimens;

    /// <summary>The indications.</summary>
    public IReadOnlyList<IndicationDefinition> Indications => Contents.Indications;

    /// <summary>The monitoring statements.</summary>
    public IReadOnlyList<MonitoringItem> Monitoring => Contents.Monitoring;

    /// <summary>Where sources differ.</summary>
    public IReadOnlyList<SourceConflict> Conflicts => Contents.Conflicts;

    /// <summary>The parameters a site policy may move, by id.</summary>
    public IReadOnlyDictionary<string, Parameter> Parameters => Contents.Parameters;

    /// <summary>What dosing reads.</summary>
    public DosingPolicy Dosing { get; }

    /// <summary>The sources, by key.</summary>
    public IReadOnlyDictionary<string, Source> Sources => Contents.Sources;

    internal Contents Contents { get; }

    /// <summary>Loads the knowledge embedded in this library and checks it against its seal.</summary>
    /// <exception cref="ContentException">The knowledge was altered or is wrong.</exception>
    public static KnowledgeBase LoadEmbedded() => Load(ContentFiles.Embedded());

    /// <summary>Loads files a caller hands over; only the ones this library was sealed with are accepted.</summary>
    /// <exception cref="ContentException">The knowledge was altered or is wrong; lists every problem.</exception>
    public static KnowledgeBase Load(ContentFiles files) => new(ContentLoader.Load(Guard.Against.Null(files), Seal.ManifestSha256));

    /// <summary>The wording of a question.</summary>
    public string TextOf(Question question) => Contents.Questions[Guard.Against.Null(question)];

    /// <summary>The definition of an indication, or null when this knowledge does not cover it.</summary>
    public IndicationDefinition? Find(Indication indication)
    {
        foreach (var definition in Indications)
        {
            if (definition.Indication == indication)
            {
                return definition;
            }
        }

        return null;
    }

    /// <summary>Whether a question is asked while it is unknown whether it matters, in this use.</summary>
    internal bool AskedWhileUnsure(Purpose purpose) => !Contents.Purposes.TryGetValue(purpose, out var definition) || definition.AskedWhileUnsure;

    private Parameter Required(string id) => Contents.Parameters.TryGetValue(id, out var parameter)
        ? parameter
        : throw new ContentException(new[] { new ContentProblem("parameters.json", "/parameters", "the parameter '" + id + "' is needed and missing.") });
}
