using KetamineDecision.Facts;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>A result that is a code (FM-087): the test's code names the item, the value's code its value, both by the vocabulary alone.</summary>
internal sealed class CodedJudge(MeasureJudge measures, Meanings meanings, ProblemLog log)
{
    public JudgedCoded Judge(CodedItem item, RawMeasure measure, ObservedAt at, RawHeader header) =>
        new(item, Value(item, measure, header), at, MeasureJudge.Origin(header));

    private string? Value(CodedItem item, RawMeasure measure, RawHeader header)
    {
        if (measures.Absence(measure, header) is not null)
        {
            return null;
        }

        if (measure.Kind != RawValueKind.Concept)
        {
            log.Add(DataProblemCode.ValueUnreadable, header, "The result is not given as a code; text and numbers are not interpreted. Send a coded result.");
            return null;
        }

        return Meaning(item, measure.Concept, header);
    }

    private string? Meaning(CodedItem item, RawConcept value, RawHeader header)
    {
        string? found = null;
        foreach (var meaning in meanings.Of<CodedValue>(value))
        {
            if (meaning.Item != item || meaning.Value is null)
            {
                continue;
            }

            if (found is not null && found != meaning.Value)
            {
                log.Add(DataProblemCode.ValuesConflict, header, "The codes of the result mean different things; it was not used. Correct the entry.");
                return null;
            }

            found = meaning.Value;
        }

        if (found is null)
        {
            log.Add(DataProblemCode.CodeNotUnderstood, header, "The code of the result is not understood; it was not used. Map it or ask.");
        }

        return found;
    }
}
