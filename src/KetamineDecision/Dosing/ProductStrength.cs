using System;
using KetamineDecision.Evidence;
using KetamineDecision.Quantities;

namespace KetamineDecision.Dosing;

/// <summary>A marketed strength of ketamine for injection, as base, with what its label says of undiluted intravenous use.</summary>
public sealed class ProductStrength
{
    internal ProductStrength(DrugConcentration strength, bool mayGoUndilutedIntravenously, string note, Citation citation)
    {
        Strength = strength;
        MayGoUndilutedIntravenously = mayGoUndilutedIntravenously;
        Note = note;
        Citation = citation;
    }

    /// <summary>Milligrams of base per milliliter.</summary>
    public DrugConcentration Strength { get; }

    /// <summary>False when the label asks for dilution before any intravenous use.</summary>
    public bool MayGoUndilutedIntravenously { get; }

    /// <summary>What a reader should know of the vial.</summary>
    public string Note { get; }

    /// <summary>Where it is from.</summary>
    public Citation Citation { get; }
}
