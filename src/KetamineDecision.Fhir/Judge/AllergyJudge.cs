using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// Judges an AllergyIntolerance (FM-054, FM-089). The substance decides, not whether the record calls it allergy or intolerance. Statements
/// that there is no allergy are collected apart.
/// </summary>
internal sealed class AllergyJudge(Meanings meanings, Subjects subjects, ProblemLog log, JudgedRecord record, AllergyReview review)
{
    public void Judge(RawAllergy allergy)
    {
        var header = allergy.Header;
        var whose = subjects.Check(header);
        if (whose == Whose.Others || IsLeftOut(allergy))
        {
            return;
        }

        Reservations.ReportRestricted(header, log);
        if (whose == Whose.Unclear)
        {
            subjects.ReportUnclear(header);
            Add(null, allergy, []);
        }
        else if (Reservations.IsModified(header, log) || HasModifiedReaction(allergy))
        {
            Add(null, allergy, []);
        }
        else
        {
            Take(allergy);
        }
    }

    private void Take(RawAllergy allergy)
    {
        ReportDoubt(allergy);
        var marks = meanings.Of<ListMark>(allergy.Code);
        var substances = Substances(allergy);
        if (marks.Count > 0 && substances.Count == 0)
        {
            review.Take(allergy, marks[0]);
            return;
        }

        if (substances.Count == 0 && meanings.IsIrrelevant(allergy.Code))
        {
            return;
        }

        var manifestations = Manifestations(allergy);
        foreach (var substance in substances)
        {
            Add(substance, allergy, manifestations);
        }

        if (substances.Count == 0)
        {
            log.Add(DataProblemCode.CodeNotUnderstood, allergy.Header, "None of the codes of this allergy is understood; check whether it is one to ketamine, or map the code.");
            Add(null, allergy, manifestations);
        }
    }

    private void Add(Ingredient? substance, RawAllergy allergy, IReadOnlyList<Manifestation> manifestations)
    {
        review.HasEntry = true;
        var at = substance is null ? ObservedAt.NotRecorded : TimeJudge.Read(allergy.Occurrence, allergy.Header, log);
        record.Reactions.Add(Reaction.Of(substance, allergy.Criticality == "high", manifestations, at, MeasureJudge.Origin(allergy.Header)));
    }

    private List<Ingredient> Substances(RawAllergy allergy)
    {
        var found = new List<Ingredient>(meanings.Of<Ingredient>(allergy.Code));
        foreach (var reaction in allergy.Reactions)
        {
            foreach (var substance in meanings.Of<Ingredient>(reaction.Substance))
            {
                if (!found.Contains(substance))
                {
                    found.Add(substance);
                }
            }
        }

        return found;
    }

    private List<Manifestation> Manifestations(RawAllergy allergy)
    {
        var found = new List<Manifestation>();
        foreach (var reaction in allergy.Reactions)
        {
            foreach (var manifestation in reaction.Manifestations)
            {
                IReadOnlyList<Manifestation> understood = meanings.Of<Manifestation>(manifestation);
                foreach (var meaning in understood.Count > 0 ? understood : [Manifestation.NotUnderstood])
                {
                    if (!found.Contains(meaning))
                    {
                        found.Add(meaning);
                    }
                }
            }
        }

        return found;
    }

    private bool HasModifiedReaction(RawAllergy allergy)
    {
        foreach (var reaction in allergy.Reactions)
        {
            if (reaction.HasModifier)
            {
                log.Add(DataProblemCode.ModifierNotUnderstood, allergy.Header, "A reaction carries a modifier that may change what it says; the entry was not used. Check it in the record.");
                return true;
            }
        }

        return false;
    }

    private void ReportDoubt(RawAllergy allergy)
    {
        if (AllergyReview.Verification(allergy) is "unconfirmed" or "presumed")
        {
            log.Add(DataProblemCode.OnlyPreliminary, allergy.Header, "The allergy is not confirmed; it counts all the same. Settle it.");
        }
    }

    // A status that is not understood leaves the entry in: an allergy too many is asked about, one too few is not.
    private static bool IsLeftOut(RawAllergy allergy) =>
        AllergyReview.Verification(allergy) is "refuted" or "entered-in-error"
        || StatusCodes.Of(allergy.ClinicalStatus, "allergyintolerance-clinical") is "inactive" or "resolved";
}
