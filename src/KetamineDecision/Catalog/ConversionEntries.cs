using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Catalog;

/// <summary>Unit conversions per analyte, to the canonical unit. Mass and amount are converted per analyte only.</summary>
internal static class ConversionEntries
{
    private static readonly Citation Source = new("CODES", "organ_function.md, unit conversion");

    public static IEnumerable<CatalogEquation> All() => new[]
    {
        To("convert-creatinine", "Creatinine", UnitFamily.Creatinine),
        To("convert-bilirubin", "Total bilirubin", UnitFamily.Bilirubin),
        To("convert-albumin", "Albumin", UnitFamily.Albumin),
        To("convert-enzyme", "Enzyme activity", UnitFamily.EnzymeActivity),
        To("convert-weight", "Body weight", UnitFamily.BodyWeight),
        To("convert-height", "Body height", UnitFamily.BodyLength),
        To("convert-pressure", "Blood pressure", UnitFamily.Pressure),
    };

    private static CatalogEquation To(string id, string what, UnitFamily family) => new(
        id, what + " in " + family.Canonical, family.Canonical, Source, new[] { CatalogInput.Number("value", CatalogUnits.Of(family)) },
        v => CatalogResult.Number(v.Number("value") > 0m
            ? Calculation<decimal>.Of(
                v.Number("value"),
                new Derivation(id, new[] { new DerivationStep("converted", DecimalText.Format(v.Number("value"), 6) + " " + family.Canonical) }, new[] { Source }))
            : Calculation<decimal>.Impossible(new NotPossibleReason(NotPossibleKind.Unusable, "The value is not above 0."))));
}
