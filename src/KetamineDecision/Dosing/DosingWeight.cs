using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Patients;

namespace KetamineDecision.Dosing;

/// <summary>The weights a dose may be calculated on, and which one leads.</summary>
public sealed class DosingWeight
{
    internal DosingWeight(Reading actual, decimal? idealKilograms, decimal leadingKilograms, string leading, Derivation derivation)
    {
        Actual = actual;
        IdealKilograms = idealKilograms;
        LeadingKilograms = leadingKilograms;
        Leading = leading;
        Derivation = derivation;
    }

    /// <summary>The measured weight.</summary>
    public Reading Actual { get; }

    /// <summary>Measured weight in kilograms.</summary>
    public decimal ActualKilograms => Actual.CanonicalValue!.Value;

    /// <summary>The ideal weight in kilograms, or null when it could not be computed.</summary>
    public decimal? IdealKilograms { get; }

    /// <summary>The weight that leads.</summary>
    public decimal LeadingKilograms { get; }

    /// <summary>Which weight leads, and why, in words.</summary>
    public string Leading { get; }

    /// <summary>How they came about, and where the method is from.</summary>
    public Derivation Derivation { get; }

    internal IReadOnlyList<DerivationStep> Steps => Derivation.Steps;

    internal IReadOnlyList<Citation> Citations => Derivation.Citations;
}
