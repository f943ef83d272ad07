using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Patients;

/// <summary>
/// One measurement: the canonical value for the rules, the number and unit as received for the reader.
/// Created only through <see cref="Readings"/>, which never throws for a clinical value.
/// </summary>
public sealed class Reading : Fact
{
    private readonly string _receivedText;
    private readonly string _receivedUnit;

    internal Reading(Analyte analyte, Observed<decimal> value, string receivedText, string receivedUnit, ObservedAt at, Origin origin)
        : base(analyte.Name, at, origin)
    {
        Analyte = analyte;
        Value = value;
        _receivedText = receivedText;
        _receivedUnit = receivedUnit;
    }

    /// <summary>What was measured.</summary>
    public Analyte Analyte { get; }

    /// <summary>The value in the analyte's canonical unit: known, bounded or missing.</summary>
    public Observed<decimal> Value { get; }

    /// <summary>The performing laboratory's upper limit of normal in the canonical unit, or null when the report gave none.</summary>
    public decimal? UpperLimitOfNormal { get; internal set; }

    /// <summary>The diastolic pressure of the same measurement; null for anything but a systolic reading of a pair.</summary>
    public Reading? PairedDiastolic { get; internal set; }

    /// <summary>Whether an oxygen saturation was taken breathing room air.</summary>
    public Truth OnRoomAir { get; internal set; }

    /// <summary>The unit as received.</summary>
    public override string Unit => _receivedUnit;

    /// <summary>The value in the canonical unit, or null when it is not exactly known.</summary>
    public decimal? CanonicalValue => Value is Observed<decimal>.Known known ? known.Value : null;

    /// <summary>The number as received, with its comparator, or why there is none.</summary>
    public override string Display() => _receivedText;

    /// <summary>The canonical value and unit, when the received unit was another: <c>80 kg</c>; empty otherwise.</summary>
    public string DisplayCanonical() => CanonicalValue is { } value && _receivedUnit != Analyte.Family.Canonical
        ? DecimalText.Format(value, 4) + " " + Analyte.Family.Canonical
        : "";
}
