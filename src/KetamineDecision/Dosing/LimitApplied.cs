using KetamineDecision.Evidence;
using KetamineDecision.Quantities;

namespace KetamineDecision.Dosing;

/// <summary>
/// One limit in the trail of a dose: what the high end was before, what it is after, why and who says so. Limits are applied one by one; a limit
/// that changed nothing stays in the trail.
/// </summary>
public sealed class LimitApplied
{
    internal LimitApplied(string name, decimal before, decimal after, DoseUnit unit, string reason, Citation citation)
    {
        Name = name;
        Before = before;
        After = after;
        Unit = unit;
        Reason = reason;
        Citation = citation;
    }

    /// <summary>The limit's name, for example <c>R084 ceiling</c>.</summary>
    public string Name { get; }

    /// <summary>The high end before.</summary>
    public decimal Before { get; }

    /// <summary>The high end after; never above <see cref="Before"/>.</summary>
    public decimal After { get; }

    /// <summary>The unit of both.</summary>
    public DoseUnit Unit { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>Who says so.</summary>
    public Citation Citation { get; }

    /// <summary>The limit's name.</summary>
    public override string ToString() => Name;

    /// <summary>The limit in words: <c>R084 ceiling: 0.5 mg/kg/h, unchanged</c>.</summary>
    public string Display() => Name + ": " + DecimalText.Format(Before)
        + (Before == After ? " " + Unit.Text() + ", unchanged" : " to " + DecimalText.Format(After) + " " + Unit.Text()) + " (" + Reason + ")";
}
