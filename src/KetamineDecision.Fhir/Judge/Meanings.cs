using System.Collections.Generic;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// What received codes mean: the knowledge's vocabulary and the host's own codes beside it (FM-016, FM-017). Exact system and code of any
/// coding; never a display text.
/// </summary>
internal sealed class Meanings
{
    private readonly Vocabulary _vocabulary;
    private readonly Vocabulary? _host;

    public Meanings(Vocabulary vocabulary, IReadOnlyList<KeyValuePair<CodeRule, object>> hostCodes)
    {
        _vocabulary = vocabulary;
        _host = hostCodes.Count == 0 ? null : new Vocabulary("host", hostCodes, []);
    }

    /// <summary>Every distinct meaning of this type over all codings, in the order received.</summary>
    public IReadOnlyList<T> Of<T>(RawConcept concept)
    {
        List<T>? found = null;
        foreach (var coding in concept.Codings)
        {
            if (coding.IsUsable)
            {
                Take(_vocabulary.MeaningsOf<T>(coding.System!, coding.Code!), ref found);
                Take(_host?.MeaningsOf<T>(coding.System!, coding.Code!), ref found);
            }
        }

        return found ?? (IReadOnlyList<T>)[];
    }

    /// <summary>Whether the host said that one of the codes matters to no rule.</summary>
    public bool IsIrrelevant(RawConcept concept) => _host is not null && Of<IrrelevantCode>(concept).Count > 0;

    /// <summary>Whether one of the codes is of a system in which the condition lists are complete.</summary>
    public bool IsClosedForConditions(RawConcept concept)
    {
        foreach (var coding in concept.Codings)
        {
            if (coding.IsUsable && _vocabulary.IsClosedForConditions(coding.System!))
            {
                return true;
            }
        }

        return false;
    }

    private static void Take<T>(IReadOnlyList<T>? meanings, ref List<T>? found)
    {
        for (var i = 0; meanings is not null && i < meanings.Count; i++)
        {
            found ??= new List<T>(1);
            if (!found.Contains(meanings[i]))
            {
                found.Add(meanings[i]);
            }
        }
    }
}
