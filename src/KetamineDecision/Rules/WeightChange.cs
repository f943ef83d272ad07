using System;
using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Rules;

/// <summary>
/// How much the newest weight differs from the one before it (contraindications.csv CI-082). Not possible without a usable weight inside
/// the window, so that a missing or old weight is a question and not a small change.
/// </summary>
internal static class WeightChange
{
    private const string Method = "weight-change";
    private static readonly Citation[] Citations = { new("PSNET-2021", "CI-082") };

    public static Calculation<Observed<decimal>> Percent(Patient patient, DateTimeOffset asOf, TimeSpan within, TimeSpan lookBack)
    {
        var newest = NewestWeight.For(patient, asOf, within);
        if (newest is not Calculation<Reading>.Done done)
        {
            return Calculation<Observed<decimal>>.Impossible(new List<NotPossibleReason>(((Calculation<Reading>.NotPossible)newest).Reasons).ToArray());
        }

        var current = done.Value;
        var before = Before(patient, current, lookBack);
        if (before is null)
        {
            return Done(0m, () => "no other weight within " + Window.Text(lookBack) + " before it");
        }

        var change = Math.Abs(current.CanonicalValue!.Value - before.CanonicalValue!.Value) / before.CanonicalValue.Value * 100m;
        change = Math.Round(change, 4, MidpointRounding.AwayFromZero);
        return Done(change, () => "|" + Kilograms(current) + " - " + Kilograms(before) + "| / " + Kilograms(before) + " x 100 = " + DecimalText.Format(change, 2) + " %");
    }

    private static Reading? Before(Patient patient, Reading current, TimeSpan lookBack)
    {
        Reading? before = null;
        foreach (var reading in patient.ReadingsOf(Analyte.BodyWeight))
        {
            if (reading.CanonicalValue is not null && reading.At.IsRecorded && reading.At.Latest < current.At.Earliest
                && current.At.Earliest - reading.At.Earliest <= lookBack)
            {
                before = reading;
            }
        }

        return before;
    }

    private static string Kilograms(Reading reading) => DecimalText.Format(reading.CanonicalValue!.Value, 4) + " kg";

    private static Calculation<Observed<decimal>> Done(decimal percent, Func<string> expression) => Calculation<Observed<decimal>>.Of(
        Observed<decimal>.Of(percent),
        new Derivation(Method, () => new[] { new DerivationStep("weight change", expression()) }, Citations));
}
