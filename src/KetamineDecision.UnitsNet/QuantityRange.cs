using global::UnitsNet;

namespace KetamineDecision.UnitsNet;

/// <summary>
/// The two ends of a dose as UnitsNet quantities, the low end absent for a ceiling. Nothing is checked here; the conversion to a
/// <see cref="Quantities.DoseRange"/> does that. May be a patient's own dose, so it prints only its type name.
/// Equal when both ends have the same value in the same unit.
/// </summary>
/// <typeparam name="TQuantity">The UnitsNet quantity: <see cref="Mass"/>, <see cref="MassFlow"/>, <see cref="Volume"/> or <see cref="VolumeFlow"/>.</typeparam>
public sealed record QuantityRange<TQuantity>
    where TQuantity : struct, IQuantity
{
    /// <summary>Creates a range, or with a null low end a ceiling.</summary>
    public QuantityRange(TQuantity? low, TQuantity high)
    {
        Low = low;
        High = high;
    }

    /// <summary>The low end, or null for a ceiling. A low end that is not known is not a ceiling: leave the dose out instead.</summary>
    public TQuantity? Low { get; }

    /// <summary>The high end.</summary>
    public TQuantity High { get; }

    /// <summary>The type name, never the values.</summary>
    public override string ToString() => "QuantityRange";
}
