using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>One coded result; its value is null when it is recorded as not known or could not be used.</summary>
internal sealed class JudgedCoded(CodedItem item, string? value, ObservedAt at, Origin origin)
{
    public CodedItem Item { get; } = item;

    public string? Value { get; } = value;

    public ObservedAt At { get; } = at;

    public Origin Origin { get; } = origin;
}
