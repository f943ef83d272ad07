namespace KetamineDecision.Knowledge.Documents;

internal sealed record VocabularyDocument(
    string[] ClosedForConditions, ConceptEntry[] Concepts, IngredientEntry[] Ingredients, AnalyteEntry[] Analytes, CodedItemEntry[] Coded,
    ManifestationEntry[] Manifestations, MarkEntry[] Marks, MedicineClassEntry[] MedicineClasses);

internal sealed record ConceptEntry(string Id, CitationEntry[] Sources, string Verified, string[]? Snomed = null, string[]? Icd10 = null, string[]? ExceptIcd10 = null, string? Note = null);

internal sealed record IngredientEntry(string Id, CitationEntry[] Sources, string Verified, string[]? Rxnorm = null, string[]? Snomed = null, string? Note = null);

internal sealed record AnalyteEntry(string Id, CitationEntry[] Sources, string Verified, string[] Loinc, string? Note = null);

internal sealed record CodedItemEntry(string Item, CitationEntry[] Sources, string Verified, string[]? Loinc = null, CodedValueEntry[]? Values = null, string? Note = null);

internal sealed record CodedValueEntry(string Value, string[] Snomed);

internal sealed record ManifestationEntry(string Id, CitationEntry[] Sources, string Verified, string[] Snomed);

internal sealed record MarkEntry(string Id, CitationEntry[] Sources, string Verified, string[] Snomed);

internal sealed record MedicineClassEntry(string Id, string Name, string[] Members, CitationEntry[] Sources, string Verified, string? Note = null);
