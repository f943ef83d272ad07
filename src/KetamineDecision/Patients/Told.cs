using KetamineDecision.Facts;

namespace KetamineDecision.Patients;

/// <summary>The answer somebody gave to an asked fact.</summary>
public sealed class Told : Fact
{
    internal Told(Question question, Truth truth, ObservedAt at, Origin origin)
        : base(question.Id, at, origin)
    {
        Question = question;
        Truth = truth;
    }

    /// <summary>What was asked.</summary>
    public Question Question { get; }

    /// <summary>The answer; Unknown means that the person asked did not know.</summary>
    public Truth Truth { get; }

    /// <inheritdoc />
    public override string Display() => Truth switch
    {
        Truth.Yes => "yes",
        Truth.No => "no",
        _ => "asked, not known",
    };
}
