using System.Collections.Generic;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>Collects what could not be used. Sentences are constants of this library: none is built from what was received.</summary>
internal sealed class ProblemLog
{
    private readonly List<DataProblem> _problems = new();

    public IReadOnlyList<DataProblem> Problems => _problems;

    public void Add(DataProblemCode code, RawHeader header, string sentence) => Add(code, header.Place, sentence);

    public void Add(DataProblemCode code, string place, string sentence) => _problems.Add(new DataProblem(code, place, sentence));
}
