using System.Collections.Generic;
using System.Text;
using KetamineDecision.Facts;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// Judges a medicine entry (FM-055 to FM-057, FM-091, FM-092). What cannot be resolved stays on the list as not understood: an unresolved
/// reference is not "no medicine".
/// </summary>
internal sealed class MedicineJudge(Meanings meanings, Products products, Subjects subjects, ProblemLog log, JudgedRecord record)
{
    private readonly HashSet<(string, MedicineStatus, ObservedAt)> _seen = new();

    public void Judge(RawMedication medication)
    {
        var header = medication.Header;
        var whose = subjects.Check(header);
        if (whose == Whose.Others)
        {
            return;
        }

        Reservations.ReportRestricted(header, log);
        if (whose == Whose.Unclear)
        {
            subjects.ReportUnclear(header);
            AddNotUnderstood(header);
        }
        else if (Reservations.IsModified(header, log) || IsProhibitionUnclear(medication))
        {
            AddNotUnderstood(header);
        }
        else
        {
            Take(medication);
        }
    }

    private void Take(RawMedication medication)
    {
        var status = MedicineStatusJudge.Status(medication, log);
        if (status is null)
        {
            return;
        }

        var product = medication.Code.Codings.Count > 0 ? null : products.Find(medication);
        if (medication.Reference is not null && medication.Code.Codings.Count == 0 && !IsUsable(product))
        {
            log.Add(DataProblemCode.ReferenceUnresolved, medication.Header, "The entry names its medicine by a reference to something that was not sent or must not be used; look at it yourself.");
            AddNotUnderstood(medication.Header);
            return;
        }

        Add(medication, product, status.Value);
    }

    private void Add(RawMedication medication, RawProduct? product, MedicineStatus status)
    {
        var code = product?.Code ?? medication.Code;
        var ingredients = Ingredients(code, product);
        if (ingredients.Count == 0 && IsIrrelevant(code))
        {
            return;
        }

        var last = status == MedicineStatus.Stopped ? LastTaken(medication) : ObservedAt.NotRecorded;
        if (!_seen.Add((Key(code, product, medication.Header), status, last)))
        {
            return;
        }

        var origin = MeasureJudge.Origin(medication.Header);
        foreach (var ingredient in ingredients)
        {
            record.Medicines.Add(Medicine.Of(ingredient, status, last, origin));
        }

        if (ingredients.Count == 0)
        {
            log.Add(DataProblemCode.CodeNotUnderstood, medication.Header, "None of the codes of this medicine is understood; look at it yourself, or map the code.");
            record.Medicines.Add(Medicine.Of(null, status, last, origin));
        }
    }

    private List<Ingredient> Ingredients(RawConcept code, RawProduct? product)
    {
        var found = new List<Ingredient>(meanings.Of<Ingredient>(code));
        for (var i = 0; product is not null && i < product.Ingredients.Count; i++)
        {
            foreach (var ingredient in meanings.Of<Ingredient>(product.Ingredients[i]))
            {
                if (!found.Contains(ingredient))
                {
                    found.Add(ingredient);
                }
            }
        }

        return found;
    }

    private bool IsIrrelevant(RawConcept code) => meanings.IsIrrelevant(code);

    // A request says when something was ordered, not when it was last taken.
    private ObservedAt LastTaken(RawMedication medication) => medication.Kind == RawMedicationKind.Request
        ? ObservedAt.NotRecorded
        : TimeJudge.Read(medication.Time.PeriodEnd ?? medication.Time.DateTime, medication.Header, log);

    private bool IsProhibitionUnclear(RawMedication medication)
    {
        if (medication.IsProhibitionUnreadable)
        {
            log.Add(DataProblemCode.ResourceUnreadable, medication.Header, "Whether the entry forbids the medicine cannot be read; it was not used. Look at it yourself.");
        }

        return medication.IsProhibitionUnreadable;
    }

    private void AddNotUnderstood(RawHeader header) =>
        record.Medicines.Add(Medicine.Of(null, MedicineStatus.NotStated, ObservedAt.NotRecorded, MeasureJudge.Origin(header)));

    private static bool IsUsable(RawProduct? product) => product is { Header.HasModifier: false } && product.Status is not "entered-in-error";

    // Entries without a code are never the same medicine.
    private static string Key(RawConcept code, RawProduct? product, RawHeader header)
    {
        var key = new StringBuilder();
        Append(key, code);
        for (var i = 0; product is not null && i < product.Ingredients.Count; i++)
        {
            Append(key, product.Ingredients[i]);
        }

        return key.Length == 0 ? header.Place : key.ToString();
    }

    private static void Append(StringBuilder key, RawConcept concept)
    {
        foreach (var coding in concept.Codings)
        {
            if (coding.IsUsable)
            {
                key.Append(CodeSystems.Canonical(coding.System!)).Append('|').Append(coding.Code).Append('\n');
            }
        }
    }
}
