using System;
using System.Collections.Generic;
using KetamineDecision.Evidence;

namespace KetamineDecision.Regimens;

/// <summary>
/// One row of published dosing: who, how, how much, from which source, and whether it may be an option. Immutable; made by the knowledge
/// reader. A bolus of one source is never paired with an infusion of another.
/// </summary>
public sealed class Regimen
{
    internal Regimen(string id, RegimenStatus status, RegimenDose dose)
    {
        Id = id;
        Status = status;
        Dose = dose;
    }

    /// <summary>The dossier's id, for example <c>R085</c>.</summary>
    public string Id { get; }

    /// <summary>Selectable, ceiling or evidence only.</summary>
    public RegimenStatus Status { get; }

    /// <summary>The dose as printed.</summary>
    public RegimenDose Dose { get; }

    /// <summary>The indications it belongs to.</summary>
    public IReadOnlyList<Indication> Indications { get; internal set; } = Array.Empty<Indication>();

    /// <summary>The population in the source's words.</summary>
    public string Population { get; internal set; } = "";

    /// <summary>The lowest age in completed years, or null when the row gives none.</summary>
    public int? MinimumAgeYears { get; internal set; }

    /// <summary>The route.</summary>
    public Route Route { get; internal set; }

    /// <summary>Bolus or infusion.</summary>
    public Phase Phase { get; internal set; }

    /// <summary>Which weight the source means.</summary>
    public WeightBasis WeightBasis { get; internal set; }

    /// <summary>Rows that belong together; empty for none.</summary>
    public string Group { get; internal set; } = "";

    /// <summary>Jurisdictions it may be shown in; empty for all.</summary>
    public IReadOnlyList<Jurisdiction> Jurisdictions { get; internal set; } = Array.Empty<Jurisdiction>();

    /// <summary>Settings it may be shown in; empty for all. A setting that is not stated is not excluded.</summary>
    public IReadOnlyList<Setting> Settings { get; internal set; } = Array.Empty<Setting>();

    /// <summary>The setting in the dossier's words.</summary>
    public string RequiredSetting { get; internal set; } = "";

    /// <summary>For a ceiling: the lowest tier at which it no longer holds; NotStated when it always holds.</summary>
    public MonitoringTier LiftedFromTier { get; internal set; }

    /// <summary>The highest dose per monitoring tier, lowest tier first; empty when the row makes no difference.</summary>
    public IReadOnlyList<TierBand> TierBands { get; internal set; } = Array.Empty<TierBand>();

    /// <summary>Duration or interval in the source's words.</summary>
    public string Duration { get; internal set; } = "";

    /// <summary>Why it is selectable, a ceiling or evidence only.</summary>
    public string Reason { get; internal set; } = "";

    /// <summary>The dossier's note.</summary>
    public string Note { get; internal set; } = "";

    /// <summary>Grade in the source's words, or null.</summary>
    public EvidenceGrade? Evidence { get; internal set; }

    /// <summary>The sources.</summary>
    public IReadOnlyList<Citation> Citations { get; internal set; } = Array.Empty<Citation>();

    /// <summary>Read or recalled; a recalled row is never selectable.</summary>
    public Verification Verification { get; internal set; }

    /// <summary>The limit a site policy set, or null: its value, the value before and the policy's name.</summary>
    internal PolicyLimit? PolicyLimit { get; private set; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>The same row with the high end a site policy set.</summary>
    internal Regimen WithPolicyLimit(PolicyLimit limit)
    {
        var copy = (Regimen)MemberwiseClone();
        copy.PolicyLimit = limit;
        return copy;
    }
}
