using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>One number that may go into the patient as it stands, or the fact that there is none and why.</summary>
internal sealed class JudgedReading(Analyte analyte, ObservedAt at, Origin origin)
{
    public Analyte Analyte { get; } = analyte;

    public ObservedAt At { get; } = at;

    public Origin Origin { get; } = origin;

    /// <summary>Why there is no number; null when there is one.</summary>
    public MissingReason? Missing { get; init; }

    public decimal Value { get; init; }

    /// <summary>UCUM code or what was received; empty when there is no unit.</summary>
    public string Unit { get; init; } = "";

    public Comparator Comparator { get; init; }

    public decimal? UpperLimit { get; init; }

    public Truth OnRoomAir { get; init; }

    /// <summary>The diastolic half when this is the systolic half of a pair.</summary>
    public JudgedReading? Diastolic { get; init; }
}
