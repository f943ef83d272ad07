using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;

namespace KetamineDecision.Organs;

/// <summary>
/// The KDIGO category of an estimated glomerular filtration rate. One estimate gives a category, not chronic kidney disease, which needs more
/// than three months.
/// <para>The estimate is staged as computed, not as a laboratory prints it: 59.6 is G3a although it prints as 60 (project choice,
/// organ_function.md section 2). Lower edges belong to the better category.</para>
/// </summary>
public static class KdigoGfr
{
    /// <summary>Stable id of the classification.</summary>
    public const string EquationId = "kdigo-gfr-category";

    private const decimal LeastG1 = 90m;
    private const decimal LeastG2 = 60m;
    private const decimal LeastG3a = 45m;
    private const decimal LeastG3b = 30m;
    private const decimal LeastG4 = 15m;

    private static readonly (KdigoGfrCategory Category, decimal Least, decimal? Below)[] Bands =
    {
        (KdigoGfrCategory.G1, LeastG1, null), (KdigoGfrCategory.G2, LeastG2, LeastG1), (KdigoGfrCategory.G3a, LeastG3a, LeastG2),
        (KdigoGfrCategory.G3b, LeastG3b, LeastG3a), (KdigoGfrCategory.G4, LeastG4, LeastG3b), (KdigoGfrCategory.G5, 0m, LeastG4),
    };

    private static readonly Citation[] Citations = { new("KDIGO-GFR", "G categories; organ_function.md section 2") };

    /// <summary>The category of an estimate in mL/min/1.73 m2. Not possible below zero.</summary>
    public static Calculation<KdigoGfrCategory> Classify(decimal filtrationRate) => filtrationRate < 0m
        ? Calculation<KdigoGfrCategory>.Impossible(new NotPossibleReason(NotPossibleKind.Unusable, "A filtration rate is not negative.", Question.Creatinine))
        : Classify(Observed<decimal>.Of(filtrationRate));

    /// <summary>The category of an observed estimate: only when every value it can have lies in one category; otherwise censored.</summary>
    public static Calculation<KdigoGfrCategory> Classify(Observed<decimal> filtrationRate)
    {
        foreach (var (category, least, below) in Bands)
        {
            if (Guard.Against.Null(filtrationRate).IsAtLeast(least) == Truth.Yes && (below is not { } b || filtrationRate.IsBelow(b) == Truth.Yes))
            {
                return Calculation<KdigoGfrCategory>.Of(category, new Derivation(EquationId, new[]
                {
                    new DerivationStep("category of the unrounded estimate", ObservedText.Of(filtrationRate) + " mL/min/1.73 m2 is " + category),
                }, Citations));
            }
        }

        return Calculation<KdigoGfrCategory>.Impossible(filtrationRate is Observed<decimal>.Missing
            ? new NotPossibleReason(NotPossibleKind.Missing, "No filtration rate is known.", Question.Creatinine)
            : new NotPossibleReason(NotPossibleKind.Censored, "The filtration rate can lie in more than one category.", Question.Creatinine));
    }
}
