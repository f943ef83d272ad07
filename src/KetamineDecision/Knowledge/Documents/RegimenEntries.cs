namespace KetamineDecision.Knowledge.Documents;

internal sealed record RegimensDocument(RegimenEntry[] Regimens);

internal sealed record RegimenEntry(
    string Id, string Status, string[] Indications, string Population, string Route, string Phase, string WeightBasis, string Reason, CitationEntry[] Sources,
    string Verified, DoseEntry? Dose = null, int? MinimumAgeYears = null, string? Group = null, string[]? Jurisdictions = null, string[]? Settings = null,
    string? RequiredSetting = null, int? LiftedFromTier = null, TierBandEntry[]? TierBands = null, string? Duration = null, string? Note = null,
    GradeEntry? Evidence = null);

internal sealed record DoseEntry(decimal High, string Unit, decimal? Low = null);

internal sealed record TierBandEntry(int Tier, decimal Upper, CitationEntry Source);
