using System.Collections.Generic;
using KetamineDecision.Dosing;
using KetamineDecision.Facts;
using KetamineDecision.Indications;
using KetamineDecision.Quantities;
using KetamineDecision.Regimens;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>Makes the options of one request: which regimens fit, what each would be, its findings, dose and verdict.</summary>
internal sealed class OptionBuilder
{
    private readonly KnowledgeBase _knowledge;
    private readonly AssessmentRequest _request;
    private readonly IndicationDefinition _indication;
    private readonly Case _subject;
    private readonly FindingSheet _patientWide;
    private readonly Rule[] _perOption;

    public OptionBuilder(KnowledgeBase knowledge, AssessmentRequest request, IndicationDefinition indication, Case subject, FindingSheet patientWide, Rule[] perOption)
    {
        _knowledge = knowledge;
        _request = request;
        _indication = indication;
        _subject = subject;
        _patientWide = patientWide;
        _perOption = perOption;
    }

    public static Option DoNotUse { get; } = new(OptionKind.DoNotUse, null, null);

    public OptionSet Build()
    {
        var options = new List<Option> { DoNotUse };
        var ceilings = Rows(RegimenStatus.Ceiling);
        foreach (var regimen in _knowledge.Regimens)
        {
            if (!Belongs(regimen))
            {
                continue;
            }

            var misfit = Misfit(regimen);
            options.Add(regimen.Status == RegimenStatus.Selectable && misfit.Length == 0 ? Selectable(regimen, ceilings) : Shown(regimen, misfit));
        }

        return new OptionSet(options);
    }

    private List<Regimen> Rows(RegimenStatus status)
    {
        var rows = new List<Regimen>();
        foreach (var regimen in _knowledge.Regimens)
        {
            if (regimen.Status == status && Belongs(regimen))
            {
                rows.Add(regimen);
            }
        }

        return rows;
    }

    private bool Belongs(Regimen regimen)
    {
        for (var i = 0; i < regimen.Indications.Count; i++)
        {
            if (regimen.Indications[i] == _indication.Indication)
            {
                return true;
            }
        }

        return false;
    }

    // A property that is not stated does not exclude: the gap is the rules' to report.
    private string Misfit(Regimen regimen)
    {
        if (_request.Route != Route.NotStated && regimen.Route != _request.Route)
        {
            return "another route was asked for";
        }

        if (regimen.Jurisdictions.Count > 0 && !Contains(regimen.Jurisdictions, _request.Jurisdiction))
        {
            return "it is not shown in this jurisdiction";
        }

        if (_request.Setting != Setting.NotStated && regimen.Settings.Count > 0 && !Contains(regimen.Settings, _request.Setting))
        {
            return "it needs another setting: " + regimen.RequiredSetting;
        }

        var tooYoung = regimen.MinimumAgeYears is { } years && _request.Patient.AgeOn(_request.AsOf) is { } age && age.Most(AgeUnit.Years) < years;
        return tooYoung ? "its population starts at " + DecimalText.Format(regimen.MinimumAgeYears!.Value) + " years" : "";
    }

