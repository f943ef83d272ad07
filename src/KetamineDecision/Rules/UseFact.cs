using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Rules;

/// <summary>A property of the proposed use that a rule looked at.</summary>
public sealed class UseFact : Fact
{
    private readonly string? _text;
    private readonly DoseRange? _dose;

    internal UseFact(string name, string text)
        : base(name, ObservedAt.NotRecorded, Asked) => _text = text;

    internal UseFact(string name, DoseRange dose)
        : base(name, ObservedAt.NotRecorded, Asked) => _dose = dose;

    private static Origin Asked { get; } = new("request");

    /// <inheritdoc />
    public override string Display() => _text ?? _dose!.Display();
}
