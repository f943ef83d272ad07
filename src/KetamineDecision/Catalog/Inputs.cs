using KetamineDecision.Evidence;
using KetamineDecision.Quantities;

namespace KetamineDecision.Catalog;

/// <summary>The inputs several equations share.</summary>
internal static class Inputs
{
    public static readonly CatalogInput Age = CatalogInput.Number("age", CatalogUnits.Years);
    public static readonly CatalogInput Sex = CatalogInput.Word("sex", "female", "male", "unknown");
    public static readonly CatalogInput Weight = CatalogInput.Number("weight", CatalogUnits.Of(UnitFamily.BodyWeight));
    public static readonly CatalogInput Height = CatalogInput.Number("height", CatalogUnits.Of(UnitFamily.BodyLength));
    public static readonly CatalogInput Creatinine = CatalogInput.Number("creatinine", CatalogUnits.Of(UnitFamily.Creatinine));
    public static readonly CatalogInput Bilirubin = CatalogInput.Number("bilirubin", CatalogUnits.Of(UnitFamily.Bilirubin));
    public static readonly CatalogInput Albumin = CatalogInput.Number("albumin", CatalogUnits.Of(UnitFamily.Albumin));
    public static readonly CatalogInput Inr = CatalogInput.Number("inr", CatalogUnits.Of(UnitFamily.NormalizedRatio));
    public static readonly CatalogInput Sodium = CatalogInput.Number("sodium", CatalogUnits.Sodium);
    public static readonly CatalogInput Dialysis = YesNo("dialysis");

    public static CatalogInput YesNo(string name) => CatalogInput.Word(name, "yes", "no");

    public static CatalogInput YesNoUnknown(string name) => CatalogInput.Word(name, "yes", "no", "unknown").Optional();

    public static CatalogInput Item(string name) => CatalogInput.Whole(name, CatalogUnits.Points);

    public static Citation Source(string key) => new(key);

    /// <summary>The first letter small, so that a category reads like an id: <c>ObesityClass1</c> becomes <c>obesityClass1</c>.</summary>
    public static string Camel(object category)
    {
        var text = category.ToString()!;
        return (char)(text[0] | 0x20) + text.Substring(1);
    }
}
