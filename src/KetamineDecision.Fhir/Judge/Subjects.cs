using System;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// Decides whether a resource is about the patient (FM-010): by a relative reference, by the address of the Patient's entry, or by an
/// absolute address that ends in the Patient's type and id. The last is refused when the Patient's own entry names another server.
/// </summary>
internal sealed class Subjects
{
    private readonly ProblemLog _log;
    private readonly string? _reference;
    private readonly string? _address;

    public Subjects(RawPatient patient, ProblemLog log)
    {
        _log = log;
        _reference = patient.Header.Id is { } id ? "Patient/" + id : null;
        _address = patient.Header.FullUrl is { } url ? References.WithoutVersion(url) : null;
    }

    /// <summary>Whose it is; anything but ours is reported.</summary>
    public Whose Check(RawHeader header)
    {
        var whose = Of(header.Subject);
        if (whose == Whose.Others)
        {
            _log.Add(DataProblemCode.OtherPatient, header, "The resource is about somebody else and was left out; check how the record was put together.");
        }

        return whose;
    }

    /// <summary>Reports that nobody can say whose a resource is.</summary>
    public void ReportUnclear(RawHeader header) =>
        _log.Add(DataProblemCode.ReferenceUnresolved, header, "The resource does not say whom it is about, or names nobody in the Bundle; it was not used. Correct its subject.");

    /// <summary>Whether a reference names the patient.</summary>
    public bool IsPatient(string? reference) => Of(reference) == Whose.Ours;

    private Whose Of(string? subject)
    {
        if (string.IsNullOrEmpty(subject))
        {
            return Whose.Unclear;
        }

        var reference = References.WithoutVersion(subject!);
        if (Is(reference, _address) || Is(reference, _reference))
        {
            return Whose.Ours;
        }

        if (References.IsHttp(reference))
        {
            return !References.IsHttp(_address) && Is(References.TypeAndId(reference), _reference) ? Whose.Ours : Whose.Others;
        }

        // A urn that is no entry's address names nobody we know; a relative reference names another resource.
        return References.IsRelative(reference) || IsUrn(reference) && IsUrn(_address) ? Whose.Others : Whose.Unclear;
    }

    private static bool IsUrn(string? reference) => reference is not null && reference.StartsWith("urn:", StringComparison.Ordinal);

    private static bool Is(string reference, string? other) => string.Equals(reference, other, StringComparison.Ordinal);
}
