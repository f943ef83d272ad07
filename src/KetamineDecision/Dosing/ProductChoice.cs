using KetamineDecision.Quantities;

namespace KetamineDecision.Dosing;

/// <summary>The vial and the dilution a volume is asked for. Nothing stated gives no volume: there is no default strength.</summary>
public sealed class ProductChoice
{
    /// <summary>No product is stated.</summary>
    public static readonly ProductChoice NotStated = new(null, null);

    /// <summary>Creates a choice.</summary>
    /// <param name="strength">The vial's strength, or null when it is not stated.</param>
    /// <param name="dilutedTo">The concentration after dilution, or null when it is used undiluted.</param>
    public ProductChoice(DrugConcentration? strength, DrugConcentration? dilutedTo)
    {
        Strength = strength;
        DilutedTo = dilutedTo;
    }

    /// <summary>The vial's strength, or null.</summary>
    public DrugConcentration? Strength { get; }

    /// <summary>The concentration after dilution, or null.</summary>
    public DrugConcentration? DilutedTo { get; }
}
