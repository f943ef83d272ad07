namespace KetamineDecision.Rules;

/// <summary>Either a finding or the reason why the rule was skipped.</summary>
internal readonly struct RuleOutcome
{
    private RuleOutcome(Finding? finding, RuleSkipped? skipped)
    {
        Finding = finding;
        Skipped = skipped;
    }

    public Finding? Finding { get; }

    public RuleSkipped? Skipped { get; }

    public static RuleOutcome Of(Finding finding) => new(finding, null);

    public static RuleOutcome Of(RuleSkipped skipped) => new(null, skipped);
}
