using System;
using System.Linq;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Tests.Scenarios;

namespace KetamineDecision.Tests.Laws;

/// <summary>
/// Draws patients between "nothing known" and "everything known", healthy more often than not, so that every verdict is reached. The draw depends
/// on the seed alone; FsCheck prints the seed of a failing case.
/// </summary>
internal sealed class RandomPatient
{
    private readonly Random _random;
    private readonly bool _imperial;
    private readonly double _known;

    public RandomPatient(int seed, bool imperial = false)
    {
        _random = new Random(seed);
        _imperial = imperial;
        _known = _random.Next(3) switch { 0 => 0.5, 1 => 0.9, _ => 1.0 };
    }

    public Spec Draw()
    {
        var spec = new Spec();
        Demographics(spec);
        Vitals(spec);
        Laboratory(spec);
        Lists(spec);
        Told(spec);
        return spec;
    }

    private bool Known() => _random.NextDouble() < _known;

    private bool Rarely() => _random.NextDouble() < 0.12;

    private void Demographics(Spec spec)
    {
        var year = 2026 - _random.Next(16, 95);
        var month = _random.Next(1, 13);
        var day = _random.Next(1, 29);
        var precision = _random.Next(8);
        if (Known())
        {
            spec.Statements.Add(p => p.Born(year, precision == 0 ? null : month, precision <= 1 ? null : day));
        }

        var sex = _random.Next(2) == 0 ? ClinicalSex.Female : ClinicalSex.Male;
        if (Known())
        {
            spec.Statements.Add(p => p.SexForClinicalUse(sex));
        }
    }

    private void Vitals(Spec spec)
    {
        // Pounds with two decimals; the kilograms are the exact product, so both ways of stating it mean the same weight.
        var pounds = _random.Next(8000, 50000) / 100m;
        var inches = _random.Next(5600, 8000) / 100m;
        var minutes = _random.Next(0, 12) * 2;
        var weighedDaysAgo = Rarely() ? 31 : _random.Next(0, 30);
        if (Known())
        {
            spec.Statements.Add(p => p.Measured(Ward.Now.AddDays(-weighedDaysAgo), m => _ = _imperial ? m.Weight(pounds, "[lb_av]") : m.Weight(pounds * 0.45359237m, "kg")));
        }

        if (Rarely())
        {
            var before = pounds * (0.7m + (_random.Next(0, 60) / 100m)) * 0.45359237m;
            spec.Statements.Add(p => p.Measured(Ward.Now.AddDays(-60), m => m.Weight(before, "kg")));
        }

        if (Known())
        {
            spec.Statements.Add(p => p.Measured(Ward.Now.AddDays(-2), m => _ = _imperial ? m.Height(inches, "[in_i]") : m.Height(inches * 2.54m, "cm")));
        }

        var readings = Known() ? _random.Next(1, 4) : 0;
        for (var i = 0; i < readings; i++)
        {
            var systolic = Rarely() ? _random.Next(175, 200) : _random.Next(95, 165);
            var diastolic = Rarely() ? _random.Next(98, 125) : _random.Next(50, 92);
            var at = Ward.Now.AddMinutes(-minutes - (i * 3)).AddSeconds(i);
            spec.Statements.Add(p => p.Measured(at, m => m.BloodPressure(Math.Max(systolic, diastolic + 5), diastolic, "mm[Hg]")));
        }
    }

    private void Laboratory(Spec spec)
    {
        var at = Ward.Now.AddDays(-_random.Next(0, 9));
        var micromoles = _random.Next(40, 900) * 0.884m;
        if (_random.Next(3) == 0)
        {
            var below = Rarely();
            spec.Statements.Add(p => p.Measured(at, m => _ = _imperial
                ? m.Laboratory(Analyte.Creatinine, micromoles / 88.4m, "mg/dL", null, below ? Comparator.Below : Comparator.Equal)
                : m.Laboratory(Analyte.Creatinine, micromoles, "umol/L", null, below ? Comparator.Below : Comparator.Equal)));
        }

        if (_random.Next(3) == 0)
        {
            var bilirubin = _random.Next(5, 60) / 10m;
            var albumin = _random.Next(20, 45) / 10m;
            var inr = _random.Next(9, 30) / 10m;
            var alt = _random.Next(10, 200);
            spec.Statements.Add(p => p.Measured(at, m => m.Laboratory(Analyte.Bilirubin, bilirubin, "mg/dL", 1.2m).Laboratory(Analyte.Albumin, albumin, "g/dL")
                .Laboratory(Analyte.Inr, inr, "").Laboratory(Analyte.Alt, alt, "U/L", 40m)));
            var ascites = (AscitesGrade)_random.Next(0, 4);
            var encephalopathy = (EncephalopathyGrade)_random.Next(0, 4);
            spec.Statements.Add(p => p.Ascites(ascites, at).Encephalopathy(encephalopathy, at));
        }

        if (_random.Next(3) == 0)
        {
            var status = (PregnancyStatus)_random.Next(0, 4);
            var days = _random.Next(0, 12);
            spec.Statements.Add(p => p.Pregnancy(status, Ward.Now.AddDays(-days)));
        }
    }

    private void Lists(Spec spec)
    {
        var conditions = Known() ? Completeness.ReviewedAt(Ward.Now) : Completeness.NotReviewed;
        var medicines = Known() ? Completeness.ReviewedAt(Ward.Now) : Completeness.NotReviewed;
        var allergies = Known() ? Completeness.ReviewedAt(Ward.Now) : Completeness.NotReviewed;
        var problems = Concept.All.Where(_ => Rarely() && _random.Next(3) == 0).Select(c => Condition.Of(c, (ConditionStatus)_random.Next(0, 3), (Certainty)_random.Next(0, 2))).ToArray();
        var taking = Ingredient.All.Where(_ => Rarely() && _random.Next(3) == 0)
            .Select(i => Medicine.Of(i, (MedicineStatus)_random.Next(0, 3), ObservedAt.Exactly(Ward.Now.AddHours(-_random.Next(0, 160))))).ToArray();
        var reactions = Rarely() ? new[] { Reaction.To(Ingredient.Ketamine, _random.Next(2) == 0 ? Array.Empty<Manifestation>() : new[] { (Manifestation)_random.Next(0, 8) }) } : Array.Empty<Reaction>();
        var notUnderstood = Rarely() ? new[] { Condition.NotUnderstood((ConditionStatus)_random.Next(0, 3)) } : Array.Empty<Condition>();
        spec.Statements.Add(p => p.Conditions(conditions, problems.Concat(notUnderstood).ToArray()));
        spec.Statements.Add(p => p.Medicines(medicines, taking));
        spec.Statements.Add(p => p.Allergies(allergies, reactions));
    }

    private void Told(Spec spec)
    {
        foreach (var question in Question.All.Where(q => q.Kind == QuestionKind.AskedFact))
        {
            if (_random.Next(4) == 0)
            {
                var truth = (Truth)_random.Next(0, 3);
                spec.Statements.Add(p => p.Told(question, truth, Ward.Now.AddHours(-1)));
            }
        }
    }
}
