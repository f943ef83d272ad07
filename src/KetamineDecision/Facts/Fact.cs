namespace KetamineDecision.Facts;

/// <summary>
/// Anything a finding rests on: a reading, a list entry, a list's completeness, an asked fact, a calculation.
/// Prints only its type name; <see cref="Display"/> is the explicit way to its value.
/// </summary>
public abstract class Fact
{
    private protected Fact(string name, ObservedAt at, Origin origin)
    {
        Name = name;
        At = at;
        Origin = origin;
    }

    /// <summary>What it is, in clinical words, for example <c>systolic blood pressure</c>.</summary>
    public string Name { get; }

    /// <summary>When it was observed or stated.</summary>
    public ObservedAt At { get; }

    /// <summary>Where it came from.</summary>
    public Origin Origin { get; }

    /// <summary>Its unit, or empty.</summary>
    public virtual string Unit => "";

    /// <summary>Its value as text without the unit, invariant, no trailing zeros.</summary>
    public abstract string Display();

    /// <summary>The type name, never the value.</summary>
    public sealed override string ToString() => GetType().Name;
}
