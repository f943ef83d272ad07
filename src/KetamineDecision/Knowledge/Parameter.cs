using KetamineDecision.Evidence;

namespace KetamineDecision.Knowledge;

/// <summary>A named number a site may move: its shipped value, unit, source, and which way is tighter.</summary>
public sealed class Parameter
{
    internal Parameter(string id, decimal value, string unit, bool tighterIsLower, Citation source, Verification verification, string note)
    {
        Id = id;
        Value = value;
        Unit = unit;
        TighterIsLower = tighterIsLower;
        Source = source;
        Verification = verification;
        Note = note;
    }

    /// <summary>Its id, for example <c>R084.ceiling</c>.</summary>
    public string Id { get; }

    /// <summary>The value.</summary>
    public decimal Value { get; }

    /// <summary>The unit.</summary>
    public string Unit { get; }

    /// <summary>Whether a lower value is the tighter one.</summary>
    public bool TighterIsLower { get; }

    /// <summary>Where it is from.</summary>
    public Citation Source { get; }

    /// <summary>Read, project or recalled.</summary>
    public Verification Verification { get; }

    /// <summary>What a reader should know of it.</summary>
    public string Note { get; }

    internal Parameter With(decimal value) => new(Id, value, Unit, TighterIsLower, Source, Verification, Note);
}
