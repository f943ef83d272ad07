using System;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Organs;

/// <summary>
/// The step an aminotransferase has reached: at least 3, above 5, above 8 times its upper limit of normal. Stopping rules that use these
/// steps are recalled in the dossier, not read: they may warn, never permit.
/// </summary>
public static class AminotransferaseTiers
{
    /// <summary>Stable id of the classification.</summary>
    public const string EquationId = "aminotransferase-tier";

    private const decimal Three = 3m;
    private const decimal Five = 5m;
    private const decimal Eight = 8m;

    private static readonly Citation[] Citations = { new("FDA-DILI-2009", "stopping steps (recalled); organ_function.md section 9") };

    /// <summary>The step of one test. Not possible when the multiple is missing, not positive, or can lie in more than one step.</summary>
    public static Calculation<AminotransferaseTier> Classify(Observed<decimal> multiple)
    {
        if (Guard.Against.Null(multiple) is Observed<decimal>.Missing)
        {
            return Refuse(NotPossibleKind.Missing, "No multiple of the upper limit is known.");
        }

        if (multiple.IsAtMost(0m) == Truth.Yes)
        {
            return Refuse(NotPossibleKind.Unusable, "The multiple of the upper limit is not above zero.");
        }

        return TierOf(multiple) is { } tier
            ? Calculation<AminotransferaseTier>.Of(tier, new Derivation(EquationId, new[]
            {
                new DerivationStep("step", ObservedText.Of(multiple) + " x upper limit: " + tier),
            }, Citations))
            : Refuse(NotPossibleKind.Censored, "The multiple of the upper limit can lie in more than one step.");
    }

    /// <summary>The same from the record, for ALT or AST.</summary>
    /// <exception cref="ArgumentException">The analyte is neither ALT nor AST, or the window is not positive.</exception>
    public static Calculation<AminotransferaseTier> For(Patient patient, Analyte analyte, DateTimeOffset asOf, TimeSpan window)
    {
        if (analyte != Analyte.Alt && analyte != Analyte.Ast)
        {
            throw new ArgumentException("The steps are those of ALT and AST.", nameof(analyte));
        }

        return UpperLimitMultiple.For(patient, analyte, asOf, window).Match(
            done => Classify(done.Value), not => Calculation<AminotransferaseTier>.Impossible(new InputCheck().AddAll(not).Reasons));
    }

    private static AminotransferaseTier? TierOf(Observed<decimal> multiple)
    {
        if (multiple.IsAbove(Eight) == Truth.Yes)
        {
            return AminotransferaseTier.AboveEight;
        }

        if (multiple.IsAbove(Five) == Truth.Yes)
        {
            return multiple.IsAtMost(Eight) == Truth.Yes ? AminotransferaseTier.AboveFive : null;
        }

        if (multiple.IsAtLeast(Three) == Truth.Yes)
        {
            return multiple.IsAtMost(Five) == Truth.Yes ? AminotransferaseTier.FromThree : null;
        }

        return multiple.IsBelow(Three) == Truth.Yes ? AminotransferaseTier.BelowThree : null;
    }

    private static Calculation<AminotransferaseTier> Refuse(NotPossibleKind kind, string sentence) =>
        Calculation<AminotransferaseTier>.Impossible(new NotPossibleReason(kind, sentence, Question.LiverPanel));
}
