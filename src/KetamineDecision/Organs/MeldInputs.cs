using System;
using KetamineDecision.Patients;

namespace KetamineDecision.Organs;

/// <summary>The plausibility limits and clamps that the scores of the MELD family share.</summary>
internal static class MeldInputs
{
    /// <summary>Below one a logarithm would be negative, so every published form raises the value to one.</summary>
    public const decimal Floor = 1.0m;

    /// <summary>Lower end of the sodium range, mmol/L.</summary>
    public const decimal LeastSodium = 125m;

    /// <summary>Upper end of the sodium range, mmol/L.</summary>
    public const decimal MostSodium = 137m;

    /// <summary>The lowest score.</summary>
    public const decimal LeastScore = 6m;

    /// <summary>The highest score.</summary>
    public const decimal MostScore = 40m;

    // Project plausibility limits of an input, against slips only: the scores clamp to 125 to 137 themselves.
    private const decimal LowestSodium = 80m;
    private const decimal HighestSodium = 200m;

    public static InputCheck Check(decimal bilirubin, decimal creatinine, decimal inr) =>
        new InputCheck().Plausible(Analyte.Bilirubin, bilirubin).Plausible(Analyte.Creatinine, creatinine).Plausible(Analyte.Inr, inr);

    public static InputCheck Sodium(this InputCheck check, decimal sodium) =>
        check.Between(sodium, LowestSodium, HighestSodium, "sodium", "outside 80 to 200 mmol/L it is another unit or a slip");

    public static decimal Clamp(decimal value, decimal low, decimal high) => value < low ? low : value > high ? high : value;

    /// <summary>To a whole number, half away from zero, inside 6 to 40.</summary>
    public static int Whole(decimal score) => (int)Clamp(Math.Round(score, 0, MidpointRounding.AwayFromZero), LeastScore, MostScore);
}
