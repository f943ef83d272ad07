using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>A finding that holds the present verdict, the facts it rests on, and the verdict if it were No.</summary>
public sealed class HoldingFinding
{
    internal HoldingFinding(Finding finding, Verdict ifItWereNo)
    {
        Finding = finding;
        IfItWereNo = ifItWereNo;
    }

    /// <summary>The finding.</summary>
    public Finding Finding { get; }

    /// <summary>The facts that would have to be otherwise; with more than one this is one way, not the only way.</summary>
    public IReadOnlyList<Fact> Facts => Finding.Facts;

    /// <summary>The verdict if this finding were No and everything else as it is.</summary>
    public Verdict IfItWereNo { get; }
}
