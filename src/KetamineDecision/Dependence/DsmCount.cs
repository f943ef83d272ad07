using System.Collections.Generic;

namespace KetamineDecision.Dependence;

/// <summary>How many criteria of a set are met, of how many, and which were left out of the count. Never a diagnosis. Prints only its type name.</summary>
public sealed class DsmCount
{
    internal DsmCount(DsmCriteriaSet set, int met, int outOf, IReadOnlyList<DsmCriterion> notCounted)
    {
        Set = set;
        Met = met;
        OutOf = outOf;
        NotCounted = notCounted;
    }

    /// <summary>The set that was counted.</summary>
    public DsmCriteriaSet Set { get; }

    /// <summary>Criteria met.</summary>
    public int Met { get; }

    /// <summary>Criteria of the set: ten for phencyclidine, eleven for the general one.</summary>
    public int OutOf { get; }

    /// <summary>Criteria that were answered Yes and left out because of medical supervision. They can still be a reason to stop ketamine.</summary>
    public IReadOnlyList<DsmCriterion> NotCounted { get; }

    /// <summary>Severity band of the number met.</summary>
    public DsmSeverity Severity => Met switch
    {
        >= 6 => DsmSeverity.Severe,
        >= 4 => DsmSeverity.Moderate,
        >= 2 => DsmSeverity.Mild,
        _ => DsmSeverity.BelowThreshold,
    };

    /// <summary>The type name, never the count.</summary>
    public override string ToString() => nameof(DsmCount);
}
