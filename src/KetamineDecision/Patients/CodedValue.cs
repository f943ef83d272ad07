using Ardalis.GuardClauses;

namespace KetamineDecision.Patients;

/// <summary>What a coded result means: an item and one of its values, or the item alone when the code names only the test.</summary>
public sealed record CodedValue
{
    /// <summary>Creates a meaning.</summary>
    public CodedValue(CodedItem item, string? value)
    {
        Item = Guard.Against.Null(item);
        Value = value;
    }

    /// <summary>Which result.</summary>
    public CodedItem Item { get; }

    /// <summary>One of the item's values, or null when the code names the test and the value comes in a code of its own.</summary>
    public string? Value { get; }

    /// <summary>The item's id; the value may be a patient's.</summary>
    public override string ToString() => Item.Id;
}
