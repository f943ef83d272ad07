using System;
using System.Collections.Generic;
using KetamineDecision.Evidence;

namespace KetamineDecision.Knowledge;

/// <summary>A point on which sources differ, and what is shown because of it. Sources are never averaged.</summary>
public sealed class SourceConflict
{
    internal SourceConflict(string id, string topic, string statement, string shown, IReadOnlyList<Purpose> purposes, IReadOnlyList<Citation> citations)
    {
        Id = id;
        Topic = topic;
        Statement = statement;
        Shown = shown;
        Purposes = purposes;
        Citations = citations;
    }

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>What it is about.</summary>
    public string Topic { get; }

    /// <summary>What the sources say.</summary>
    public string Statement { get; }

    /// <summary>What this library shows.</summary>
    public string Shown { get; }

    /// <summary>The uses it belongs to; empty for all.</summary>
    public IReadOnlyList<Purpose> Purposes { get; }

    /// <summary>The sources that differ.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    internal bool Covers(Purpose purpose)
    {
        foreach (var one in Purposes)
        {
            if (one == purpose)
            {
                return true;
            }
        }

        return Purposes.Count == 0;
    }
}
