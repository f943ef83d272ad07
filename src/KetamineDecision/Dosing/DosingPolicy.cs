using System;
using System.Collections.Generic;

namespace KetamineDecision.Dosing;

/// <summary>The named parameters dosing reads from knowledge and site policy.</summary>
public sealed class DosingPolicy
{
    internal DosingPolicy(TimeSpan weightWindow, decimal heightRequiredAboveKilograms, IReadOnlyList<ProductStrength> products)
    {
        WeightWindow = weightWindow;
        HeightRequiredAboveKilograms = heightRequiredAboveKilograms;
        Products = products;
    }

    /// <summary>How old the dosing weight may be.</summary>
    public TimeSpan WeightWindow { get; }

    /// <summary>Above this weight a missing height leaves a dose without a stated weight basis not possible (docs/adr/0003).</summary>
    public decimal HeightRequiredAboveKilograms { get; }

    /// <summary>The marketed strengths.</summary>
    public IReadOnlyList<ProductStrength> Products { get; }
}
