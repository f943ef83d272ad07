using KetamineDecision.Facts;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>The one-line summary: the verdict in words and the gravest known finding.</summary>
internal static class Headlines
{
    public static string For(Assessment assessment)
    {
        var gravest = Gravest(assessment);
        var words = gravest is null && assessment.Verdict == Verdict.CautionsFound ? "A caution-level question is open" : Text(assessment.Verdict);
        return gravest is null ? words + "." : words + "; gravest finding: " + gravest.Rule.Title + " (" + Words.Of(gravest.Severity) + ", " + gravest.Rule.Id + ").";
    }

    public static string Text(Verdict verdict) => verdict switch
    {
        Verdict.NotCovered => "Not covered: no option in this knowledge for this indication, population and setting",
        Verdict.Contraindicated => "Contraindicated by what is recorded",
        Verdict.NotSupported => "Not supported by the sources",
        Verdict.FirstLineNotExhausted => "First-line treatment is not exhausted",
        Verdict.MoreInformationNeeded => "More information is needed",
        Verdict.SpecialistReviewNeeded => "Specialist review is needed",
        Verdict.CautionsFound => "Cautions were found",
        Verdict.ChecksDueBeforeDose => "Checks are due before the dose",
        _ => "No barrier was found in what is recorded (not an approval)",
    };

    private static Finding? Gravest(Assessment assessment)
    {
        Finding? gravest = null;
        foreach (var finding in assessment.AllFindings())
        {
            gravest = Graver(gravest, finding);
        }

        return gravest;
    }

    private static Finding? Graver(Finding? gravest, Finding finding) =>
        finding.Truth == Truth.Yes && finding.Severity > Severity.Info && (gravest is null || finding.Severity > gravest.Severity) ? finding : gravest;
}
