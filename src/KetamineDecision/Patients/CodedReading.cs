using KetamineDecision.Facts;

namespace KetamineDecision.Patients;

/// <summary>One coded result with its time and origin; null value when it was recorded as not known.</summary>
public sealed class CodedReading : Fact
{
    internal CodedReading(CodedItem item, string? value, ObservedAt at, Origin origin)
        : base(item.Name, at, origin)
    {
        Item = item;
        Value = value;
    }

    /// <summary>Which result.</summary>
    public CodedItem Item { get; }

    /// <summary>One of the item's values, or null when it is recorded as not known.</summary>
    public string? Value { get; }

    /// <inheritdoc />
    public override string Display() => Value ?? "recorded as not known";
}
