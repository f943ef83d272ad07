using System.Collections.Generic;
using KetamineDecision.Organs;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Catalog;

/// <summary>Liver scores and patterns of the catalog.</summary>
internal static class LiverEntries
{
    private static readonly CatalogInput Ascites = CatalogInput.Word("ascites", "none", "slight", "moderateOrSevere");
    private static readonly CatalogInput Encephalopathy = CatalogInput.Word("encephalopathy", "none", "grade1Or2", "grade3Or4");
    private static readonly CatalogInput CholestaticDisease = Inputs.YesNo("cholestaticDisease");
    private static readonly CatalogInput Enzyme = CatalogInput.Word("test", "alt", "ast", "alp", "ggt");
    private static readonly CatalogInput Platelets = CatalogInput.Number("platelets", CatalogUnits.Platelets);

    public static IEnumerable<CatalogEquation> All() => new CatalogEquation[]
    {
        new(ChildPugh.EquationId, "Child-Pugh points and class", "", Inputs.Source("CHILD-PUGH-CCJM"),
            new[] { Inputs.Bilirubin, Inputs.Albumin, Inputs.Inr, Ascites, Encephalopathy, CholestaticDisease },
            v => CatalogResult.From(Score(v), r => r.Points, r => r.Class.ToString())),
        new(Meld2016.EquationId, "MELD without sodium (OPTN 2016)", "", Inputs.Source("OPTN-MELD-2016"),
            new[] { Inputs.Bilirubin, Inputs.Creatinine, Inputs.Inr, Inputs.Dialysis },
            v => CatalogResult.Number(Meld2016.Score(v.Number("bilirubin"), v.Number("creatinine"), v.Number("inr"), v.IsYes("dialysis")))),
        new(MeldNa2016.EquationId, "MELD with sodium (OPTN 2016)", "", Inputs.Source("OPTN-MELD-2016"),
            new[] { Inputs.Bilirubin, Inputs.Creatinine, Inputs.Inr, Inputs.Sodium, Inputs.Dialysis },
            v => CatalogResult.Number(MeldNa2016.Score(v.Number("bilirubin"), v.Number("creatinine"), v.Number("inr"), v.Number("sodium"), v.IsYes("dialysis")))),
        new(Meld3.EquationId, "MELD 3.0 (OPTN 2023)", "", Inputs.Source("KIM-2021"),
            new[] { Inputs.Age, Inputs.Sex, Inputs.Bilirubin, Inputs.Creatinine, Inputs.Inr, Inputs.Sodium, Inputs.Albumin, Inputs.Dialysis },
            v => CatalogResult.Number(Meld3.Score(v.Sex(), v.Number("age"), v.Number("bilirubin"), v.Number("creatinine"), v.Number("inr"), v.Number("sodium"),
                v.Number("albumin"), v.IsYes("dialysis")))),
        new(Fib4Sterling2006.EquationId, "FIB-4 index of liver fibrosis", "", Inputs.Source("FIB4-2006"),
            new[] { Inputs.Age, EnzymeOf("ast"), EnzymeOf("alt"), Platelets },
            v => CatalogResult.From(Fib4Sterling2006.Estimate(v.Number("age"), v.Number("ast"), v.Number("alt"), v.Number("platelets")), i => i,
                i => Inputs.Camel(Fib4Sterling2006.BandOf(i, v.Number("age"))))),
        new(UpperLimitMultiple.EquationId, "Multiple of the laboratory's upper limit of normal", "{ULN}", Inputs.Source("FDA-DILI-2009"),
            new[] { Enzyme, EnzymeOf("value"), EnzymeOf("upperLimit") },
            v => CatalogResult.Number(UpperLimitMultiple.Estimate(Analyte.Find(v.Word("test"))!, v.Number("value"), v.Number("upperLimit")))),
        new(HysLaw2009.EquationId, "Pattern of Hy's law, from multiples of the upper limits", "", Inputs.Source("FDA-DILI-2009"),
            new[] { Multiple("alt"), Multiple("ast"), Multiple("bilirubin"), Multiple("alp") },
            v => CatalogResult.Decision(HysLaw2009.Evaluate(v.Observed("alt"), v.Observed("ast"), v.Observed("bilirubin"), v.Observed("alp")))),
        new(CholestaticPattern.EquationId, "Cholestatic pattern, from multiples of the upper limits", "", Inputs.Source("PROJECT-SRC"),
            new[] { Multiple("alp"), Multiple("ggt"), Multiple("bilirubin") },
            v => CatalogResult.Decision(CholestaticPattern.Evaluate(v.Observed("alp"), v.Observed("ggt"), v.Observed("bilirubin")))),
        new(AminotransferaseTiers.EquationId, "Step of ALT or AST, from its multiple of the upper limit", "", Inputs.Source("FDA-DILI-2009"),
            new[] { CatalogInput.Number("multiple", CatalogUnits.Multiple) },
            v => CatalogResult.From(AminotransferaseTiers.Classify(v.Observed("multiple")), _ => null, Camel)),
    };

    private static string Camel(AminotransferaseTier tier) => Inputs.Camel(tier);

    private static CatalogInput EnzymeOf(string name) => CatalogInput.Number(name, CatalogUnits.Of(UnitFamily.EnzymeActivity));

    private static CatalogInput Multiple(string name) => CatalogInput.Number(name, CatalogUnits.Multiple).Optional();

    private static Facts.Calculation<ChildPughResult> Score(CatalogValues v) => ChildPugh.Score(
        v.Number("bilirubin"), v.Number("albumin"), v.Number("inr"),
        v.Word("ascites") switch { "none" => AscitesGrade.None, "slight" => AscitesGrade.Slight, _ => AscitesGrade.ModerateOrSevere },
        v.Word("encephalopathy") switch { "none" => EncephalopathyGrade.None, "grade1Or2" => EncephalopathyGrade.Grade1Or2, _ => EncephalopathyGrade.Grade3Or4 },
        v.IsYes("cholestaticDisease") ? ChildPughTable.CholestaticDisease : ChildPughTable.Standard);
}
