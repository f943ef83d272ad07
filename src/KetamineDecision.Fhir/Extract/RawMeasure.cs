using System.Collections.Generic;

namespace KetamineDecision.Fhir.Extract;

/// <summary>What an Observation and its components have in common: a code and a value, or a reason why there is none.</summary>
internal sealed class RawMeasure
{
    public RawConcept Code { get; init; } = RawConcept.Absent;

    public RawValueKind Kind { get; init; }

    public RawQuantity? Quantity { get; init; }

    public RawConcept Concept { get; init; } = RawConcept.Absent;

    public RawConcept AbsentReason { get; init; } = RawConcept.Absent;

    /// <summary>Upper ends of the reference ranges, in the order received.</summary>
    public IReadOnlyList<RawQuantity> UpperLimits { get; init; } = [];

    public bool HasModifier { get; init; }
}
