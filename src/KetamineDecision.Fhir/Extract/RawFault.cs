using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Extract;

/// <summary>An entry that yields no record although it should: where, what kind, and the sentence that says so.</summary>
internal sealed class RawFault(DataProblemCode code, string place, string sentence)
{
    public DataProblemCode Code { get; } = code;

    public string Place { get; } = place;

    public string Sentence { get; } = sentence;
}
