using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>A property of the proposed use that a rule looked at.</summary>
public sealed class UseFact : Fact
{
    private readonly string _text;

    internal UseFact(string name, string text)
        : base(name, ObservedAt.NotRecorded, Asked) => _text = text;

    private static Origin Asked { get; } = new("request");

    /// <inheritdoc />
    public override string Display() => _text;
}
