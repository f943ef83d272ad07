using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// Decides whether one measured value may be used as a number: FM-040 to FM-048. Whether a unit fits and a number is plausible is the
/// core's to say; what never gets that far becomes a reading that is not there, with its reason.
/// </summary>
internal sealed class MeasureJudge(ProblemLog log)
{
    // The one LOINC code that itself says "on room air".
    private const string SaturationOnRoomAir = "59410-1";

    public JudgedReading Judge(Analyte analyte, RawMeasure measure, ObservedAt at, RawHeader header)
    {
        if (Absence(measure, header) is { } reason)
        {
            return Missing(analyte, at, Origin(header), reason);
        }

        if (measure.Quantity?.Number is not { } literal || !NumberLiteral.TryRead(literal, out var value))
        {
            return Unreadable(analyte, at, header, "The value is no number that can be held exactly; it was not used. Correct it at its source.");
        }

        if (ComparatorOf(measure.Quantity.Comparator) is not { } comparator)
        {
            return Unreadable(analyte, at, header, "The comparator beside the number is not understood, so the number was not used.");
        }

        var unit = UnitText.Of(measure.Quantity, analyte.Family);
        if (unit.IsForeign)
        {
            log.Add(DataProblemCode.UnitUnknown, header, "The unit is coded in another system than UCUM, or contradicted by its own text; the value was not used. Send a UCUM unit.");
            return Missing(analyte, at, Origin(header), MissingReason.Unusable);
        }

        if (unit.IsInferred)
        {
            log.Add(DataProblemCode.UnitInferred, header, "The unit was read from its display text because no UCUM code came with it; the value is used, confirm the unit.");
        }

        return new JudgedReading(analyte, at, unit.IsInferred ? Origin(header, "unit inferred from display text") : Origin(header))
        {
            Value = value,
            Unit = unit.Code,
            Comparator = comparator,
            UpperLimit = UpperLimit(measure.UpperLimits, unit.Code, analyte.Family),
            OnRoomAir = SaysRoomAir(measure.Code) ? Truth.Yes : Truth.Unknown,
        };
    }

    public static Origin Origin(RawHeader header, string note = "") => new(header.Reference, note);

    public static JudgedReading Missing(Analyte analyte, ObservedAt at, Origin origin, MissingReason reason) => new(analyte, at, origin) { Missing = reason };

    /// <summary>Why a value is not there or may not be looked at; null when there is one to look at. Shared with coded results.</summary>
    public MissingReason? Absence(RawMeasure measure, RawHeader header)
    {
        if (measure.HasModifier)
        {
            log.Add(DataProblemCode.ModifierNotUnderstood, header, "A part of the resource carries a modifier that may change what it says; it was not used. Check it in the record.");
            return MissingReason.Unusable;
        }

        if (measure.AbsentReason.IsPresent && measure.Kind != RawValueKind.Absent)
        {
            log.Add(DataProblemCode.ValueUnreadable, header, "A value and a reason for its absence came together; neither was used. Correct the entry.");
            return MissingReason.Unusable;
        }

        if (measure.AbsentReason.IsPresent)
        {
            log.Add(DataProblemCode.ValueAbsent, header, "The record says that the value is absent, with a reason; obtain it.");
            return AbsentReasons.Of(measure.AbsentReason);
        }

        if (measure.Kind == RawValueKind.Absent)
        {
            log.Add(DataProblemCode.ValueAbsent, header, "The resource carries no value and no reason for that; obtain it.");
            return MissingReason.NotRecorded;
        }

        return null;
    }

    private JudgedReading Unreadable(Analyte analyte, ObservedAt at, RawHeader header, string sentence)
    {
        log.Add(DataProblemCode.ValueUnreadable, header, sentence);
        return Missing(analyte, at, Origin(header), MissingReason.Unusable);
    }

    private static Comparator? ComparatorOf(string? comparator) => comparator switch
    {
        null => Comparator.Equal,
        "<" => Comparator.Below,
        "<=" => Comparator.AtMost,
        ">" => Comparator.Above,
        ">=" => Comparator.AtLeast,
        _ => null,
    };

    // FM-048: of several ranges nobody knows which one is the laboratory's normal range; then none is used.
    private static decimal? UpperLimit(IReadOnlyList<RawQuantity> limits, string unit, UnitFamily family)
    {
        if (limits.Count != 1 || limits[0].Comparator is not null || limits[0].Number is not { } literal)
        {
            return null;
        }

        var limitUnit = UnitText.Of(limits[0], family);
        return !limitUnit.IsForeign && limitUnit.Code == unit && NumberLiteral.TryRead(literal, out var value) ? value : null;
    }

    private static bool SaysRoomAir(RawConcept code)
    {
        foreach (var coding in code.Codings)
        {
            if (coding.IsUsable && coding.Code == SaturationOnRoomAir && CodeSystems.Canonical(coding.System!) == CodeSystems.Loinc)
            {
                return true;
            }
        }

        return false;
    }
}
