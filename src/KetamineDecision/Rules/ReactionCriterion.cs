using System;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Rules;

/// <summary>
/// Is there an allergic reaction to one of these substances on the allergy list (kind <c>reaction</c>)? High criticality or one of the
/// manifestations is Yes; only other manifestations are No; none recorded is Unknown, because side effects are often filed as allergies.
/// </summary>
public sealed class ReactionCriterion : Criterion
{
    private readonly Ingredient[] _substances;
    private readonly Manifestation[] _manifestations;
    private readonly Question _detail;

    internal ReactionCriterion(Ingredient[] substances, Manifestation[] manifestations, Question detail)
    {
        _substances = substances;
        _manifestations = manifestations;
        _detail = detail;
    }

    /// <inheritdoc />
    public override Answer Evaluate(Case subject)
    {
        var told = AskedCriterion.Ask(subject, _detail, null);
        if (told.Truth == Truth.Yes)
        {
            return told;
        }

        var found = Answer.No();
        Reaction? other = null;
        foreach (var entry in subject.Patient.Reactions)
        {
            if (entry.Substance is null || Array.IndexOf(_substances, entry.Substance) < 0)
            {
                continue;
            }

            var truth = Judge(entry);
            if (truth == Truth.Yes)
            {
                return Answer.Yes(entry);
            }

            if (truth == Truth.No)
            {
                other = entry;
            }
            else if (told.Truth != Truth.No)
            {
                found = found.OrEntry(Answer.Unknown(UnknownReason.DetailMissing, _detail, entry));
            }
        }

        return found.Truth == Truth.Unknown ? found : Closed(subject, other);
    }

    /// <inheritdoc />
    public override void Need(Requirements requirements)
    {
        requirements.Add(Question.AllergyList);
        requirements.Add(_detail);
    }

    /// <inheritdoc />
    public override string Describe() =>
        "an entry of the allergy list for " + string.Join(" or ", Array.ConvertAll(_substances, s => s.Id))
        + " with high criticality or with " + string.Join(", ", Array.ConvertAll(_manifestations, m => m.ToString()));

    private Truth Judge(Reaction entry)
    {
        if (entry.HighCriticality)
        {
            return Truth.Yes;
        }

        var truth = entry.Manifestations.Count == 0 ? Truth.Unknown : Truth.No;
        foreach (var manifestation in entry.Manifestations)
        {
            if (Array.IndexOf(_manifestations, manifestation) >= 0)
            {
                return Truth.Yes;
            }

            if (manifestation == Manifestation.NotUnderstood)
            {
                truth = Truth.Unknown;
            }
        }

        return truth;
    }

    private static Answer Closed(Case subject, Reaction? other)
    {
        var list = subject.Patient.AllergyList;
        if (ListClosure.IsOpen(list, subject.AsOf, null, Question.AllergyList, out var open))
        {
            return open;
        }

        foreach (var entry in subject.Patient.Reactions)
        {
            if (entry.Substance is null && !ListClosure.WasChecked(subject, Question.AllergyEntriesChecked))
            {
                return Answer.Unknown(UnknownReason.EntryNotUnderstood, Question.AllergyEntriesChecked, entry);
            }
        }

        return other is null ? Answer.No(list) : Answer.No(other).With(list);
    }
}
