using System.Collections.Generic;

namespace KetamineDecision;

/// <summary>What would change the verdict: per open question, and per finding that holds it (at most ten).</summary>
public sealed class Changes
{
    internal Changes(IReadOnlyList<QuestionEffect> questions, IReadOnlyList<HoldingFinding> holding)
    {
        Questions = questions;
        Holding = holding;
    }

    /// <summary>Per open question the verdict if Yes and if No.</summary>
    public IReadOnlyList<QuestionEffect> Questions { get; }

    /// <summary>The findings that hold the verdict.</summary>
    public IReadOnlyList<HoldingFinding> Holding { get; }
}
