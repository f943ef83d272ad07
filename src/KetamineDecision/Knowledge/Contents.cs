using System.Collections.Generic;
using KetamineDecision.Dosing;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Indications;
using KetamineDecision.Knowledge.Documents;
using KetamineDecision.Monitoring;
using KetamineDecision.Patients;
using KetamineDecision.Regimens;
using KetamineDecision.Rules;

namespace KetamineDecision.Knowledge;

/// <summary>Everything a knowledge base holds, and the documents a site policy is compiled against. Immutable once built.</summary>
internal sealed class Contents
{
    public required KnowledgeVersion Version { get; init; }

    public required IReadOnlyDictionary<string, Source> Sources { get; init; }

    public required Vocabulary Vocabulary { get; init; }

    public required IReadOnlyDictionary<Question, string> Questions { get; init; }

    public required IReadOnlyDictionary<Purpose, PurposeDefinition> Purposes { get; init; }

    public required IReadOnlyDictionary<string, Parameter> Parameters { get; init; }

    public required IReadOnlyList<IndicationDefinition> Indications { get; init; }

    public required IReadOnlyList<Regimen> Regimens { get; init; }

    public required IReadOnlyList<Rule> Rules { get; init; }

    public required IReadOnlyList<MonitoringItem> Monitoring { get; init; }

    public required IReadOnlyList<SourceConflict> Conflicts { get; init; }

    public required IReadOnlyList<ProductStrength> Products { get; init; }

    public required IReadOnlyDictionary<string, MedicineClassEntry> MedicineClasses { get; init; }

    public required IReadOnlyList<KeyValuePair<string, RulesDocument>> RuleDocuments { get; init; }
}
