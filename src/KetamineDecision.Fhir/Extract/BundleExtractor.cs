using System.Globalization;
using System.Text.Json;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Extract;

/// <summary>Walks a Bundle and extracts the resources the reader knows. Never throws: what cannot be read becomes a fault with its place.</summary>
internal static class BundleExtractor
{
    public static RawBundle Extract(JsonElement bundle)
    {
        var raw = new RawBundle();
        TakeLinks(bundle, raw);
        if (JsonAccess.TryGet(bundle, "entry"u8, out var entries) && entries.ValueKind != JsonValueKind.Array)
        {
            raw.Faults.Add(new RawFault(DataProblemCode.ResourceUnreadable, "Bundle.entry", "The entries of the Bundle are no list and were not read; send them as a list."));
        }

        var index = 0;
        foreach (var entry in JsonAccess.Items(bundle, "entry"u8))
        {
            TakeEntry(entry, index++, raw);
        }

        return raw;
    }

    /// <summary>Takes one resource, with its place, if it is of a type the reader knows; other types are not looked into.</summary>
    public static void TakeResource(JsonElement resource, int entry, string? fullUrl, RawBundle raw)
    {
        var type = JsonAccess.Text(resource, "resourceType"u8);
        RawHeader Header() => HeaderExtractor.Extract(resource, type!, entry, fullUrl);
        switch (type)
        {
            case "Patient":
                raw.Patients.Add(PatientExtractor.Extract(resource, Header()));
                break;
            case "Observation":
                raw.Observations.Add(ObservationExtractor.Extract(resource, Header()));
                break;
            case "Condition":
                raw.Conditions.Add(ConditionExtractor.Extract(resource, Header()));
                break;
            case "AllergyIntolerance":
                raw.Allergies.Add(AllergyExtractor.Extract(resource, Header()));
                break;
            case "Medication":
                raw.Products.Add(MedicationExtractor.Product(resource, Header()));
                break;
            case "MedicationRequest":
                raw.Medications.Add(MedicationExtractor.Extract(resource, Header(), RawMedicationKind.Request));
                break;
            case "MedicationStatement":
                raw.Medications.Add(MedicationExtractor.Extract(resource, Header(), RawMedicationKind.Statement));
                break;
            case "MedicationAdministration":
                raw.Medications.Add(MedicationExtractor.Extract(resource, Header(), RawMedicationKind.Administration));
                break;
            case "OperationOutcome":
                TakeOutcome(resource, entry, raw);
                break;
            case "Bundle":
                raw.Faults.Add(new RawFault(DataProblemCode.ResourceUnreadable, Place(entry), "A Bundle inside the Bundle was not read; send its entries themselves."));
                break;
            case null:
                raw.Faults.Add(new RawFault(DataProblemCode.ResourceUnreadable, Place(entry), "The resource has no type and was not read; correct it at its source."));
                break;
            default:
                break;
        }
    }

    private static void TakeEntry(JsonElement entry, int index, RawBundle raw)
    {
        if (JsonAccess.TryGet(entry, "resource"u8, out var resource) && resource.ValueKind == JsonValueKind.Object)
        {
            TakeResource(resource, index, JsonAccess.Text(entry, "fullUrl"u8), raw);
            return;
        }

        raw.Faults.Add(new RawFault(DataProblemCode.ResourceUnreadable, Place(index), "The entry holds no resource; the list it belongs to may be incomplete."));
        raw.IsTruncated = true;
    }

    private static void TakeLinks(JsonElement bundle, RawBundle raw)
    {
        foreach (var link in JsonAccess.Items(bundle, "link"u8))
        {
            if (JsonAccess.Text(link, "relation"u8) == "next")
            {
                raw.IsTruncated = true;
                raw.Faults.Add(new RawFault(DataProblemCode.ListIncomplete, "Bundle.link", "The Bundle has a next page that was not sent; every list may be incomplete. Send all pages."));
            }
        }
    }

    private static void TakeOutcome(JsonElement outcome, int entry, RawBundle raw)
    {
        raw.Faults.Add(new RawFault(DataProblemCode.ListIncomplete, Place(entry), "The sender put a message about the search beside its results; lists may be incomplete. Read the message."));
        foreach (var issue in JsonAccess.Items(outcome, "issue"u8))
        {
            if (JsonAccess.Text(issue, "severity"u8) == "information")
            {
                continue;
            }

            raw.IsTruncated = true;
        }
    }

    private static string Place(int entry) => entry < 0 ? "resource" : "entry " + entry.ToString(CultureInfo.InvariantCulture);
}
