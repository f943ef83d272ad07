namespace KetamineDecision.Knowledge.Documents;

internal sealed record RulesDocument(RuleEntry[] Rules);

internal sealed record RuleEntry(
    string Id, string Title, string Statement, string Consider, string Rationale, ApplicationEntry[] Applies, CriterionEntry When, string Due, string Group,
    CitationEntry[] Sources, string Verified, string[]? Aliases = null, CriterionEntry? AppliesWhen = null, CriterionEntry? AskedOnlyWhen = null,
    bool? AskedWhileUnsure = null, bool TimeCritical = false, string? MergeKey = null, GradeEntry? Evidence = null, string? Note = null);

internal sealed record ApplicationEntry(string Severity, string Unknown, CitationEntry Source, ScopeEntry? Scope = null);

internal sealed record ScopeEntry(
    string[]? Purposes = null, string[]? Courses = null, string[]? Settings = null, string[]? Routes = null, string[]? DoseBands = null,
    string[]? Contexts = null, string[]? Jurisdictions = null);

internal sealed record CitationEntry(string Source, string Where = "");

internal sealed record GradeEntry(string Words, string Grader = "", string Scale = "");
