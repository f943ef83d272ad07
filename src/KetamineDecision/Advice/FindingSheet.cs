using System.Collections.Generic;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>Collects what a list of rules found in one case.</summary>
internal sealed class FindingSheet
{
    private readonly List<Finding> _findings;
    private readonly List<RuleSkipped> _skipped = new(4);
    private readonly bool _askedWhileUnsure;

    public FindingSheet(Stage stage, bool askedWhileUnsure, int rules)
    {
        _findings = new List<Finding>(rules);
        Stage = stage;
        _askedWhileUnsure = askedWhileUnsure;
    }

    public Stage Stage { get; }

    public IReadOnlyList<Finding> Findings => _findings;

    public IReadOnlyList<RuleSkipped> Skipped => _skipped;

    public FindingSheet Blank(int rules) => new(Stage, _askedWhileUnsure, rules);

    public void Ask(Rule[] rules, Case subject)
    {
        foreach (var rule in rules)
        {
            var outcome = RuleEvaluator.Evaluate(rule, subject, Stage, _askedWhileUnsure);
            if (outcome.Finding is { } finding)
            {
                _findings.Add(finding);
            }
            else
            {
                _skipped.Add(outcome.Skipped!);
            }
        }
    }
}
