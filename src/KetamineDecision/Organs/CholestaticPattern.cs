using System;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Organs;

/// <summary>
/// The cholestatic pattern that ketamine's liver injury mostly has: ALP at least 2 times, or GGT at least 3 times, or total bilirubin above
/// 1.5 times the upper limit of normal. One table before and during treatment (corrections.md X-05); project thresholds, not a diagnosis.
/// </summary>
public static class CholestaticPattern
{
    /// <summary>Stable id of the pattern.</summary>
    public const string EquationId = "cholestatic-pattern";

    private const decimal LeastAlp = 2m;
    private const decimal LeastGgt = 3m;
    private const decimal BilirubinAbove = 1.5m;

    private static readonly Citation[] Citations = { new("PROJECT-SRC", "corrections.md X-05; organ_function.md section 9"), new("NOPPERS-2011", "case definition of 3 times the upper limit") };

    /// <summary>Yes or No from multiples of the upper limits; Yes as soon as one test says so, No only when all three do.</summary>
    public static Calculation<Truth> Evaluate(Observed<decimal> alp, Observed<decimal> ggt, Observed<decimal> bilirubin)
    {
        var tests = new LiverMultiples();
        return Decide(tests, tests.Given(Guard.Against.Null(alp), Analyte.Alp), tests.Given(Guard.Against.Null(ggt), Analyte.Ggt),
            tests.Given(Guard.Against.Null(bilirubin), Analyte.Bilirubin));
    }

    /// <summary>The same from the record: the newest usable value of each test inside the window, with its report's upper limit.</summary>
    /// <exception cref="ArgumentException">The window is not positive.</exception>
    public static Calculation<Truth> For(Patient patient, DateTimeOffset asOf, TimeSpan window)
    {
        var tests = new LiverMultiples();
        return Decide(tests, tests.From(patient, Analyte.Alp, asOf, window), tests.From(patient, Analyte.Ggt, asOf, window),
            tests.From(patient, Analyte.Bilirubin, asOf, window));
    }

    private static Calculation<Truth> Decide(LiverMultiples tests, Observed<decimal> alp, Observed<decimal> ggt, Observed<decimal> bilirubin) =>
        tests.Decide(
            tests.Line("ALP at least 2", alp, alp.IsAtLeast(LeastAlp))
                .Or(tests.Line("GGT at least 3", ggt, ggt.IsAtLeast(LeastGgt)))
                .Or(tests.Line("total bilirubin above 1.5", bilirubin, bilirubin.IsAbove(BilirubinAbove))),
            EquationId, Citations);
}
