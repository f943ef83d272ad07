using KetamineDecision.Facts;

namespace KetamineDecision;

/// <summary>What the verdict would be if an open question were answered one way or the other, everything else as it is.</summary>
public sealed class QuestionEffect
{
    internal QuestionEffect(OpenQuestion question, Verdict ifYes, Verdict ifNo)
    {
        Question = question;
        IfYes = ifYes;
        IfNo = ifNo;
    }

    /// <summary>The question.</summary>
    public OpenQuestion Question { get; }

    /// <summary>The verdict if the rules behind it answer Yes: the answer speaks against the use.</summary>
    public Verdict IfYes { get; }

    /// <summary>The verdict if the rules behind it answer No: the answer does not speak against it.</summary>
    public Verdict IfNo { get; }
}
