using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// An indexed filtration rate for the person's own body surface: eGFR x BSA / 1.73. Result in mL/min, 5 decimals, half away from zero.
/// </summary>
public static class DeindexedFiltration
{
    /// <summary>Stable id of the equation.</summary>
    public const string EquationId = "egfr-deindexed";

    /// <summary>UCUM unit of the result.</summary>
    public const string Unit = "mL/min";

    private const decimal StandardSurface = 1.73m;  // m2

    // Project plausibility limits of a body surface, against exchanged arguments: a newborn has about 0.2 m2, 300 kg and 200 cm give about 4.1.
    private const decimal LeastSurface = 0.1m;
    private const decimal MostSurface = 6m;

    private static readonly Citation[] Citations = { new("CKD-EPI-2021", "de-indexing; organ_function.md section 1") };

    /// <summary>The rate in mL/min. Not possible when the indexed rate is negative or the surface is not plausible.</summary>
    public static Calculation<decimal> Estimate(decimal indexedFiltrationRate, decimal surfaceSquareMeters)
    {
        var check = new InputCheck().Between(surfaceSquareMeters, LeastSurface, MostSurface, "body surface area", "outside 0.1 to 6 m2 it is another quantity or a slip");
        if (indexedFiltrationRate < 0m)
        {
            check.Add(NotPossibleKind.Unusable, "A filtration rate is not negative.", Question.Creatinine);
        }

        if (check.Failed)
        {
            return Calculation<decimal>.Impossible(check.Reasons);
        }

        // mL/min = eGFR x BSA / 1.73
        var value = EquationNumber.Rounded(indexedFiltrationRate * surfaceSquareMeters / StandardSurface);
        return Calculation<decimal>.Of(value, new Derivation(EquationId, new[]
        {
            new DerivationStep("filtration rate, not indexed", DecimalText.Format(indexedFiltrationRate) + " mL/min/1.73 m2 x "
                + DecimalText.Format(surfaceSquareMeters) + " m2 / 1.73 m2 = " + DecimalText.Format(value) + " mL/min"),
        }, Citations));
    }
}
