using System.Collections.Generic;
using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>
/// What one rule found in one case: a rule that was considered always leaves one, also when it is not met. Holds references; text is made when
/// it is rendered. Prints only its rule's id.
/// </summary>
public sealed class Finding
{
    private readonly Answer _answer;

    internal Finding(Rule rule, RuleApplication application, Answer answer, UnknownLevel level, bool isCheckBeforeDose)
    {
        Rule = rule;
        Application = application;
        _answer = answer;
        Level = level;
        IsCheckBeforeDose = isCheckBeforeDose;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The scope and severity that held.</summary>
    public RuleApplication Application { get; }

    /// <summary>The truth value.</summary>
    public Truth Truth => _answer.Truth;

    /// <summary>Whether the rule failed and was not evaluated.</summary>
    public bool IsNotEvaluated => _answer.Reason == UnknownReason.NotEvaluated;

    /// <summary>Why it is Unknown.</summary>
    public UnknownReason Reason => _answer.Reason;

    /// <summary>The facts it rests on.</summary>
    public IReadOnlyList<Fact> Facts => _answer.Facts;

    /// <summary>The questions that would settle it.</summary>
    public IReadOnlyList<Question> Missing => _answer.Questions;

    /// <summary>What the gap means for this patient now; only for Unknown.</summary>
    public UnknownLevel Level { get; }

    /// <summary>Whether it is due before each dose and the use is only being planned.</summary>
    public bool IsCheckBeforeDose { get; }

    /// <summary>
    /// How much it weighs when it is Yes. While planning, what is due before each dose weighs at most as much as a relative barrier,
    /// because it is looked at again before the dose.
    /// </summary>
    public Severity Severity => IsCheckBeforeDose && Application.Severity == Severity.Absolute ? Severity.Relative : Application.Severity;

    /// <summary>The rule's id.</summary>
    public override string ToString() => Rule.Id;
}
