namespace KetamineDecision.Knowledge.Documents;

internal sealed record VocabularyDocument(
    string[] ClosedForConditions, ConceptEntry[] Concepts, IngredientEntry[] Ingredients, AnalyteEntry[] Analytes, CodedItemEntry[] Coded,
    ManifestationEntry[] Manifestations, MarkEntry[] Marks, MedicineClassEntry[] MedicineClasses);

/// <summary>An entry that names where it comes from.</summary>
internal interface ISourcedEntry
{
    CitationEntry[] Sources { get; }

    string Verified { get; }
}

/// <summary>A sourced entry for one member of a closed vocabulary.</summary>
internal interface IMemberEntry : ISourcedEntry
{
    string Id { get; }
}

internal sealed record ConceptEntry(string Id, CitationEntry[] Sources, string Verified, string[]? Snomed = null, string[]? Icd10 = null, string[]? ExceptIcd10 = null, string? Note = null) : IMemberEntry;

internal sealed record IngredientEntry(string Id, CitationEntry[] Sources, string Verified, string[]? Rxnorm = null, string[]? Snomed = null, string? Note = null) : IMemberEntry;

internal sealed record AnalyteEntry(string Id, CitationEntry[] Sources, string Verified, string[] Loinc, string? Note = null) : IMemberEntry;

internal sealed record CodedItemEntry(string Item, CitationEntry[] Sources, string Verified, string[]? Loinc = null, CodedValueEntry[]? Values = null, string? Note = null) : ISourcedEntry;

internal sealed record CodedValueEntry(string Value, string[] Snomed);

internal sealed record ManifestationEntry(string Id, CitationEntry[] Sources, string Verified, string[] Snomed) : ISourcedEntry;

internal sealed record MarkEntry(string Id, CitationEntry[] Sources, string Verified, string[] Snomed) : ISourcedEntry;

internal sealed record MedicineClassEntry(string Id, string Name, string[] Members, CitationEntry[] Sources, string Verified, string? Note = null) : ISourcedEntry;
