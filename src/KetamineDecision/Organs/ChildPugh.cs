using System;
using System.Collections.Generic;
using System.Globalization;
using Ardalis.GuardClauses;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// Child-Turcotte-Pugh score of chronic liver disease: five components of 1 to 3 points each.
/// <para>Bilirubin below 2, 2 to 3, above 3 mg/dL (with cholestatic disease below 4, 4 to 10, above 10); albumin above 3.5, 2.8 to 3.5, below
/// 2.8 g/dL; INR below 1.7, 1.7 to 2.3, above 2.3; ascites none, slight, moderate or severe; encephalopathy none, grade 1-2, grade 3-4.
/// Both edges of a middle band score 2. Class A 5-6, B 7-9, C 10-15.</para>
/// <para>Values are converted first and banded in mg/dL and g/dL: 34 umol/L is 1.99 mg/dL and scores 1. Ascites and encephalopathy are a
/// clinician's grades and are never inferred.</para>
/// </summary>
public static class ChildPugh
{
    /// <summary>Stable id of the score.</summary>
    public const string EquationId = "child-pugh";

    internal const int MostPointsClassA = 6;
    internal const int MostPointsClassB = 9;

    private static readonly ChildPughBand Bilirubin = new(Analyte.Bilirubin, 2.0m, 3.0m, highIsWorse: true);
    private static readonly ChildPughBand BilirubinCholestatic = new(Analyte.Bilirubin, 4m, 10m, highIsWorse: true);
    private static readonly ChildPughBand Albumin = new(Analyte.Albumin, 2.8m, 3.5m, highIsWorse: false);
    private static readonly ChildPughBand Inr = new(Analyte.Inr, 1.7m, 2.3m, highIsWorse: true);
    private static readonly Citation[] Citations = { new("CHILD-PUGH-CCJM", "table; organ_function.md section 5") };

    /// <summary>The score of plain values. Not possible when a value is not plausible (zero, an exchanged unit) or a grade is not given.</summary>
    public static Calculation<ChildPughResult> Score(
        decimal bilirubinMilligramsPerDeciliter, decimal albuminGramsPerDeciliter, decimal inr, AscitesGrade ascites, EncephalopathyGrade encephalopathy,
        ChildPughTable table = ChildPughTable.Standard)
    {
        Guard.Against.EnumOutOfRange(table);
        Guard.Against.EnumOutOfRange(ascites);
        Guard.Against.EnumOutOfRange(encephalopathy);
        var check = new InputCheck()
            .Plausible(Analyte.Bilirubin, bilirubinMilligramsPerDeciliter).Plausible(Analyte.Albumin, albuminGramsPerDeciliter).Plausible(Analyte.Inr, inr);
        Graded((int)ascites, CodedItem.Ascites, check);
        Graded((int)encephalopathy, CodedItem.Encephalopathy, check);
        if (check.Failed)
        {
            return Calculation<ChildPughResult>.Impossible(check.Reasons);
        }

        return Sum(
            BilirubinBand(table).PointsOf(Observed<decimal>.Of(bilirubinMilligramsPerDeciliter)), Albumin.PointsOf(Observed<decimal>.Of(albuminGramsPerDeciliter)),
            Inr.PointsOf(Observed<decimal>.Of(inr)), (int)ascites, (int)encephalopathy, table,
            (DecimalText.Format(bilirubinMilligramsPerDeciliter), DecimalText.Format(albuminGramsPerDeciliter), DecimalText.Format(inr)));
    }

