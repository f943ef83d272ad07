using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Facts;

namespace KetamineDecision.Patients;

/// <summary>
/// What is known about one patient, and what is not. Immutable and thread-safe; prints only its type name.
/// Absent is never "none": a list answers No only when somebody said that it is complete.
/// </summary>
public sealed class Patient
{
    private readonly PatientFacts _facts;
    private readonly Reading[][] _readings;
    private readonly CodedReading[][] _coded;
    private readonly Condition[][] _conditions;
    private readonly Medicine[][] _medicines;

    private Patient(PatientFacts facts)
    {
        _facts = facts;
        _readings = Buckets.By(facts.Readings, Analyte.All.Count, r => r.Analyte.Ordinal);
        _coded = Buckets.By(facts.Coded, CodedItem.All.Count, c => c.Item.Ordinal);
        _conditions = Buckets.By(facts.Conditions, Concept.All.Count + 1, c => c.Concept?.Ordinal ?? Concept.All.Count);
        _medicines = Buckets.By(facts.Medicines, Ingredient.All.Count + 1, m => m.Ingredient?.Ordinal ?? Ingredient.All.Count);
        foreach (var bucket in _readings)
        {
            Buckets.SortByTime(bucket);
        }

        foreach (var bucket in _coded)
        {
            Buckets.SortByTime(bucket);
        }

        ProblemList = new ListReview("problem list", facts.ConditionList, facts.Conditions.Count, Origin.Host);
        MedicineList = new ListReview("medicine list", facts.MedicineList, facts.Medicines.Count, Origin.Host);
        AllergyList = new ListReview("allergy list", facts.AllergyList, facts.Reactions.Count, Origin.Host);
        Reactions = facts.Reactions.ToArray();
        Problems = facts.Problems.ToArray();
    }

    /// <summary>The birth date, or null when it is not known.</summary>
    public BirthDate? Birth => _facts.Birth;

    /// <summary>The problem list's completeness.</summary>
    public ListReview ProblemList { get; }

    /// <summary>The medicine list's completeness.</summary>
    public ListReview MedicineList { get; }

    /// <summary>The allergy list's completeness.</summary>
    public ListReview AllergyList { get; }

    /// <summary>The active entries of the allergy list.</summary>
    public IReadOnlyList<Reaction> Reactions { get; }

    /// <summary>Every entry of the problem list, in the order received.</summary>
    public IReadOnlyList<Condition> Conditions => _facts.Conditions;

    /// <summary>Every entry of the medicine list, in the order received.</summary>
    public IReadOnlyList<Medicine> Medicines => _facts.Medicines;

    /// <summary>Everything that was received and could not be used, or was used with a reservation.</summary>
    public IReadOnlyList<DataProblem> Problems { get; }

    /// <summary>The vocabulary the codes were mapped with, or null when the patient was described with our own words.</summary>
    public string? VocabularyHash => _facts.VocabularyHash;

    /// <summary>Whether pregnancy is recorded for a person whose sex for clinical use is male: then the sex is not relied on.</summary>
    public bool SexContradictsPregnancy => Plausibility.SexContradictsPregnancy(_facts);

    /// <summary>Describes a patient. Never throws for a clinical value.</summary>
    public static Patient Describe(Action<PatientBuilder> description)
    {
        var builder = new PatientBuilder();
        Guard.Against.Null(description)(builder);
        var facts = builder.Close();
        Plausibility.Check(facts);
        return new Patient(facts);
    }

    /// <summary>
    /// The same patient without anything known about one question: all readings, the asked fact, or a list's entries and its completeness.
    /// What was found implausible stays so: forgetting the height does not make the weight it contradicted usable.
    /// </summary>
    public Patient Forget(Question question) => new(_facts.Without(Guard.Against.Null(question)));

    /// <summary>The readings of one analyte, oldest first, unusable ones included.</summary>
    public IReadOnlyList<Reading> ReadingsOf(Analyte analyte) => _readings[Guard.Against.Null(analyte).Ordinal];

    /// <summary>The coded results of one item, oldest first.</summary>
    public IReadOnlyList<CodedReading> CodedReadingsOf(CodedItem item) => _coded[Guard.Against.Null(item).Ordinal];

    /// <summary>The problem-list entries of one concept.</summary>
    public IReadOnlyList<Condition> ConditionsOf(Concept concept) => _conditions[Guard.Against.Null(concept).Ordinal];

    /// <summary>The problem-list entries whose codes are not understood.</summary>
    public IReadOnlyList<Condition> ConditionsNotUnderstood => _conditions[Concept.All.Count];

    /// <summary>The medicine-list entries of one ingredient.</summary>
    public IReadOnlyList<Medicine> MedicinesOf(Ingredient ingredient) => _medicines[Guard.Against.Null(ingredient).Ordinal];

    /// <summary>The medicine-list entries whose codes are not understood.</summary>
    public IReadOnlyList<Medicine> MedicinesNotUnderstood => _medicines[Ingredient.All.Count];

    /// <summary>The newest answer to an asked fact, or null when nobody was asked.</summary>
    public Told? AnswerTo(Question question)
    {
        Told? newest = null;
        foreach (var told in _facts.ToldAnswers)
        {
            if (told.Question == question && (newest is null || told.At.Earliest >= newest.At.Earliest))
            {
                newest = told;
            }
        }

        return newest;
    }

    /// <summary>The age on the day of <paramref name="asOf"/>, or null when the birth date is unknown or lies after it.</summary>
    public AgeInterval? AgeOn(DateTimeOffset asOf) => Birth is { } birth ? AgeInterval.On(asOf, birth.Date) : null;
}
