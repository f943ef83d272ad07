using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>One question that is open, how much its gap weighs, and the rules behind it.</summary>
public sealed class OpenQuestion
{
    internal OpenQuestion(Question question, string text, UnknownLevel level, IReadOnlyList<string> behind)
    {
        Question = question;
        Text = text;
        Level = level;
        Behind = behind;
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>Its wording.</summary>
    public string Text { get; }

    /// <summary>Gate or caution.</summary>
    public UnknownLevel Level { get; }

    /// <summary>The ids of the rules, or of the regimen whose dose needs it.</summary>
    public IReadOnlyList<string> Behind { get; }

    /// <summary>The question's id.</summary>
    public override string ToString() => Question.Id;
}
