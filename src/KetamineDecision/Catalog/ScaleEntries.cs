using System.Collections.Generic;
using KetamineDecision.Dependence;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Monitoring;

namespace KetamineDecision.Catalog;

/// <summary>Dependence, recovery and sedation scales of the catalog.</summary>
internal static class ScaleEntries
{
    private const int Items = 5;

    private static readonly Citation Sedation = Inputs.Source("SCALES-SED");

    public static IEnumerable<CatalogEquation> All() => new CatalogEquation[]
    {
        new(DsmSubstanceUse.PhencyclidineId, "DSM-5 criteria met, phencyclidine (ketamine) set of ten; a count, not a diagnosis", "", Inputs.Source("DSM5-PCP"),
            CriteriaInputs(DsmCriterion.Tolerance), v => Count(DsmCriteriaSet.Phencyclidine, v)),
        new(DsmSubstanceUse.GeneralId, "DSM-5 criteria met, general set of eleven; a count, not a diagnosis", "", Inputs.Source("DSM5-SUD"),
            CriteriaInputs(DsmCriterion.Withdrawal), v => Count(DsmCriteriaSet.General, v)),
        new(SeverityOfDependence.EquationId, "Severity of Dependence Scale, 0 to 15; no cut-off for ketamine is known", "", Inputs.Source("C-SDS-K"),
            ItemInputs("item1", "item2", "item3", "item4", "item5"), v => CatalogResult.Number(SeverityOfDependence.Score(ItemsOf(v)))),
        new(ModifiedAldrete1995.EquationId, "Modified Aldrete score of recovery", "", Inputs.Source("ALDRETE-1995"),
            ItemInputs("activity", "respiration", "circulation", "consciousness", "oxygenSaturation"),
            v => Recovery(ModifiedAldrete1995.Score(v.Whole("activity"), v.Whole("respiration"), v.Whole("circulation"), v.Whole("consciousness"), v.Whole("oxygenSaturation")),
                ModifiedAldrete1995.DischargeFrom)),
        new(PostAnesthesiaDischarge.EquationId, "Post-Anesthetic Discharge Scoring System (PADS)", "", Inputs.Source("ALDRETE-1995"),
            ItemInputs("vitalSigns", "ambulation", "nausea", "pain", "bleeding"),
            v => Recovery(PostAnesthesiaDischarge.Score(v.Whole("vitalSigns"), v.Whole("ambulation"), v.Whole("nausea"), v.Whole("pain"), v.Whole("bleeding")),
                PostAnesthesiaDischarge.DischargeFrom)),
        new(SedationScales.MoaasId, "MOAA/S, 0 to 5, higher is more awake", "", Sedation, ItemInputs("level"), v => Level(SedationScales.Moaas(v.Whole("level")), l => (int)l)),
        new(SedationScales.RamsayId, "Ramsay scale, 1 to 6, higher is deeper", "", Sedation, ItemInputs("level"), v => Level(SedationScales.Ramsay(v.Whole("level")), l => (int)l)),
        new(SedationScales.RassId, "RASS, -5 to +4, negative is sedated", "", Sedation, ItemInputs("level"), v => Level(SedationScales.Rass(v.Whole("level")), l => (int)l)),
    };

    private static CatalogResult Recovery(Calculation<int> score, int dischargeFrom) =>
        CatalogResult.From(score, p => p, p => p >= dischargeFrom ? "atLeast9" : "below9");

    private static CatalogResult Level<T>(Calculation<T> level, System.Func<T, int> number)
        where T : notnull => CatalogResult.From(level, l => number(l), l => Inputs.Camel(l));

    private static CatalogResult Count(DsmCriteriaSet set, CatalogValues v)
    {
        var answers = new Dictionary<DsmCriterion, Truth>();
        for (var criterion = DsmCriterion.LargerAmountOrLonger; criterion <= DsmCriterion.Withdrawal; criterion++)
        {
            answers.Add(criterion, v.Truth(Inputs.Camel(criterion)));
        }

        return CatalogResult.From(DsmSubstanceUse.Count(set, answers, v.IsYes("exemptUnderSupervision")), c => c.Met, c => Inputs.Camel(c.Severity));
    }

    private static List<CatalogInput> CriteriaInputs(DsmCriterion last)
    {
        var inputs = new List<CatalogInput>();
        for (var criterion = DsmCriterion.LargerAmountOrLonger; criterion <= last; criterion++)
        {
            inputs.Add(Inputs.YesNoUnknown(Inputs.Camel(criterion)));
        }

        inputs.Add(Inputs.YesNo("exemptUnderSupervision"));
        return inputs;
    }

    private static CatalogInput[] ItemInputs(params string[] names) => System.Array.ConvertAll(names, Inputs.Item);

    private static int[] ItemsOf(CatalogValues v)
    {
        var items = new int[Items];
        for (var i = 0; i < Items; i++)
        {
            items[i] = v.Whole("item" + (char)('1' + i));
        }

        return items;
    }
}
