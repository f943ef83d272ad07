using System;
using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// FIB-4 index of liver fibrosis, Sterling 2006.
/// <para>FIB-4 = age x AST / (platelets x sqrt(ALT)); age in years, AST and ALT in U/L, platelets in 10*9/L.</para>
/// <para>Population: adults; unreliable below 35 years and in acute hepatitis, which the derivation says. Context for a clinician; no
/// ketamine source uses it. No unit, 5 decimals, half away from zero.</para>
/// </summary>
public static class Fib4Sterling2006
{
    /// <summary>Stable id of the index.</summary>
    public const string EquationId = "fib4-sterling-2006";

    private const string Name = "FIB-4";
    private const decimal UnreliableBelowYears = 35m;
    private const decimal OlderFromYears = 65m;
    private const decimal LowBelow = 1.3m;
    private const decimal LowBelowOlder = 2.0m;
    private const decimal HighAbove = 2.67m;

    // Project plausibility limits against a count per microliter: 180000 entered as 10*9/L.
    private const decimal LowestPlatelets = 1m;
    private const decimal HighestPlatelets = 5000m;

    private static readonly Citation[] Citations = { new("FIB4-2006", "organ_function.md section 8") };

    /// <summary>The index. Not possible below 18 years or when an input is not plausible.</summary>
    public static Calculation<decimal> Estimate(decimal ageYears, decimal astUnitsPerLiter, decimal altUnitsPerLiter, decimal platelets10To9PerLiter)
    {
        var check = new InputCheck().Adult(ageYears, Name).Plausible(Analyte.Ast, astUnitsPerLiter).Plausible(Analyte.Alt, altUnitsPerLiter)
            .Between(platelets10To9PerLiter, LowestPlatelets, HighestPlatelets, "platelet count", "outside 1 to 5000 10*9/L it is a count per microliter or a slip");
        if (check.Failed)
        {
            return Calculation<decimal>.Impossible(check.Reasons);
        }

        // FIB-4 = age x AST / (platelets x sqrt(ALT))
        var value = EquationNumber.Rounded((double)(ageYears * astUnitsPerLiter / platelets10To9PerLiter) / Math.Sqrt((double)altUnitsPerLiter));
        var steps = new List<DerivationStep>
        {
            new("FIB-4", DecimalText.Format(ageYears) + " x " + DecimalText.Format(astUnitsPerLiter) + " / (" + DecimalText.Format(platelets10To9PerLiter)
                + " x sqrt(" + DecimalText.Format(altUnitsPerLiter) + ")) = " + DecimalText.Format(value)),
        };
        if (ageYears < UnreliableBelowYears)
        {
            steps.Add(new("reservation", "unreliable below 35 years of age"));
        }

        return Calculation<decimal>.Of(value, new Derivation(EquationId, steps, Citations));
    }

    /// <summary>How an index reads at an age: low below 1.3 (below 2.0 from 65 years), high above 2.67.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Index or age is negative.</exception>
    public static Fib4Band BandOf(decimal index, decimal ageYears)
    {
        if (index < 0m || ageYears < 0m)
        {
            throw new ArgumentOutOfRangeException(index < 0m ? nameof(index) : nameof(ageYears), "An index and an age are not negative.");
        }

        return index > HighAbove ? Fib4Band.High : index < (ageYears >= OlderFromYears ? LowBelowOlder : LowBelow) ? Fib4Band.Low : Fib4Band.Indeterminate;
    }
}
