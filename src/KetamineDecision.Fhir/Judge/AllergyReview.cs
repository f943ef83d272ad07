using KetamineDecision.Facts;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// Collects statements that there is no allergy (FM-089). One that is confirmed, dated and contradicted by no entry is the only thing in a
/// Bundle that makes a list reviewed; it counts from the earliest instant its date can mean, so that it never looks newer than it is.
/// </summary>
internal sealed class AllergyReview(ProblemLog log)
{
    private ObservedAt _latest;
    private RawHeader? _header;

    /// <summary>Whether the list has an active entry, understood or not.</summary>
    public bool HasEntry { get; set; }

    public static string? Verification(RawAllergy allergy)
    {
        var status = StatusCodes.Of(allergy.VerificationStatus, "allergyintolerance-verification");
        return status is null && allergy.VerificationStatus.IsPresent ? StatusCodes.Ambiguous : status;
    }

    public void Take(RawAllergy allergy, ListMark mark)
    {
        if (mark != ListMark.NoKnownAllergy)
        {
            log.Add(DataProblemCode.ListIncomplete, allergy.Header, "Only allergies to medicines are recorded as none; the allergy list does not count as reviewed. Confirm it.");
            return;
        }

        if (Verification(allergy) is not (null or "confirmed"))
        {
            log.Add(DataProblemCode.OnlyPreliminary, allergy.Header, "That there is no allergy is not confirmed; the allergy list does not count as reviewed. Confirm it.");
            return;
        }

        var at = TimeJudge.Read(allergy.RecordedDate, allergy.Header, log);
        if (!at.IsRecorded)
        {
            log.Add(DataProblemCode.TimeUnreadable, allergy.Header, "That there is no allergy is recorded without a usable date; the allergy list does not count as reviewed. Confirm it.");
        }
        else if (!_latest.IsRecorded || at.Earliest > _latest.Earliest)
        {
            _latest = at;
            _header = allergy.Header;
        }
    }

    /// <summary>The allergy list's completeness as far as the Bundle says.</summary>
    public Completeness Conclude()
    {
        if (_header is null)
        {
            return Completeness.NotReviewed;
        }

        if (HasEntry)
        {
            log.Add(DataProblemCode.StatusConflict, _header, "No known allergy is recorded beside an allergy; the entry counts and the list does not count as reviewed. Correct the record.");
            return Completeness.NotReviewed;
        }

        return Completeness.ReviewedAt(_latest.Earliest);
    }
}
