using System.Collections.Generic;
using KetamineDecision.Facts;

namespace KetamineDecision;

/// <summary>The options of one assessment and the verdict they come to.</summary>
internal sealed class OptionSet
{
    private readonly List<Option> _all;

    public OptionSet(List<Option> all)
    {
        _all = all;
        Verdict = VerdictOf(all);
        foreach (var option in all)
        {
            SelectableCount += option.Kind == OptionKind.Selectable ? 1 : 0;
        }
    }

    public IReadOnlyList<Option> All => _all;

    public Verdict Verdict { get; }

    public int SelectableCount { get; }

    /// <summary>Takes patient-specific doses away where they are not displayed.</summary>
    public void Show(DoseDisplay display)
    {
        if (display.State == DoseDisplayState.Shown)
        {
            return;
        }

        foreach (var option in _all)
        {
            if (option.Kind == OptionKind.Selectable)
            {
                option.Dose = Option.NoDose("Not displayed: " + display.Reason);
                option.Plan = null;
            }
        }
    }

    // The least cautious verdict among options that have a dose to show; without any dose, the least cautious one. No option: not covered.
    private static Verdict VerdictOf(List<Option> options)
    {
        var withDose = Verdict.NotCovered;
        var any = Verdict.NotCovered;
        foreach (var option in options)
        {
            if (option.Kind != OptionKind.Selectable)
            {
                continue;
            }

            var verdict = option.Verdict!.Value;
            any = verdict > any ? verdict : any;
            withDose = option.Plan is not null && verdict > withDose ? verdict : withDose;
        }

        return withDose == Verdict.NotCovered ? any : withDose;
    }
}
