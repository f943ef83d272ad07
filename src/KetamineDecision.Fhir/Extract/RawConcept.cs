using System.Collections.Generic;

namespace KetamineDecision.Fhir.Extract;

/// <summary>A CodeableConcept as received, by its codings alone.</summary>
internal sealed class RawConcept(bool isPresent, IReadOnlyList<RawCoding> codings)
{
    /// <summary>The element is not there.</summary>
    public static readonly RawConcept Absent = new(false, []);

    /// <summary>Whether the element is there at all, even when none of its codes can be read.</summary>
    public bool IsPresent { get; } = isPresent;

    public IReadOnlyList<RawCoding> Codings { get; } = codings;
}
