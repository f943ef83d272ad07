using System;

namespace KetamineDecision.Quantities;

/// <summary>
/// A body height in centimeters, 20 to 280. Equal when the centimeters are. Never prints its value.
/// </summary>
public sealed record BodyHeight
{
    /// <summary>Below this it is not a person's length in centimeters: most likely meters (project plausibility limit).</summary>
    public const decimal MinimumCentimeters = 20m;

    /// <summary>Above this it is not a person's height: most likely millimeters (project plausibility limit).</summary>
    public const decimal MaximumCentimeters = 280m;

    private BodyHeight(decimal centimeters) => Centimeters = DecimalText.Normalize(centimeters);

    /// <summary>Centimeters.</summary>
    public decimal Centimeters { get; }

    /// <summary>A constant height. For a record's value use the patient builder, which takes the unit and never throws.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 20 to 280 cm.</exception>
    public static BodyHeight FromCentimeters(decimal centimeters) => centimeters is >= MinimumCentimeters and <= MaximumCentimeters
        ? new BodyHeight(centimeters)
        : throw new ArgumentOutOfRangeException(nameof(centimeters), "A body height is 20 to 280 cm.");

    /// <summary>The type name, never the value.</summary>
    public override string ToString() => nameof(BodyHeight);

    /// <summary>The height with its unit, for example <c>165 cm</c>.</summary>
    public string Display() => DecimalText.Format(Centimeters) + " cm";
}