    private static bool Contains<T>(IReadOnlyList<T> values, T value)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(values[i], value))
            {
                return true;
            }
        }

        return false;
    }

    private static Option Shown(Regimen regimen, string misfit)
    {
        var kind = regimen.Status == RegimenStatus.Ceiling ? OptionKind.Ceiling : OptionKind.EvidenceOnly;
        return new Option(kind, regimen, null)
        {
            NotSelectableBecause = misfit.Length > 0 ? misfit : regimen.Reason,
            Dose = kind == OptionKind.Ceiling ? NoDoseForCeiling : NoDoseForEvidence,
        };
    }

    private static readonly Calculation<DoseRange> NoDoseForCeiling = Option.NoDose("A ceiling is applied, never chosen.");
    private static readonly Calculation<DoseRange> NoDoseForEvidence = Option.NoDose("This row is evidence only; no dose is computed from it.");

    private Option Selectable(Regimen regimen, List<Regimen> ceilings)
    {
        var limits = PerKilogramLimits.For(regimen, ceilings, _request.EffectiveTier);
        var use = UseOf(regimen, limits);
        var sheet = _patientWide.Blank(_perOption.Length);
        sheet.Ask(_perOption, _subject.With(use));
        var dose = limits is null
            ? Calculation<DosePlan>.Impossible(new NotPossibleReason(NotPossibleKind.NotPublished, "This regimen has no dose per kilogram, or its route and phase have no absolute ceiling."))
            : DoseCalculator.Calculate(
                regimen, limits, WeightChoice.For(regimen.WeightBasis, _request.Patient, _request.AsOf, _knowledge.Dosing), _request.Product, _knowledge.Dosing);
        return Finish(regimen, use, limits, sheet, Confirmed(OldEnough(regimen, dose), sheet));
    }

    // unknown_policy.csv CI-060: no age, no dose. A birth date that leaves the population's lowest age open is not known well enough.
    private Calculation<DosePlan> OldEnough(Regimen regimen, Calculation<DosePlan> dose)
    {
        var known = regimen.MinimumAgeYears is not { } years || (_request.Patient.AgeOn(_request.AsOf) is { } age && age.Least(AgeUnit.Years) >= years);
        return known || dose is Calculation<DosePlan>.NotPossible
            ? dose
            : Calculation<DosePlan>.Impossible(new NotPossibleReason(
                NotPossibleKind.Missing, "The age is not known well enough for this population; record the birth date.", Question.Age));
    }

    // A weight that is not confirmed (CI-082) gives no dose, whatever can be calculated.
    private static Calculation<DosePlan> Confirmed(Calculation<DosePlan> dose, FindingSheet sheet)
    {
        foreach (var finding in sheet.Findings)
        {
            if (finding.Rule.Id == "CI-082" && finding.Truth != Truth.No && dose is Calculation<DosePlan>.Done)
            {
                return Calculation<DosePlan>.Impossible(new NotPossibleReason(
                    NotPossibleKind.Conflicting, "The newest weight is not confirmed; weigh again or confirm it.", Question.WeightConfirmed));
            }
        }

        return dose;
    }

    private Option Finish(Regimen regimen, ProposedUse use, PerKilogramLimits? limits, FindingSheet sheet, Calculation<DosePlan> dose)
    {
        var summary = default(FindingSummary);
        summary.Add(_patientWide.Findings);
        summary.Add(sheet.Findings);
        summary.GateOpen |= dose is Calculation<DosePlan>.NotPossible;
        var done = dose as Calculation<DosePlan>.Done;
        return new Option(OptionKind.Selectable, regimen, VerdictTable.Of(_indication, summary))
        {
            Use = use,
            Findings = sheet.Findings,
            OutOfScope = sheet.Skipped,
            Plan = done?.Value,
            Dose = done is null ? NotPossible(dose) : Calculation<DoseRange>.Of(done.Value.Leading, done.Derivation),
            PerKilogram = limits?.Range,
            Limits = limits?.Trail ?? System.Array.Empty<LimitApplied>(),
            ChecksBeforeDose = Checks(sheet),
        };
    }

    private static Calculation<DoseRange> NotPossible(Calculation<DosePlan> dose) =>
        Calculation<DoseRange>.Impossible(new List<NotPossibleReason>(((Calculation<DosePlan>.NotPossible)dose).Reasons).ToArray());

    private IReadOnlyList<Finding> Checks(FindingSheet sheet)
    {
        if (sheet.Stage != Stage.Planning)
        {
            return System.Array.Empty<Finding>();
        }

        var checks = new List<Finding>();
        Add(_patientWide.Findings, checks);
        Add(sheet.Findings, checks);
        return checks;
    }

    private static void Add(IReadOnlyList<Finding> findings, List<Finding> checks)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i].IsCheckBeforeDose)
            {
                checks.Add(findings[i]);
            }
        }
    }

    private ProposedUse UseOf(Regimen regimen, PerKilogramLimits? limits) => new()
    {
        Purpose = _indication.Purpose,
        Course = _indication.Course,
        Route = regimen.Route,
        Phase = regimen.Phase,
        Setting = _request.Setting,
        Context = _request.Context,
        Jurisdiction = _request.Jurisdiction,
        MonitoringTier = _request.EffectiveTier,
        PlannedDuration = _request.PlannedDuration,
        DosePerKilogram = limits?.Range,
        DoseBand = Band(regimen.Route, limits?.Range),
    };

    // corrections.md: a sedation dose is an IV bolus above 0.35 mg/kg, IM above 1 mg/kg, an infusion above 1 mg/kg/h.
    private static DoseBand Band(Route route, DoseRange? range) => range is null
        ? DoseBand.NotStated
        : range.High > (range.Unit == DoseUnit.MilligramsPerKilogram && route == Route.Intravenous ? 0.35m : 1m) ? DoseBand.Sedation : DoseBand.Analgesic;
}
