using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Organs;

namespace KetamineDecision.Catalog;

/// <summary>Kidney equations of the catalog.</summary>
internal static class KidneyEntries
{
    private static readonly CatalogInput Factor = CatalogInput.Number("factor", CatalogUnits.None).Optional();
    private static readonly CatalogInput WeightUsed = CatalogInput.Word("weightUsed", "actual", "ideal", "adjusted");

    public static IEnumerable<CatalogEquation> All() => new CatalogEquation[]
    {
        new(CkdEpi2021.EquationId, "Estimated glomerular filtration rate of an adult (CKD-EPI 2021, creatinine)", CkdEpi2021.Unit, Inputs.Source("CKD-EPI-2021"),
            new[] { Inputs.Age, Inputs.Sex, Inputs.Creatinine },
            v => Staged(CkdEpi2021.Estimate(v.Sex(), v.Number("age"), v.Number("creatinine")))),
        new(KdigoGfr.EquationId, "KDIGO category of a filtration rate", "", Inputs.Source("KDIGO-GFR"),
            new[] { CatalogInput.Number("egfr", CatalogUnits.IndexedRate) },
            v => CatalogResult.From(KdigoGfr.Classify(v.Number("egfr")), _ => null, c => c.ToString())),
        new(CockcroftGault1976.EquationId, "Creatinine clearance of an adult (Cockcroft-Gault)", CockcroftGault1976.Unit, Inputs.Source("CG-1976"),
            new[] { Inputs.Age, Inputs.Sex, Inputs.Weight, WeightUsed, Inputs.Height.Optional(), Inputs.Creatinine, Factor }, Clearance),
        new(BedsideSchwartz2009.EquationId, "Estimated glomerular filtration rate of a child (bedside Schwartz)", BedsideSchwartz2009.Unit, Inputs.Source("SCHWARTZ-2009"),
            new[] { Inputs.Age, Inputs.Height, Inputs.Creatinine },
            v => Staged(BedsideSchwartz2009.Estimate(v.Number("age"), v.Number("height"), v.Number("creatinine")))),
        new(DeindexedFiltration.EquationId, "Filtration rate for the own body surface", DeindexedFiltration.Unit, Inputs.Source("CKD-EPI-2021"),
            new[] { CatalogInput.Number("egfr", CatalogUnits.IndexedRate), CatalogInput.Number("bsa", CatalogUnits.Surface) },
            v => CatalogResult.Number(DeindexedFiltration.Estimate(v.Number("egfr"), v.Number("bsa")))),
    };

    private static CatalogResult Staged(Calculation<decimal> rate) =>
        CatalogResult.From(rate, v => v, v => KdigoGfr.Classify(v).Match(done => done.Value.ToString(), _ => null!));

    private static CatalogResult Clearance(CatalogValues v)
    {
        var used = v.Word("weightUsed") switch
        {
            "ideal" => CockcroftGaultWeight.Ideal,
            "adjusted" => CockcroftGaultWeight.Adjusted,
            _ => CockcroftGaultWeight.Actual,
        };
        if (used == CockcroftGaultWeight.Actual)
        {
            return CatalogResult.Number(CockcroftGault1976.Estimate(v.Sex(), v.Number("age"), v.Number("weight"), used, v.Number("creatinine")));
        }

        if (!v.Has("height"))
        {
            return CatalogResult.Refused(new[] { new NotPossibleReason(NotPossibleKind.Missing, "The input height is missing; an ideal or adjusted weight needs it.", Question.Height) });
        }

        var factor = v.Has("factor") ? v.Number("factor") : AdjustedBodyWeight.UsualFactor;
        return CatalogResult.Number(
            CockcroftGault1976.Estimate(v.Sex(), v.Number("age"), v.Number("weight"), v.Number("height"), used, v.Number("creatinine"), factor));
    }
}
