using System;
using System.Collections.Generic;
using KetamineDecision.Fhir.Extract;

namespace KetamineDecision.Fhir.Judge;

/// <summary>Chooses the one Patient a Bundle is about, or says why there is none.</summary>
internal static class PatientChoice
{
    public static RawPatient? Choose(IReadOnlyList<RawPatient> patients, string? wanted, List<string> refusals)
    {
        if (patients.Count == 0)
        {
            refusals.Add("The Bundle holds no Patient; send the Patient with it.");
            return null;
        }

        if (wanted is not null)
        {
            return Find(patients, wanted, refusals);
        }

        for (var i = 1; i < patients.Count; i++)
        {
            if (Versions.Identity(patients[i].Header) is not { } identity || identity != Versions.Identity(patients[0].Header))
            {
                refusals.Add("The Bundle holds more than one Patient, the second at entry " + patients[i].Header.Entry.ToString(System.Globalization.CultureInfo.InvariantCulture)
                    + "; name the one to read in the options.");
                return null;
            }
        }

        return patients[0];
    }

    private static RawPatient? Find(IReadOnlyList<RawPatient> patients, string wanted, List<string> refusals)
    {
        const string Prefix = "Patient/";
        var id = wanted.StartsWith(Prefix, StringComparison.Ordinal) ? wanted.Substring(Prefix.Length) : wanted;
        foreach (var patient in patients)
        {
            if (string.Equals(patient.Header.Id, id, StringComparison.Ordinal))
            {
                return patient;
            }
        }

        refusals.Add("The Bundle does not hold the Patient that was asked for.");
        return null;
    }
}
