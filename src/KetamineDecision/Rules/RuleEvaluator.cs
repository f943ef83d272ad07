using System;
using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>
/// Asks one rule in one case: scope, in whom it applies, the question itself, and what a gap means. One rule that fails does not lose the
/// others: it is reported as not evaluated.
/// </summary>
internal static class RuleEvaluator
{
    public static RuleOutcome Evaluate(Rule rule, Case subject, Stage stage, bool askedWhileUnsure)
    {
        var application = rule.ApplicationFor(subject.Use);
        if (application is null)
        {
            return RuleOutcome.Of(new RuleSkipped(rule, subject.Use.Purpose));
        }

#pragma warning disable CA1031 // architecture section 7: one rule's fault must not lose the other findings; nothing of the exception is kept.
        try
        {
            if (rule.AppliesWhen is { } applies && applies.Evaluate(subject).Truth == Truth.No)
            {
                return RuleOutcome.Of(new RuleSkipped(rule, outsideOf: null));
            }

            var answer = rule.When.Evaluate(subject);
            var isCheck = rule.Due == Due.BeforeEachDose && stage == Stage.Planning;
            var level = answer.Truth == Truth.Unknown ? LevelOf(rule, application, subject, isCheck, askedWhileUnsure) : application.Unknown;
            return RuleOutcome.Of(new Finding(rule, application, answer, level, isCheck));
        }
        catch (Exception)
        {
            return RuleOutcome.Of(new Finding(rule, application, Answer.Unknown(UnknownReason.NotEvaluated, null), UnknownLevel.Gate, isCheckBeforeDose: false));
        }
#pragma warning restore CA1031
    }

    private static UnknownLevel LevelOf(Rule rule, RuleApplication application, Case subject, bool isCheck, bool askedWhileUnsure)
    {
        if (isCheck)
        {
            return UnknownLevel.Note;
        }

        if (rule.AskedOnlyWhen is not { } gate)
        {
            return application.Unknown;
        }

        return gate.Evaluate(subject).Truth switch
        {
            Truth.Yes => application.Unknown,
            Truth.No => UnknownLevel.Note,
            _ => rule.AskedWhileUnsure ?? askedWhileUnsure ? application.Unknown : UnknownLevel.Note,
        };
    }
}
