using System;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Organs;

/// <summary>
/// The pattern of Hy's law (FDA 2009): ALT or AST at least 3 times, and total bilirubin above 2 times, and ALP below 2 times the upper limit
/// of normal. The law also asks that no other cause explains it, which a clinician judges: this is the pattern, not a diagnosis.
/// <para>Ketamine injury is largely cholestatic, so this pattern misses most of it: see <see cref="CholestaticPattern"/>.</para>
/// </summary>
public static class HysLaw2009
{
    /// <summary>Stable id of the pattern.</summary>
    public const string EquationId = "hys-law-fda-2009";

    private const decimal LeastAminotransferase = 3m;
    private const decimal BilirubinAbove = 2m;
    private const decimal AlpBelow = 2m;

    private static readonly Citation[] Citations = { new("FDA-DILI-2009", "Hy's law; organ_function.md section 9") };

    /// <summary>Yes or No from multiples of the upper limits; definite although one is missing when the others decide it.</summary>
    public static Calculation<Truth> Evaluate(Observed<decimal> alt, Observed<decimal> ast, Observed<decimal> bilirubin, Observed<decimal> alp)
    {
        var tests = new LiverMultiples();
        return Decide(tests, tests.Given(Guard.Against.Null(alt), Analyte.Alt), tests.Given(Guard.Against.Null(ast), Analyte.Ast),
            tests.Given(Guard.Against.Null(bilirubin), Analyte.Bilirubin), tests.Given(Guard.Against.Null(alp), Analyte.Alp));
    }

    /// <summary>The same from the record: the newest usable value of each test inside the window, with its report's upper limit.</summary>
    /// <exception cref="ArgumentException">The window is not positive.</exception>
    public static Calculation<Truth> For(Patient patient, DateTimeOffset asOf, TimeSpan window)
    {
        var tests = new LiverMultiples();
        return Decide(tests, tests.From(patient, Analyte.Alt, asOf, window), tests.From(patient, Analyte.Ast, asOf, window),
            tests.From(patient, Analyte.Bilirubin, asOf, window), tests.From(patient, Analyte.Alp, asOf, window));
    }

    private static Calculation<Truth> Decide(LiverMultiples tests, Observed<decimal> alt, Observed<decimal> ast, Observed<decimal> bilirubin, Observed<decimal> alp)
    {
        var hepatocellular = tests.Line("ALT at least 3", alt, alt.IsAtLeast(LeastAminotransferase))
            .Or(tests.Line("AST at least 3", ast, ast.IsAtLeast(LeastAminotransferase)));
        var jaundice = tests.Line("total bilirubin above 2", bilirubin, bilirubin.IsAbove(BilirubinAbove));
        var notCholestatic = tests.Line("ALP below 2", alp, alp.IsBelow(AlpBelow));
        return tests.Decide(hepatocellular.And(jaundice).And(notCholestatic), EquationId, Citations);
    }
}
