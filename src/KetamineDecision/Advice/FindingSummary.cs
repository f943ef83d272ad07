using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>What the verdict table needs to know of a set of findings. Info never counts.</summary>
internal struct FindingSummary
{
    private const string FirstLineRule = "CI-085";

    public bool Absolute { get; private set; }

    public bool Relative { get; private set; }

    public bool Caution { get; private set; }

    public bool GateOpen { get; set; }

    public bool ChecksDue { get; private set; }

    public bool FirstLineNotTried { get; private set; }

    public void Add(IReadOnlyList<Finding> findings)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            Add(findings[i], findings[i].Truth);
        }
    }

    /// <summary>Adds a finding as if its truth were another; used to say what an answer would change.</summary>
    public void Add(Finding finding, Truth truth)
    {
        ChecksDue |= finding.IsCheckBeforeDose;
        GateOpen |= finding.IsNotEvaluated && truth == Truth.Unknown;
        if (truth == Truth.Yes)
        {
            AddYes(finding);
        }
        else if (truth == Truth.Unknown && !finding.IsCheckBeforeDose)
        {
            GateOpen |= finding.Level == UnknownLevel.Gate;
            Caution |= finding.Level == UnknownLevel.Caution && finding.Application.Severity != Severity.Info;
        }
    }

    private void AddYes(Finding finding)
    {
        FirstLineNotTried |= finding.Rule.Id == FirstLineRule;
        switch (finding.Severity)
        {
            case Severity.Absolute: Absolute = true; break;
            case Severity.Relative: Relative = true; break;
            case Severity.Caution: Caution = true; break;
            default: break;
        }
    }
}
