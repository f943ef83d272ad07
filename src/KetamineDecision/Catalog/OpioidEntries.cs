using System;
using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Opioids;
using KetamineDecision.Patients;

namespace KetamineDecision.Catalog;

/// <summary>Opioid calculations of the catalog. Each opioid is an input of its own; what is left out is not taken as zero but not counted.</summary>
internal static class OpioidEntries
{
    private static readonly Ingredient[] Swallowed =
    {
        Ingredient.Codeine, Ingredient.Hydrocodone, Ingredient.Hydromorphone, Ingredient.Methadone, Ingredient.Morphine,
        Ingredient.Oxycodone, Ingredient.Oxymorphone, Ingredient.Tapentadol, Ingredient.Tramadol,
    };

    private static readonly string[] RiskItems =
    {
        "familyAlcohol", "familyIllegalDrugs", "familyPrescriptionDrugs", "personalAlcohol", "personalIllegalDrugs", "personalPrescriptionDrugs",
        "preadolescentSexualAbuse", "attentionDeficitObsessiveBipolarOrSchizophrenia", "depression",
    };

    public static IEnumerable<CatalogEquation> All() => new CatalogEquation[]
    {
        new(CdcMme2022.EquationId, "Morphine milligram equivalents a day (CDC 2022); category: complete or partial", CdcMme2022.Unit, Inputs.Source("CDC-2022"), DoseInputs(),
            v => CatalogResult.From(CdcMme2022.Sum(Doses(v)), r => r.MilligramsPerDay, r => r.IsPartial ? "partial" : "complete")),
        new(FdaOpioidTolerance.EquationId, "Opioid tolerance (FDA): these daily doses on each of how many of the last days", "", Inputs.Source("FDA-OPIOID-TOL"),
            new List<CatalogInput>(DoseInputs()) { CatalogInput.Whole("days", CatalogUnits.Days) },
            v => CatalogResult.Decision(FdaOpioidTolerance.Assess(Days(v)))),
        new(OpioidRiskTool2005.EquationId, "Opioid Risk Tool (2005)", "", Inputs.Source("ORT-WEBSTER-2005"), RiskInputs(RiskItems, Inputs.Sex),
            v => CatalogResult.From(OpioidRiskTool2005.Score(v.Sex(), v.Whole("age"), Answers(v)), p => p, p => Inputs.Camel(OpioidRiskTool2005.BandOf(p))),
            coversBothSexes: false),
        new(OrtOud2019.EquationId, "Opioid Risk Tool for opioid use disorder (2019)", "", Inputs.Source("CHEATLE-2019"),
            RiskInputs(Array.FindAll(RiskItems, i => i != "preadolescentSexualAbuse")),
            v => CatalogResult.From(OrtOud2019.Score(v.Whole("age"), Answers(v)), p => p, p => p >= OrtOud2019.HighFrom ? "high" : "notHigh")),
        new(HyperalgesiaPattern.EquationId, "Pattern of opioid-induced hyperalgesia", "", Inputs.Source("OIH-2021"),
            new[]
            {
                CatalogInput.Number("doseRiseIn30Days", CatalogUnits.Percent).Optional(), CatalogInput.Number("painRise", CatalogUnits.Points).Optional(),
                Inputs.YesNoUnknown("diffuseOrAllodynia"),
            },
            v => CatalogResult.Decision(HyperalgesiaPattern.Evaluate(v.Observed("doseRiseIn30Days"), v.Observed("painRise"), v.Truth("diffuseOrAllodynia")))),
    };

    private static List<CatalogInput> DoseInputs()
    {
        var inputs = new List<CatalogInput>();
        foreach (var ingredient in Swallowed)
        {
            inputs.Add(CatalogInput.Number(ingredient.Id, CatalogUnits.DailyDose).Optional());
        }

        inputs.Add(CatalogInput.Number("fentanylPatch", CatalogUnits.PatchStrength).Optional());
        inputs.Add(Inputs.YesNo("buprenorphine").Optional());
        inputs.Add(Inputs.YesNo("otherOpioid").Optional());
        return inputs;
    }

    private static List<OpioidDose> Doses(CatalogValues v)
    {
        var doses = new List<OpioidDose>();
        foreach (var ingredient in Swallowed)
        {
            if (v.Has(ingredient.Id))
            {
                doses.Add(OpioidDose.Oral(ingredient, v.Number(ingredient.Id)));
            }
        }

        if (v.Has("fentanylPatch"))
        {
            doses.Add(OpioidDose.FentanylPatch(v.Number("fentanylPatch")));
        }

        AddUncounted(v, "buprenorphine", Ingredient.Buprenorphine, doses);
        AddUncounted(v, "otherOpioid", null, doses);
        return doses;
    }

    // Neither has a factor, so neither needs an amount.
    private static void AddUncounted(CatalogValues v, string name, Ingredient? ingredient, List<OpioidDose> doses)
    {
        if (v.Truth(name) == Truth.Yes)
        {
            doses.Add(OpioidDose.Of(ingredient, OpioidRoute.Other, 0m, ""));
        }
    }

    private static List<IReadOnlyList<OpioidDose>> Days(CatalogValues v)
    {
        var doses = Doses(v);
        var days = new List<IReadOnlyList<OpioidDose>>();
        for (var i = 0; i < v.Whole("days") && i < FdaOpioidTolerance.Days; i++)
        {
            days.Add(doses);
        }

        return days;
    }

    private static List<CatalogInput> RiskInputs(IReadOnlyList<string> items, params CatalogInput[] first)
    {
        var inputs = new List<CatalogInput>(first) { CatalogInput.Whole("age", CatalogUnits.Years) };
        foreach (var item in items)
        {
            inputs.Add(Inputs.YesNoUnknown(item));
        }

        return inputs;
    }

    private static OpioidRiskAnswers Answers(CatalogValues v) => new()
    {
        FamilyAlcohol = v.Truth(RiskItems[0]),
        FamilyIllegalDrugs = v.Truth(RiskItems[1]),
        FamilyPrescriptionDrugs = v.Truth(RiskItems[2]),
        PersonalAlcohol = v.Truth(RiskItems[3]),
        PersonalIllegalDrugs = v.Truth(RiskItems[4]),
        PersonalPrescriptionDrugs = v.Truth(RiskItems[5]),
        PreadolescentSexualAbuse = v.Truth(RiskItems[6]),
        AttentionDeficitObsessiveBipolarOrSchizophrenia = v.Truth(RiskItems[7]),
        Depression = v.Truth(RiskItems[8]),
    };
}
