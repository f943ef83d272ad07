using Ardalis.GuardClauses;

namespace KetamineDecision.Rules;

/// <summary>A rule that was not asked because its scope matches nothing asked, or because it does not apply to this patient.</summary>
public sealed class RuleSkipped
{
    private readonly Purpose? _purpose;

    internal RuleSkipped(Rule rule, Purpose? outsideOf)
    {
        Rule = Guard.Against.Null(rule);
        _purpose = outsideOf;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>Why it was not asked.</summary>
    public string Reason => _purpose is { } purpose
        ? "its scopes do not include " + Words.Of(purpose)
        : "it applies only when: " + Rule.AppliesWhen!.Describe();

    /// <summary>The rule's id.</summary>
    public override string ToString() => Rule.Id;
}
