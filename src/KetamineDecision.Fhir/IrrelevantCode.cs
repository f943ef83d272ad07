namespace KetamineDecision.Fhir;

/// <summary>
/// The meaning of a host code that was looked at and matters to no rule: an entry with it is understood and left out. Has one instance.
/// </summary>
public sealed class IrrelevantCode
{
    private IrrelevantCode()
    {
    }

    /// <summary>The only instance.</summary>
    public static IrrelevantCode Instance { get; } = new();
}
