namespace KetamineDecision.Fhir.Extract;

/// <summary>A statement about sex in an extension of the Patient.</summary>
internal sealed class RawSex(RawSexKind kind, RawConcept value)
{
    public RawSexKind Kind { get; } = kind;

    public RawConcept Value { get; } = value;
}
