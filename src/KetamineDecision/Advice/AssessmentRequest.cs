using System;
using Ardalis.GuardClauses;
using KetamineDecision.Dosing;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision;

/// <summary>
/// One question: may ketamine be considered for this pain in this patient, how, and why? The as-of instant is the only clock. Immutable.
/// </summary>
public sealed class AssessmentRequest
{
    /// <summary>Creates a request.</summary>
    /// <param name="patient">The patient.</param>
    /// <param name="indication">What ketamine would be for.</param>
    /// <param name="asOf">The instant everything is judged at, with its zone.</param>
    /// <param name="stage">Being planned, or about to start.</param>
    /// <param name="context">How much time there is to consider; decides which doses are displayed, never what is found.</param>
    /// <param name="setting">Where.</param>
    /// <param name="jurisdiction">Whose labels hold.</param>
    /// <exception cref="ArgumentException">Patient or indication is null, or an enum has no such member.</exception>
    public AssessmentRequest(
        Patient patient, Indication indication, DateTimeOffset asOf, Stage stage, UseContext context, Setting setting = Setting.NotStated,
        Jurisdiction jurisdiction = Jurisdiction.UnitedStates)
    {
        Patient = Guard.Against.Null(patient);
        Indication = Guard.Against.Null(indication);
        AsOf = asOf;
        Stage = Guard.Against.EnumOutOfRange(stage);
        Context = Guard.Against.EnumOutOfRange(context);
        Setting = Guard.Against.EnumOutOfRange(setting);
        Jurisdiction = Guard.Against.EnumOutOfRange(jurisdiction);
    }

    /// <summary>The patient.</summary>
    public Patient Patient { get; }

    /// <summary>What ketamine would be for.</summary>
    public Indication Indication { get; }

    /// <summary>The instant everything is judged at.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>Being planned, or about to start.</summary>
    public Stage Stage { get; }

    /// <summary>How much time there is to consider.</summary>
    public UseContext Context { get; }

    /// <summary>Where.</summary>
    public Setting Setting { get; }

    /// <summary>Whose labels hold.</summary>
    public Jurisdiction Jurisdiction { get; }

    /// <summary>What the place can do; not stated unless set.</summary>
    public SiteProfile Site { get; init; } = SiteProfile.NotStated;

    /// <summary>The vial's strength; without it there is no volume.</summary>
    public DrugConcentration? Strength { get; init; }

    /// <summary>The concentration after dilution, when it is diluted.</summary>
    public DrugConcentration? DilutedTo { get; init; }

    /// <summary>How long an infusion is planned, when that is known.</summary>
    public TimeSpan? PlannedDuration { get; init; }

    /// <summary>Only options of this route; all when it is not stated.</summary>
    public Route Route { get; init; }

    internal ProductChoice Product => Strength is null && DilutedTo is null ? ProductChoice.NotStated : new ProductChoice(Strength, DilutedTo);

    /// <summary>The tier the place states, else the lowest the setting must have (monitoring.md section 2), else not stated.</summary>
    internal MonitoringTier EffectiveTier => Site.MonitoringTier != MonitoringTier.NotStated
        ? Site.MonitoringTier
        : Setting switch
        {
            Setting.Ward or Setting.Clinic => MonitoringTier.Tier1,
            Setting.StepDown or Setting.IntensiveCare => MonitoringTier.Tier3,
            Setting.OperatingRoom => MonitoringTier.Tier4,
            _ => MonitoringTier.NotStated,
        };
}
