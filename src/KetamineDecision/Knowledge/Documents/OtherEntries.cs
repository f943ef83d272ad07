namespace KetamineDecision.Knowledge.Documents;

internal sealed record SourcesDocument(SourceEntry[] Sources);

internal sealed record SourceEntry(string Key, string Title, string Authors, string Year, string Publisher, string Locator, string Verified, string Note);

internal sealed record IndicationsDocument(IndicationEntry[] Indications);

internal sealed record IndicationEntry(
    string Id, string Title, string Definition, string Purpose, string Course, string Support, string SupportStatement, string LabelStatus, bool FirstLineRequired,
    string[] Alternatives, string AlternativesVerified, GradeEntry[] Grades, CitationEntry[] Sources);

internal sealed record QuestionsDocument(QuestionEntry[] Questions);

internal sealed record QuestionEntry(string Id, string Text);

internal sealed record PurposesDocument(PurposeEntry[] Purposes);

internal sealed record PurposeEntry(string Id, string Title, bool AskedWhileUnsure, CitationEntry Source);

internal sealed record ParametersDocument(ParameterEntry[] Parameters);

internal sealed record ParameterEntry(string Id, decimal Value, string Unit, string TighterIs, CitationEntry Source, string Verified, string Note);

internal sealed record ProductsDocument(ProductEntry[] Products);

internal sealed record ProductEntry(decimal MilligramsPerMilliliter, bool UndilutedIntravenous, string Note, CitationEntry Source);

internal sealed record ConflictsDocument(ConflictEntry[] Conflicts);

internal sealed record ConflictEntry(string Id, string Topic, string Statement, string Shown, CitationEntry[] Sources, string[]? Purposes = null);

internal sealed record MonitoringDocument(MonitoringEntry[] Items);

internal sealed record MonitoringEntry(string Id, string Kind, string Text, CitationEntry[] Sources, string Verified, string[]? Purposes = null, string[]? Phases = null);

internal sealed record ManifestDocument(string Version, ManifestFileEntry[] Files);

internal sealed record ManifestFileEntry(string Name, string Sha256);

internal sealed record PolicyDocument(
    string Policy, string Version, string Knowledge, string ApprovedBy, string Approved, PolicyParameterEntry[]? Parameters = null, PolicyRemovalEntry[]? Remove = null,
    PolicyRaiseEntry[]? Raise = null, PolicyChoiceEntry[]? Choose = null, PolicyRuleEntry[]? Add = null, PolicyLoosenEntry[]? Loosen = null);

internal sealed record AmountEntry(decimal Value, string Unit);

internal sealed record PolicyParameterEntry(string Id, AmountEntry Was, AmountEntry To, string Reason);

internal sealed record PolicyRemovalEntry(string Regimen, string Reason);

internal sealed record PolicyRaiseEntry(string Rule, string Severity, string Reason, ScopeEntry? Scope = null);

internal sealed record PolicyChoiceEntry(string Conflict, string Source, string Reason);

internal sealed record PolicyRuleEntry(string Id, PolicyApplicationEntry[] Applies, CriterionEntry When, PolicyUnknownEntry Unknown, string Reason, string? Title = null);

internal sealed record PolicyApplicationEntry(string Severity, ScopeEntry? Scope = null);

internal sealed record PolicyUnknownEntry(string Level);

internal sealed record PolicyLoosenEntry(string Id, AmountEntry To, string Author, string Date, string Reason, string Citation);
