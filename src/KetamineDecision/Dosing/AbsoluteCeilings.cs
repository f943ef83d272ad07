using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Quantities;

namespace KetamineDecision.Dosing;

/// <summary>
/// The ceilings, one row per route and phase, entered here by hand and independently of content (design review finding 25; to be signed
/// by a clinician before release). A route and phase without a row has no dose. Context limits are content and lie below these.
/// </summary>
public static class AbsoluteCeilings
{
    private static readonly AbsoluteCeiling[] Table =
    {
        new(Route.Intravenous, Phase.Bolus, 4.5m, DoseUnit.MilligramsPerKilogram, new Citation("FDA-KETALAR", "dose_modifiers.md section 7")),
        new(Route.Intravenous, Phase.Loading, 4.5m, DoseUnit.MilligramsPerKilogram, new Citation("FDA-KETALAR", "dose_modifiers.md section 7")),
        new(Route.Intravenous, Phase.Infusion, 7m, DoseUnit.MilligramsPerKilogramPerHour, new Citation("COHEN-2018", "dose_modifiers.md section 7")),
        new(Route.Intramuscular, Phase.Bolus, 13m, DoseUnit.MilligramsPerKilogram, new Citation("FDA-KETALAR", "dose_modifiers.md section 7")),
        new(Route.Subcutaneous, Phase.Infusion, 700m, DoseUnit.MilligramsPerDay, new Citation("COMFORTCARE", "dose_modifiers.md section 7")),
        new(Route.Oral, Phase.Bolus, 100m, DoseUnit.Milligrams, new Citation("SG-PALL", "dose_modifiers.md section 7")),
        new(Route.Intranasal, Phase.Bolus, 300m, DoseUnit.Milligrams, new Citation("TSZE-2017", "dose_modifiers.md section 7")),
    };

    /// <summary>Every row.</summary>
    public static IReadOnlyList<AbsoluteCeiling> All => Table;

    /// <summary>The row of a route and phase, or null: then there is no dose.</summary>
    public static AbsoluteCeiling? For(Route route, Phase phase)
    {
        foreach (var row in Table)
        {
            if (row.Route == route && row.Phase == phase)
            {
                return row;
            }
        }

        return null;
    }
}
