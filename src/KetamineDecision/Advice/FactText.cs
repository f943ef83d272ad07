using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>Facts, citations and questions in words, the same in every rendering.</summary>
internal static class FactText
{
    public static string Of(Fact fact)
    {
        var text = fact.Name + ": " + fact.Display() + (fact.Unit.Length == 0 ? "" : " " + fact.Unit);
        if (fact is Reading reading && reading.DisplayCanonical() is { Length: > 0 } canonical)
        {
            text += " (" + canonical + ")";
        }

        if (fact is not UseFact and not CalculatedFact and not AgeFact)
        {
            text += fact.At.IsRecorded ? ", " + fact.At.Display() : "";
        }

        return text + " [" + fact.Origin.Reference + (fact.Origin.Note.Length == 0 ? "" : "; " + fact.Origin.Note) + "]";
    }

    public static string Of(IReadOnlyList<Citation> citations)
    {
        var parts = new string[citations.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = citations[i].ToString();
        }

        return string.Join("; ", parts);
    }

    public static string Of(Verification verification) => verification switch
    {
        Verification.Read => "source read",
        Verification.Project => "project choice",
        _ => "recalled, not read",
    };

    public static string Ids(IReadOnlyList<Question> questions)
    {
        var parts = new string[questions.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = questions[i].Id;
        }

        return string.Join(", ", parts);
    }

    public static string Of(UnknownReason reason) => reason switch
    {
        UnknownReason.NotRecorded => "not recorded",
        UnknownReason.AskedUnknown => "asked, not known",
        UnknownReason.Unusable => "received, but not usable",
        UnknownReason.Withheld => "withheld",
        UnknownReason.Truncated => "list cut off",
        UnknownReason.Stale => "too old",
        UnknownReason.Censored => "known only as a bound that does not decide",
        UnknownReason.Conflicting => "values conflict",
        UnknownReason.ListNotReviewed => "list not reviewed",
        UnknownReason.EntryNotUnderstood => "an entry's codes are not understood",
        UnknownReason.OnlyPossible => "recorded as possible only",
        UnknownReason.DetailMissing => "a needed detail is missing",
        UnknownReason.RepeatNeeded => "one reading is high, a second is needed",
        UnknownReason.NotComputable => "not computable",
        UnknownReason.NotEvaluated => "the rule failed and was not evaluated",
        _ => "",
    };
}
