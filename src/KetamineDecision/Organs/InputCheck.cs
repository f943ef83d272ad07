using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Organs;

/// <summary>
/// Collects every reason why an equation cannot be used on these inputs, not only the first. Sentences never hold a patient's value.
/// </summary>
internal sealed class InputCheck
{
    /// <summary>Below this age in completed years the adult equations are not validated.</summary>
    public const int AdultYears = 18;

    /// <summary>Above this it is not an age: most likely a year of birth (project plausibility limit).</summary>
    public const int MostYears = 130;

    private readonly List<NotPossibleReason> _reasons = new();

    public bool Failed => _reasons.Count > 0;

    public NotPossibleReason[] Reasons => _reasons.ToArray();

    public InputCheck Add(NotPossibleReason reason)
    {
        _reasons.Add(reason);
        return this;
    }

    public InputCheck Add(NotPossibleKind kind, string sentence, Question? question = null) => Add(new NotPossibleReason(kind, sentence, question));

    /// <summary>The value lies inside the plausibility limits of its analyte, which exclude zero and an exchanged unit.</summary>
    public InputCheck Plausible(Analyte analyte, decimal value) => value >= analyte.LowestPlausible && value <= analyte.HighestPlausible
        ? this
        : Add(NotPossibleKind.Unusable, "The " + analyte.Name + " is not plausible: " + analyte.LimitReason + ". Check value and unit.", analyte.Question);

    /// <summary>The reasons of a calculation this one is built on; nothing when that one is done.</summary>
    public InputCheck AddAll<T>(Calculation<T> calculation)
        where T : notnull
    {
        if (calculation is Calculation<T>.NotPossible not)
        {
            foreach (var reason in not.Reasons)
            {
                AddOnce(reason);
            }
        }

        return this;
    }

    public InputCheck Positive(decimal value, string name, Question? question = null) => value > 0m
        ? this
        : Add(NotPossibleKind.Unusable, "The " + name + " is not above zero. Check value and unit.", question);

    /// <summary>A plausibility range of an input that is not one of the record's analytes; the reason names it.</summary>
    public InputCheck Between(decimal value, decimal lowest, decimal highest, string name, string limitReason) => value >= lowest && value <= highest
        ? this
        : Add(NotPossibleKind.Unusable, "The " + name + " is not plausible: " + limitReason + ". Check value and unit.");

    public InputCheck SexKnown(ClinicalSex sex, string equation) => sex is ClinicalSex.Female or ClinicalSex.Male
        ? this
        : Add(NotPossibleKind.Missing, equation + " differs by sex; the sex for clinical use is not known.", Question.SexForClinicalUse);

    /// <summary>An age in years, believable and at least 18.</summary>
    public InputCheck Adult(decimal ageYears, string equation)
    {
        if (ageYears is < 0m or > MostYears)
        {
            return Add(NotPossibleKind.Unusable, "The age is not between 0 and 130 years. Check the birth date.", Question.Age);
        }

        return ageYears >= AdultYears ? this : Add(NotPossibleKind.OutsidePopulation, equation + " is validated from 18 years of age.", Question.Age);
    }

    // Two parts of one calculation may miss the same input: it is named once. The liver panel is many inputs under one question.
    private void AddOnce(NotPossibleReason reason)
    {
        if (!_reasons.Exists(r => r.Kind == reason.Kind && r.Question == reason.Question && (IsOneInput(reason.Question) || r.Sentence == reason.Sentence)))
        {
            _reasons.Add(reason);
        }
    }

    private static bool IsOneInput(Question? question) => question is not null && question != Question.LiverPanel;
}
