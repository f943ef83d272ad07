using System.Text.Json.Serialization;

namespace KetamineDecision.Knowledge.Documents;

// The content's form of a criterion: eleven leaves and four combinators, told apart by "kind". The JSON schema is exported from these types.
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(ConditionEntry), "condition")]
[JsonDerivedType(typeof(MeasurementEntry), "measurement")]
[JsonDerivedType(typeof(CodedEntry), "coded")]
[JsonDerivedType(typeof(AgeEntry), "age")]
[JsonDerivedType(typeof(MedicineEntry), "medicine")]
[JsonDerivedType(typeof(ReactionEntry), "reaction")]
[JsonDerivedType(typeof(CalculatedEntry), "calculated")]
[JsonDerivedType(typeof(UseEntry), "use")]
[JsonDerivedType(typeof(SiteEntry), "site")]
[JsonDerivedType(typeof(AskedEntry), "asked")]
[JsonDerivedType(typeof(RuleReferenceEntry), "rule")]
[JsonDerivedType(typeof(AllEntry), "all")]
[JsonDerivedType(typeof(AnyEntry), "any")]
[JsonDerivedType(typeof(NotEntry), "not")]
[JsonDerivedType(typeof(AtLeastEntry), "atLeast")]
internal abstract record CriterionEntry;

internal sealed record ConditionEntry(string[] Concepts, string Is, string? OnsetWithin = null) : CriterionEntry;

internal sealed record MeasurementEntry(
    string Of, string Op, decimal? Value = null, decimal? Upper = null, string? Unit = null, string? Parameter = null, string? Within = null,
    string? WithinParameter = null, string? Pick = null, string? RepeatedAfter = null, DiastolicEntry? OrDiastolic = null, bool OnRoomAir = false) : CriterionEntry;

internal sealed record DiastolicEntry(string Op, decimal? Value = null, string? Unit = null, string? Parameter = null);

internal sealed record CodedEntry(string Item, string[] IsAnyOf, string? Within = null) : CriterionEntry;

internal sealed record AgeEntry(string Op, string Unit, decimal? Value = null, decimal? Upper = null, string? Parameter = null) : CriterionEntry;

internal sealed record MedicineEntry(string Of, string? Within = null, string? SettledBy = null, string? ListWithin = null) : CriterionEntry;

internal sealed record ReactionEntry(string[] To, string[] Manifestations, string Detail) : CriterionEntry;

internal sealed record CalculatedEntry(
    string Name, string Op, decimal Value, string? Unit = null, string? Within = null, string? WithinParameter = null, string? LookBack = null) : CriterionEntry;

internal sealed record UseEntry(string Property, string[]? IsAnyOf = null, string? Op = null, decimal? Value = null, string? Unit = null) : CriterionEntry;

internal sealed record SiteEntry(int MonitoringTier) : CriterionEntry;

internal sealed record AskedEntry(string Question, string? Within = null) : CriterionEntry;

internal sealed record RuleReferenceEntry(string[] Ids) : CriterionEntry;

internal sealed record AllEntry(CriterionEntry[] Of) : CriterionEntry;

internal sealed record AnyEntry(CriterionEntry[] Of) : CriterionEntry;

internal sealed record NotEntry(CriterionEntry Of) : CriterionEntry;

internal sealed record AtLeastEntry(int Count, CriterionEntry[] Of) : CriterionEntry;