    /// <summary>
    /// The score from the record: the newest usable value of every component inside the window. A laboratory bound (<c>&lt;0.3</c>) is used
    /// when all of it lies in one band. Not possible, with every reason, when a component is missing, stale, undecided or not graded.
    /// </summary>
    /// <exception cref="ArgumentException">The window is not positive.</exception>
    public static Calculation<ChildPughResult> For(
        Patient patient, DateTimeOffset asOf, TimeSpan window, ChildPughTable table = ChildPughTable.Standard)
    {
        Guard.Against.Null(patient);
        Guard.Against.NegativeOrZero(window);
        Guard.Against.EnumOutOfRange(table);
        var check = new InputCheck();
        var bilirubin = Banded(BilirubinBand(table), NewestFacts.Within(patient, Analyte.Bilirubin, asOf, window, check), check);
        var albumin = Banded(Albumin, NewestFacts.Within(patient, Analyte.Albumin, asOf, window, check), check);
        var inr = Banded(Inr, NewestFacts.Within(patient, Analyte.Inr, asOf, window, check), check);
        var ascites = Graded(CodedItem.Ascites, NewestFacts.Within(patient, CodedItem.Ascites, asOf, window, check), check);
        var encephalopathy = Graded(CodedItem.Encephalopathy, NewestFacts.Within(patient, CodedItem.Encephalopathy, asOf, window, check), check);
        return check.Failed
            ? Calculation<ChildPughResult>.Impossible(check.Reasons)
            : Sum(bilirubin.Points, albumin.Points, inr.Points, ascites, encephalopathy, table, (bilirubin.Shown, albumin.Shown, inr.Shown));
    }

    private static ChildPughBand BilirubinBand(ChildPughTable table) => table == ChildPughTable.CholestaticDisease ? BilirubinCholestatic : Bilirubin;

    private static void Graded(int points, CodedItem item, InputCheck check)
    {
        if (points == 0)
        {
            check.Add(NotPossibleKind.Missing, "The " + item.Name + " is not graded.", item.Question);
        }
    }

    // CodedItem lists its values in rising severity, so the position is the score.
    private static int Graded(CodedItem item, IReadOnlyList<CodedReading> readings, InputCheck check)
    {
        var points = 0;
        foreach (var reading in readings)
        {
            var one = new List<string>(item.Values).IndexOf(reading.Value!) + 1;
            if (points != 0 && one != points)
            {
                check.Add(NotPossibleKind.Conflicting, "Two different grades are recorded for the " + item.Name + ".", item.Question);
                return 0;
            }

            points = one;
        }

        return points;
    }

    private static (int Points, string Shown) Banded(ChildPughBand band, IReadOnlyList<Reading> readings, InputCheck check)
    {
        var points = 0;
        foreach (var reading in readings)
        {
            var one = band.PointsOf(reading.Value);
            if (one == 0)
            {
                check.Add(NotPossibleKind.Censored, "The " + reading.Name + " is known only as a bound that does not lie in one band.", band.Analyte.Question);
                return (0, "");
            }

            if (points != 0 && one != points)
            {
                check.Add(NotPossibleKind.Conflicting, "Two values of the " + reading.Name + " at the newest time fall into different bands.", band.Analyte.Question);
                return (0, "");
            }

            points = one;
        }

        return (points, points == 0 ? "" : ObservedText.Of(readings[0].Value));
    }

    private static Calculation<ChildPughResult> Sum(
        int bilirubin, int albumin, int inr, int ascites, int encephalopathy, ChildPughTable table, (string Bilirubin, string Albumin, string Inr) shown)
    {
        var result = new ChildPughResult(bilirubin, albumin, inr, ascites, encephalopathy, table);
        var derivation = new Derivation(EquationId, Array.Empty<DerivationStep>(), Citations)
            .Then("table", (table == ChildPughTable.CholestaticDisease ? "cholestatic disease (4 and 10 mg/dL)" : "standard (2 and 3 mg/dL)")
                + "; values are converted to mg/dL and g/dL before banding")
            .Then("bilirubin", Line(shown.Bilirubin + " mg/dL", BilirubinBand(table).Words(bilirubin), bilirubin))
            .Then("albumin", Line(shown.Albumin + " g/dL", Albumin.Words(albumin), albumin))
            .Then("INR", Line(shown.Inr, Inr.Words(inr), inr))
            .Then("ascites", CodedItem.Ascites.Values[ascites - 1] + " -> " + Digits(ascites))
            .Then("encephalopathy", CodedItem.Encephalopathy.Values[encephalopathy - 1] + " -> " + Digits(encephalopathy))
            .Then("points", Digits(bilirubin) + " + " + Digits(albumin) + " + " + Digits(inr) + " + " + Digits(ascites) + " + " + Digits(encephalopathy)
                + " = " + Digits(result.Points) + ", class " + result.Class);
        return Calculation<ChildPughResult>.Of(result, derivation);
    }

    private static string Line(string value, string band, int points) => value + " is " + band + " -> " + Digits(points);

    private static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);
}
