using System;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Rules;

/// <summary>When a list may answer No.</summary>
internal static class ListClosure
{
    /// <summary>True, with the answer to give, when the list is not reviewed, reviewed in the future, or reviewed too long ago.</summary>
    public static bool IsOpen(ListReview list, DateTimeOffset asOf, TimeSpan? within, Question question, out Answer answer)
    {
        var completeness = list.Completeness;
        if (!completeness.IsReviewed)
        {
            answer = Answer.Unknown(Reason(completeness.Reason), question, list);
            return true;
        }

        var stale = completeness.At.IsAfter(asOf, Window.FutureTolerance)
            || (within is { } window && completeness.At.IsWithin(window, asOf, Window.FutureTolerance) != Truth.Yes);
        answer = stale ? Answer.Unknown(UnknownReason.Stale, question, list) : default;
        return stale;
    }

    /// <summary>Whether somebody said that the entries without an understood code were checked and none matters.</summary>
    public static bool WasChecked(Case subject, Question question) =>
        subject.Patient.AnswerTo(question) is { Truth: Truth.Yes } told && !told.At.IsAfter(subject.AsOf, Window.FutureTolerance);

    public static UnknownReason Reason(MissingReason reason) => reason switch
    {
        MissingReason.Truncated => UnknownReason.Truncated,
        MissingReason.Withheld => UnknownReason.Withheld,
        MissingReason.Unusable => UnknownReason.Unusable,
        MissingReason.AskedUnknown => UnknownReason.AskedUnknown,
        _ => UnknownReason.ListNotReviewed,
    };
}
