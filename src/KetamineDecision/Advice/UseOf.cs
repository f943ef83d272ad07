using System;
using System.Collections.Generic;
using KetamineDecision.Knowledge;
using KetamineDecision.Monitoring;

namespace KetamineDecision;

/// <summary>Picks from the knowledge what belongs to the use that was assessed; done when it is read.</summary>
internal static class UseOf
{
    public static IReadOnlyList<MonitoringItem> Monitoring(Assessment assessment)
    {
        if (assessment.Indication is not { } indication)
        {
            return Array.Empty<MonitoringItem>();
        }

        var items = new List<MonitoringItem>();
        foreach (var item in assessment.Base.Monitoring)
        {
            foreach (var option in assessment.Options)
            {
                if (option.Kind == OptionKind.Selectable && item.Covers(indication.Purpose, option.Regimen!.Phase))
                {
                    items.Add(item);
                    break;
                }
            }
        }

        return items;
    }

    public static IReadOnlyList<SourceConflict> Conflicts(Assessment assessment)
    {
        if (assessment.Indication is not { } indication)
        {
            return Array.Empty<SourceConflict>();
        }

        var conflicts = new List<SourceConflict>();
        foreach (var conflict in assessment.Base.Conflicts)
        {
            if (conflict.Covers(indication.Purpose))
            {
                conflicts.Add(conflict);
            }
        }

        return conflicts;
    }
}
