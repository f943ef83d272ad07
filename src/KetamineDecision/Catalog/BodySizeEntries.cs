using System.Collections.Generic;
using KetamineDecision.Organs;

namespace KetamineDecision.Catalog;

/// <summary>Body-size equations of the catalog. An age that is given is checked; one that is left out is not assumed.</summary>
internal static class BodySizeEntries
{
    private static readonly CatalogInput Age = Inputs.Age.Optional();
    private static readonly CatalogInput Factor = CatalogInput.Number("factor", CatalogUnits.None).Optional();

    public static IEnumerable<CatalogEquation> All() => new CatalogEquation[]
    {
        new(Devine1974.EquationId, "Ideal body weight of an adult (Devine)", Devine1974.Unit, Inputs.Source("DEVINE-1974"),
            new[] { Inputs.Sex, Inputs.Height, Age },
            v => CatalogResult.Number(v.Has("age")
                ? Devine1974.Estimate(v.Sex(), v.Number("height"), v.Number("age"))
                : Devine1974.Estimate(v.Sex(), v.Number("height")))),
        new(AdjustedBodyWeight.EquationId, "Adjusted body weight of an adult", AdjustedBodyWeight.Unit, Inputs.Source("DEVINE-1974"),
            new[] { Inputs.Sex, Inputs.Height, Inputs.Weight, Factor },
            v => CatalogResult.Number(AdjustedBodyWeight.Estimate(
                v.Sex(), v.Number("height"), v.Number("weight"), v.Has("factor") ? v.Number("factor") : AdjustedBodyWeight.UsualFactor))),
        new(Janmahasatian2005.EquationId, "Lean body weight of an adult (Janmahasatian)", Janmahasatian2005.Unit, Inputs.Source("JANMA-2005"),
            new[] { Inputs.Sex, Inputs.Weight, Inputs.Height, Age },
            v => CatalogResult.Number(v.Has("age")
                ? Janmahasatian2005.Estimate(v.Sex(), v.Number("weight"), v.Number("height"), v.Number("age"))
                : Janmahasatian2005.Estimate(v.Sex(), v.Number("weight"), v.Number("height")))),
        new(Mosteller1987.EquationId, "Body surface area (Mosteller)", Mosteller1987.Unit, Inputs.Source("MOSTELLER-1987"),
            new[] { Inputs.Weight, Inputs.Height },
            v => CatalogResult.Number(Mosteller1987.Estimate(v.Number("weight"), v.Number("height")))),
        new(BodyMassIndex.EquationId, "Body mass index, and its class when an adult's age is given", BodyMassIndex.Unit, Inputs.Source("WHO-BMI"),
            new[] { Inputs.Weight, Inputs.Height, Age },
            v => CatalogResult.From(BodyMassIndex.Estimate(v.Number("weight"), v.Number("height")), i => i, _ => ClassOf(v))),
    };

    private static string? ClassOf(CatalogValues v) => v.Has("age")
        ? BodyMassIndex.Classify(v.Number("age"), v.Number("weight"), v.Number("height")).Match<string?>(done => Inputs.Camel(done.Value), _ => null)
        : null;
}
