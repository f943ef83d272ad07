namespace KetamineDecision.Regimens;

/// <summary>The high end of a regimen as a site policy set it, and who set it.</summary>
internal sealed class PolicyLimit(decimal value, string policy, string reason, bool isLooser)
{
    public decimal Value { get; } = value;

    public string Policy { get; } = policy;

    public string Reason { get; } = reason;

    public bool IsLooser { get; } = isLooser;
}
