using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Fhir.Assemble;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Fhir.Judge;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir;

/// <summary>
/// Reads one patient from a FHIR R4 Bundle in JSON. Immutable and thread-safe. Whatever the bytes, it does not throw: it refuses with
/// every reason, or it reads what can be used and lists what cannot. Absent is never "none", and a bad resource never costs the Bundle.
/// </summary>
public sealed class FhirPatientReader
{
    private readonly Vocabulary _vocabulary;
    private readonly Meanings _meanings;
    private readonly string? _patientId;

    /// <summary>Creates a reader.</summary>
    /// <param name="vocabulary">What codes mean; a knowledge base supplies it.</param>
    /// <param name="options">The host's own codes and, for a Bundle with several patients, whose record to read.</param>
    /// <exception cref="ArgumentException">The vocabulary is null, or a host code stands for something that is no meaning.</exception>
    public FhirPatientReader(Vocabulary vocabulary, FhirReaderOptions? options = null)
    {
        _vocabulary = Guard.Against.Null(vocabulary);
        options ??= new FhirReaderOptions();
        Check(options.HostCodes);
        _meanings = new Meanings(vocabulary, options.HostCodes);
        _patientId = options.PatientId;
    }

    /// <summary>
    /// Reads a Bundle, or a Patient alone: then nothing is known about any list. Refused: what is empty, not UTF-8, not JSON, holds a key twice,
    /// is neither of the two, holds no Patient, or holds several of which none was chosen.
    /// </summary>
    /// <param name="utf8Json">The JSON text in UTF-8; a byte order mark is passed over.</param>
    /// <param name="more">What a chart cannot hold: asked facts, and which lists a person reviewed. Called last, on the same builder, so what a
    /// person says of a list's completeness holds. It is not called when the input is refused. An exception it throws is the caller's.</param>
    public FhirReadResult Read(ReadOnlyMemory<byte> utf8Json, Action<PatientBuilder>? more = null)
    {
        var extraction = JsonDoor.Open(utf8Json);
        if (extraction.Bundle is not { } bundle)
        {
            return FhirReadResult.Refused(extraction.Refusals);
        }

        var refusals = new List<string>();
        var record = RecordJudge.Judge(bundle, _meanings, _patientId, refusals);
        return record is null
            ? FhirReadResult.Refused(refusals)
            : FhirReadResult.Read(PatientAssembler.Assemble(record, _vocabulary.Hash, more));
    }

    private static void Check(IReadOnlyList<KeyValuePair<CodeRule, object>> hostCodes)
    {
        foreach (var code in Guard.Against.Null(hostCodes))
        {
            if (code.Key is null || code.Value is not (Concept or Ingredient or Analyte or CodedValue or Manifestation or ListMark or IrrelevantCode))
            {
                throw new ArgumentException("A host code stands for a concept, ingredient, analyte, coded value, manifestation, list mark, or nothing relevant.", nameof(hostCodes));
            }
        }
    }
}
