using System;

namespace KetamineDecision.Quantities;

/// <summary>
/// A body weight in kilograms, above 0 and at most 400. Equal when the kilograms are. Never prints its value.
/// </summary>
public sealed record BodyWeight
{
    /// <summary>Above this no weight is believed, at any age (contraindications.csv CI-082).</summary>
    public const decimal MaximumKilograms = 400m;

    /// <summary>Below this an adult's weight is refused: it is a child's, or the decimal slipped (corrections.md X-06).</summary>
    public const decimal AdultMinimumKilograms = 30m;

    /// <summary>Above this an adult's weight is refused: pounds, grams or a slipped decimal (corrections.md X-06).</summary>
    public const decimal AdultMaximumKilograms = 300m;

    /// <summary>Below this an adult's weight is used and a confirmation is asked for (corrections.md X-06).</summary>
    public const decimal AdultUsualMinimumKilograms = 40m;

    /// <summary>Above this an adult's weight is used and a confirmation is asked for (corrections.md X-06).</summary>
    public const decimal AdultUsualMaximumKilograms = 200m;

    private BodyWeight(decimal kilograms) => Kilograms = DecimalText.Normalize(kilograms);

    /// <summary>Kilograms.</summary>
    public decimal Kilograms { get; }

    /// <summary>A constant weight. For a record's value use the patient builder, which takes the unit and never throws.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0 and at most 400 kg.</exception>
    public static BodyWeight FromKilograms(decimal kilograms) => kilograms is > 0m and <= MaximumKilograms
        ? new BodyWeight(kilograms)
        : throw new ArgumentOutOfRangeException(nameof(kilograms), "A body weight is above 0 and at most 400 kg.");

    /// <summary>The type name, never the value.</summary>
    public override string ToString() => nameof(BodyWeight);

    /// <summary>The weight with its unit, for example <c>72.4 kg</c>.</summary>
    public string Display() => DecimalText.Format(Kilograms) + " kg";
}
