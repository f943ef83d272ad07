using System;
using System.Collections.Generic;
using KetamineDecision.Dosing;
using KetamineDecision.Evidence;
using KetamineDecision.Knowledge.Documents;
using KetamineDecision.Quantities;
using KetamineDecision.Regimens;

namespace KetamineDecision.Knowledge;

/// <summary>Turns regimen entries into regimens and holds every selectable one against the absolute ceilings.</summary>
internal static class RegimenCompiler
{
    public static List<Regimen> Compile(RegimensDocument document, ContentScope scope)
    {
        var regimens = new List<Regimen>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < document.Regimens.Length; i++)
        {
            var pointer = ContentScope.At("/regimens", i);
            var regimen = Regimen(document.Regimens[i], scope, pointer);
            if (!ids.Add(regimen.Id))
            {
                scope.Report(pointer + "/id", "the regimen id '" + regimen.Id + "' stands twice.");
            }

            CheckSelectable(regimen, scope, pointer);
            regimens.Add(regimen);
        }

        return regimens;
    }

    private static Regimen Regimen(RegimenEntry entry, ContentScope scope, string pointer) =>
        new(entry.Id, scope.Word<RegimenStatus>(entry.Status, pointer + "/status"), Dose(entry.Dose, scope, pointer + "/dose"))
        {
            Indications = scope.Members(entry.Indications, Indication.Find, "indication", pointer + "/indications"),
            Population = entry.Population,
            MinimumAgeYears = entry.MinimumAgeYears,
            Route = scope.Word<Route>(entry.Route, pointer + "/route"),
            Phase = scope.Word<Phase>(entry.Phase, pointer + "/phase"),
            WeightBasis = scope.Word<WeightBasis>(entry.WeightBasis, pointer + "/weightBasis"),
            Group = entry.Group ?? "",
            Jurisdictions = scope.WordList<Jurisdiction>(entry.Jurisdictions, pointer + "/jurisdictions"),
            Settings = scope.WordList<Setting>(entry.Settings, pointer + "/settings"),
            RequiredSetting = entry.RequiredSetting ?? "",
            LiftedFromTier = Tier(entry.LiftedFromTier, scope, pointer + "/liftedFromTier"),
            TierBands = Bands(entry.TierBands, scope, pointer + "/tierBands"),
            Duration = entry.Duration ?? "",
            Reason = entry.Reason,
            Note = entry.Note ?? "",
            Evidence = ContentScope.Grade(entry.Evidence),
            Citations = scope.CiteAll(entry.Sources, pointer + "/sources"),
            Verification = scope.Word<Verification>(entry.Verified, pointer + "/verified"),
        };

    private static RegimenDose Dose(DoseEntry? entry, ContentScope scope, string pointer)
    {
        if (entry is null)
        {
            return RegimenDose.NotPublished;
        }

        if (!DoseUnits.TryRead(entry.Unit, out var unit) || unit is DoseUnit.Milliliters or DoseUnit.MillilitersPerHour)
        {
            scope.Report(pointer + "/unit", "'" + entry.Unit + "' is not a unit a regimen is published in.");
            return RegimenDose.NotPublished;
        }

        if (entry.High < 0m || entry.Low < 0m || entry.Low > entry.High)
        {
            scope.Report(pointer, "the low end is above the high end, or an end is negative.");
            return RegimenDose.NotPublished;
        }

        return RegimenDose.Of(new DoseRange(entry.Low, entry.High, unit));
    }

    private static MonitoringTier Tier(int? tier, ContentScope scope, string pointer)
    {
        if (tier is null or (>= 1 and <= 4))
        {
            return (MonitoringTier)(tier ?? 0);
        }

        scope.Report(pointer, "a monitoring tier is 1 to 4.");
        return MonitoringTier.NotStated;
    }

    private static TierBand[] Bands(TierBandEntry[]? entries, ContentScope scope, string pointer)
    {
        var bands = new List<TierBand>();
        for (var i = 0; entries is not null && i < entries.Length; i++)
        {
            var place = ContentScope.At(pointer, i);
            bands.Add(new TierBand(Tier(entries[i].Tier, scope, place + "/tier"), entries[i].Upper, scope.Cite(entries[i].Source, place + "/source")));
        }

        bands.Sort((a, b) => a.Tier.CompareTo(b.Tier));
        return bands.ToArray();
    }

    private static void CheckSelectable(Regimen regimen, ContentScope scope, string pointer)
    {
        if (regimen.Status != RegimenStatus.Selectable)
        {
            return;
        }

        if (regimen.Verification != Verification.Read)
        {
            scope.Report(pointer + "/verified", "what is not read may warn and never permits; it cannot be selectable.");
        }

        if (AbsoluteCeilings.For(regimen.Route, regimen.Phase) is not { } ceiling)
        {
            scope.Report(pointer, "this route and phase have no absolute ceiling, so they have no dose.");
            return;
        }

        if (regimen.Dose.Range is { } range && range.Unit == ceiling.Unit && range.High > ceiling.Value)
        {
            scope.Report(pointer + "/dose/high", "the high end is above the absolute ceiling of " + DecimalText.Format(ceiling.Value) + " " + ceiling.Unit.Text() + ".");
        }
    }
}
