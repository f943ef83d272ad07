using Ardalis.GuardClauses;

namespace KetamineDecision.Rules;

/// <summary>A rule that was not asked because its scope matches nothing asked, or because it does not apply to this patient.</summary>
public sealed class RuleSkipped
{
    internal RuleSkipped(Rule rule, string reason)
    {
        Rule = Guard.Against.Null(rule);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>Why it was not asked.</summary>
    public string Reason { get; }

    /// <summary>The rule's id.</summary>
    public override string ToString() => Rule.Id;
}
