using System;
using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Organs;
using KetamineDecision.Patients;

namespace KetamineDecision.Rules;

/// <summary>The table of named calculators: name, unit, what each reads and how it is called.</summary>
internal static class Calculators
{
    public static CalculatedFact Calculate(CalculatorId id, Patient patient, DateTimeOffset asOf, TimeSpan within, TimeSpan lookBack)
    {
        var result = id switch
        {
            CalculatorId.EgfrCkdEpi2021 => CkdEpi2021.For(patient, asOf, within),
            CalculatorId.ChildPughPoints => Points(ChildPugh.For(patient, asOf, within)),
            CalculatorId.WeightChangePercent => WeightChange.Percent(patient, asOf, within, lookBack),
            _ => throw new ArgumentOutOfRangeException(nameof(id), "There is no such calculator."),
        };
        return new CalculatedFact(NameOf(id), UnitOf(id), result, asOf);
    }

    public static string NameOf(CalculatorId id) => id switch
    {
        CalculatorId.EgfrCkdEpi2021 => "eGFR (CKD-EPI 2021)",
        CalculatorId.ChildPughPoints => "Child-Pugh points",
        _ => "weight change against the weight before",
    };

    public static string UnitSuffix(CalculatorId id) => UnitOf(id).Length == 0 ? "" : " " + UnitOf(id);

    public static Question QuestionOf(CalculatorId id) => id switch
    {
        CalculatorId.EgfrCkdEpi2021 => Question.Creatinine,
        CalculatorId.ChildPughPoints => Question.LiverPanel,
        _ => Question.Weight,
    };

    public static void Need(CalculatorId id, Requirements requirements)
    {
        requirements.Add(QuestionOf(id));
        if (id == CalculatorId.EgfrCkdEpi2021)
        {
            requirements.Add(Question.Age);
            requirements.Add(Question.SexForClinicalUse);
        }
    }

    public static string UnitOf(CalculatorId id) => id switch
    {
        CalculatorId.EgfrCkdEpi2021 => "mL/min/{1.73_m2}",
        CalculatorId.WeightChangePercent => "%",
        _ => "",
    };

    private static Calculation<Observed<decimal>> Points(Calculation<ChildPughResult> score) => score.Match(
        done => Calculation<Observed<decimal>>.Of(Observed<decimal>.Of(done.Value.Points), done.Derivation),
        notPossible => Calculation<Observed<decimal>>.Impossible(new List<NotPossibleReason>(notPossible.Reasons).ToArray()));
}
