using System;
using System.Collections.Generic;
using KetamineDecision.Evidence;

namespace KetamineDecision.Monitoring;

/// <summary>One monitoring, stop, discharge or rescue statement with its source and mark; scoped by purpose, phase and tier.</summary>
public sealed class MonitoringItem
{
    internal MonitoringItem(string id, string kind, string text)
    {
        Id = id;
        Kind = kind;
        Text = text;
    }

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary><c>before</c>, <c>during</c>, <c>stop</c>, <c>after</c> or <c>setting</c>.</summary>
    public string Kind { get; }

    /// <summary>The statement.</summary>
    public string Text { get; }

    /// <summary>Purposes it belongs to; empty for all.</summary>
    public IReadOnlyList<Purpose> Purposes { get; internal set; } = Array.Empty<Purpose>();

    /// <summary>Phases it belongs to; empty for all.</summary>
    public IReadOnlyList<Phase> Phases { get; internal set; } = Array.Empty<Phase>();

    /// <summary>The sources.</summary>
    public IReadOnlyList<Citation> Citations { get; internal set; } = Array.Empty<Citation>();

    /// <summary>Read, project or recalled.</summary>
    public Verification Verification { get; internal set; }

    /// <summary>Whether it belongs to a use.</summary>
    public bool Covers(Purpose purpose, Phase phase) => Holds(Purposes, purpose) && Holds(Phases, phase);

    private static bool Holds<T>(IReadOnlyList<T> values, T value)
        where T : struct, Enum
    {
        foreach (var one in values)
        {
            if (EqualityComparer<T>.Default.Equals(one, value))
            {
                return true;
            }
        }

        return values.Count == 0;
    }
}
