using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>
/// One question to a case, as a value: eleven leaves and four combinators, no arithmetic, no variables, no text operators. What computes is
/// a named calculator behind <see cref="CalculatedCriterion"/>. There is no criterion for missingness. A closed hierarchy.
/// </summary>
public abstract class Criterion
{
    private protected Criterion()
    {
    }

    /// <summary>Answers the question for a case.</summary>
    public abstract Answer Evaluate(Case subject);

    /// <summary>Adds what this criterion reads to the list of requirements.</summary>
    public abstract void Need(Requirements requirements);

    /// <summary>The criterion in words, with its numbers and units.</summary>
    public abstract string Describe();

    /// <summary>How many levels of criteria it holds, itself included.</summary>
    public virtual int Depth => 1;

    /// <summary>Whether the answer depends on the route, phase, dose or duration of the proposed use.</summary>
    internal virtual bool DependsOnDose => false;
}
