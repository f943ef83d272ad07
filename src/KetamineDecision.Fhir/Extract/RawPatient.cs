using System.Collections.Generic;

namespace KetamineDecision.Fhir.Extract;

/// <summary>A Patient as received.</summary>
internal sealed class RawPatient(RawHeader header) : RawResource(header)
{
    public string? BirthDate { get; init; }

    public bool IsDeceased { get; init; }

    public string? Gender { get; init; }

    /// <summary>Every statement about sex in an extension, in the order received.</summary>
    public IReadOnlyList<RawSex> Sexes { get; init; } = [];
}
