using System;
using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Quantities;
using KetamineDecision.Regimens;

namespace KetamineDecision.Dosing;

/// <summary>
/// A regimen's range per kilogram after every limit that does not need the patient: site policy, monitoring tier, ceilings of the
/// indication, absolute ceiling. Each leaves a line in the trail.
/// </summary>
public sealed class PerKilogramLimits
{
    private const decimal MinutesPerHour = 60m;
    private const decimal MicrogramsPerMilligram = 1000m;

    private PerKilogramLimits(DoseRange range, IReadOnlyList<LimitApplied> trail)
    {
        Range = range;
        Trail = trail;
    }

    /// <summary>The range that is left, in mg/kg or mg/kg/h.</summary>
    public DoseRange Range { get; }

    /// <summary>The limits in the order applied.</summary>
    public IReadOnlyList<LimitApplied> Trail { get; }

    /// <summary>Applies the limits; null when the regimen is not per kilogram or its route and phase have no absolute ceiling in its unit.</summary>
    public static PerKilogramLimits? For(Regimen regimen, IReadOnlyList<Regimen> ceilings, MonitoringTier tier)
    {
        var absolute = AbsoluteCeilings.For(regimen.Route, regimen.Phase);
        if (regimen.Dose.Range is not { } printed || !printed.Unit.IsPerKilogram() || absolute is null)
        {
            return null;
        }

        var start = PerHour(printed);
        if (absolute.Unit != start.Unit && absolute.Unit != start.Unit.TimesKilograms())
        {
            return null;
        }

        var trail = new List<LimitApplied>();
        var high = Policy(regimen, start, trail);
        high = Tier(regimen, tier, high, start.Unit, trail);
        foreach (var ceiling in ceilings)
        {
            high = Ceiling(ceiling, regimen, tier, high, start.Unit, trail);
        }

        high = Apply(high, absolute.Value, "absolute ceiling", start.Unit, "no dose of this route and phase exceeds it", absolute.Citation, trail);
        return new PerKilogramLimits(new DoseRange(start.Low is { } low ? Math.Min(low, high) : null, high, start.Unit), trail);
    }

    private static DoseRange PerHour(DoseRange printed)
    {
        if (printed.Unit != DoseUnit.MicrogramsPerKilogramPerMinute)
        {
            return printed;
        }

        const decimal factor = MinutesPerHour / MicrogramsPerMilligram;
        return new DoseRange(printed.Low * factor, printed.High * factor, DoseUnit.MilligramsPerKilogramPerHour);
    }

    private static decimal Policy(Regimen regimen, DoseRange start, List<LimitApplied> trail)
    {
        if (regimen.PolicyLimit is not { } policy)
        {
            return start.High;
        }

        trail.Add(new LimitApplied("site policy " + policy.Policy, start.High, policy.Value, start.Unit,
            Why(policy), new Citation("SITE-POLICY", policy.Policy)));
        return policy.Value;
    }

    private static string Why(PolicyLimit policy) => policy.Reason + (policy.IsLooser ? " (looser than the source)" : "");

    private static decimal Tier(Regimen regimen, MonitoringTier tier, decimal high, DoseUnit unit, List<LimitApplied> trail)
    {
        if (regimen.TierBands.Count == 0)
        {
            return high;
        }

        // A tier that is not stated is treated as the lowest.
        var band = regimen.TierBands[0];
        foreach (var candidate in regimen.TierBands)
        {
            band = candidate.Tier <= tier ? candidate : band;
        }

        var stated = tier == MonitoringTier.NotStated ? "monitoring tier not stated, taken as the lowest" : "monitoring tier " + DecimalText.Format((int)tier);
        return Apply(high, band.Upper, regimen.Id + " tier limit", unit, stated, band.Citation, trail);
    }

    private static decimal Ceiling(Regimen ceiling, Regimen regimen, MonitoringTier tier, decimal high, DoseUnit unit, List<LimitApplied> trail)
    {
        var lifted = ceiling.LiftedFromTier != MonitoringTier.NotStated && tier >= ceiling.LiftedFromTier;
        if (ceiling.Route != regimen.Route || ceiling.Phase != regimen.Phase || ceiling.Dose.Range is not { } printed || printed.Unit != unit || lifted)
        {
            return high;
        }

        var reason = ceiling.PolicyLimit is { } moved ? ceiling.Reason + "; site policy " + moved.Policy + ": " + Why(moved) : ceiling.Reason;
        return Apply(high, ceiling.PolicyLimit?.Value ?? printed.High, ceiling.Id + " ceiling", unit, reason, ceiling.Citations[0], trail);
    }

    private static decimal Apply(decimal high, decimal limit, string name, DoseUnit unit, string reason, Citation citation, List<LimitApplied> trail)
    {
        var after = Math.Min(high, limit);
        trail.Add(new LimitApplied(name, high, after, unit, reason, citation));
        return after;
    }
}
