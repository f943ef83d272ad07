using Ardalis.GuardClauses;

namespace KetamineDecision.Evidence;

/// <summary>
/// One line of arithmetic a reader can redo by hand. Holds patient values, so it prints only its type name.
/// </summary>
public sealed class DerivationStep
{
    /// <summary>Creates a step.</summary>
    /// <exception cref="System.ArgumentException">The label or the expression is empty.</exception>
    public DerivationStep(string label, string expression)
    {
        Label = Guard.Against.NullOrWhiteSpace(label);
        Expression = Guard.Against.NullOrWhiteSpace(expression);
    }

    /// <summary>What the line computes, for example <c>upper rate</c>.</summary>
    public string Label { get; }

    /// <summary>The arithmetic with numbers and units, for example <c>0.3 mg/kg/h x 80 kg = 24 mg/h</c>.</summary>
    public string Expression { get; }
}
