using System.Collections.Generic;

namespace KetamineDecision.Fhir.Extract;

/// <summary>Everything a Bundle holds that the reader knows, as received.</summary>
internal sealed class RawBundle
{
    public List<RawPatient> Patients { get; } = new();

    public List<RawObservation> Observations { get; } = new();

    public List<RawCondition> Conditions { get; } = new();

    public List<RawMedication> Medications { get; } = new();

    public List<RawProduct> Products { get; } = new();

    public List<RawAllergy> Allergies { get; } = new();

    public List<RawFault> Faults { get; } = new();

    /// <summary>Whether the sender says that there is more than it sent: a next page, or an outcome that is more than information.</summary>
    public bool IsTruncated { get; set; }
}
