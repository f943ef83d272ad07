using Ardalis.GuardClauses;

namespace KetamineDecision;

/// <summary>Which doses are displayed, and why. Decided by the use context and the verdict; never changes what was found.</summary>
public sealed class DoseDisplay
{
    internal DoseDisplay(DoseDisplayState state, string reason)
    {
        State = state;
        Reason = Guard.Against.Null(reason);
    }

    /// <summary>The state.</summary>
    public DoseDisplayState State { get; }

    /// <summary>Why; empty when doses are shown.</summary>
    public string Reason { get; }

    internal static DoseDisplay For(UseContext context, Verdict verdict) => context switch
    {
        UseContext.NotDeclared => new DoseDisplay(DoseDisplayState.Withheld, "The use context was not declared."),
        UseContext.Emergency => new DoseDisplay(DoseDisplayState.ReferenceOnly, "Emergency: there may be no time to consider the basis, so only published ranges are shown (RG-003)."),
        _ when verdict is Verdict.NotCovered or Verdict.Contraindicated or Verdict.NotSupported =>
            new DoseDisplay(DoseDisplayState.Withheld, "The verdict speaks against a dose."),
        _ => new DoseDisplay(DoseDisplayState.Shown, ""),
    };
}
