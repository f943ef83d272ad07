using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Facts;

namespace KetamineDecision.Patients;

/// <summary>
/// Describes a patient; only used inside <see cref="Patient.Describe"/>. Verbs never throw for a clinical value. What is not said stays
/// unknown: nothing here has a default.
/// </summary>
public sealed class PatientBuilder
{
    private PatientFacts? _facts = new();

    internal PatientBuilder()
    {
    }

    internal PatientFacts Facts => _facts ?? throw new InvalidOperationException("The patient has been described; a builder is only used inside Patient.Describe.");

    internal PatientFacts Close()
    {
        var facts = Facts;
        _facts = null;
        return facts;
    }

    /// <summary>The birth date, to the day, the month or only the year. A date that does not exist becomes a data problem.</summary>
    public PatientBuilder Born(int year, int? month = null, int? day = null, Origin? origin = null)
    {
        if (PartialDate.TryCreate(year, month, day, out var date))
        {
            Facts.Birth = new BirthDate(date, origin ?? Origin.Host);
            return this;
        }

        return Problem(new DataProblem(DataProblemCode.DateImpossible, (origin ?? Origin.Host).Reference, "The birth date does not exist; correct it."));
    }

    /// <summary>The sex clinical formulas use. Two different statements conflict and leave it unknown.</summary>
    public PatientBuilder SexForClinicalUse(ClinicalSex sex, Origin? origin = null)
    {
        Guard.Against.EnumOutOfRange(sex);
        var value = sex switch { ClinicalSex.Female => "female", ClinicalSex.Male => "male", _ => null };
        Facts.Coded.Add(new CodedReading(CodedItem.Sex, value, ObservedAt.NotRecorded, origin ?? Origin.Host));
        return this;
    }

    /// <summary>Readings taken at one instant; a reading without a time does not compile.</summary>
    public PatientBuilder Measured(DateTimeOffset at, Action<Readings> readings) => Measured(ObservedAt.Exactly(at), Origin.Host, readings);

    /// <summary>Readings taken at a time of any precision, with their origin.</summary>
    public PatientBuilder Measured(ObservedAt at, Origin origin, Action<Readings> readings)
    {
        Guard.Against.Null(origin);
        Guard.Against.Null(readings)(new Readings(at, origin, Facts.Readings, Facts.Problems));
        return this;
    }

    /// <summary>A recorded pregnancy status or test.</summary>
    public PatientBuilder Pregnancy(PregnancyStatus status, DateTimeOffset at) => Pregnancy(status, ObservedAt.Exactly(at), Origin.Host);

    /// <summary>A recorded pregnancy status or test, with its origin.</summary>
    public PatientBuilder Pregnancy(PregnancyStatus status, ObservedAt at, Origin origin)
    {
        Guard.Against.EnumOutOfRange(status);
        var value = status switch
        {
            PregnancyStatus.Pregnant => "pregnant",
            PregnancyStatus.NotPregnant => "notPregnant",
            PregnancyStatus.Possible => "possible",
            _ => null,
        };
        Facts.Coded.Add(new CodedReading(CodedItem.Pregnancy, value, at, Guard.Against.Null(origin)));
        return this;
    }

    /// <summary>Ascites as a clinician graded it.</summary>
    public PatientBuilder Ascites(AscitesGrade grade, DateTimeOffset at)
    {
        Guard.Against.EnumOutOfRange(grade);
        var value = grade switch { AscitesGrade.None => "none", AscitesGrade.Slight => "slight", AscitesGrade.ModerateOrSevere => "moderateOrSevere", _ => null };
        Facts.Coded.Add(new CodedReading(CodedItem.Ascites, value, ObservedAt.Exactly(at), Origin.Host));
        return this;
    }

    /// <summary>Hepatic encephalopathy as a clinician graded it.</summary>
    public PatientBuilder Encephalopathy(EncephalopathyGrade grade, DateTimeOffset at)
    {
        Guard.Against.EnumOutOfRange(grade);
        var value = grade switch { EncephalopathyGrade.None => "none", EncephalopathyGrade.Grade1Or2 => "grade1Or2", EncephalopathyGrade.Grade3Or4 => "grade3Or4", _ => null };
        Facts.Coded.Add(new CodedReading(CodedItem.Encephalopathy, value, ObservedAt.Exactly(at), Origin.Host));
        return this;
    }

    /// <summary>The problem list and whether it is complete. Called twice, entries add up and the last completeness holds.</summary>
    public PatientBuilder Conditions(Completeness list, params Condition[] entries)
    {
        Facts.Conditions.AddRange(Guard.Against.Null(entries));
        Facts.ConditionList = list;
        return this;
    }

    /// <summary>The medicine list and whether it is reconciled. Called twice, entries add up and the last completeness holds.</summary>
    public PatientBuilder Medicines(Completeness list, params Medicine[] entries)
    {
        Facts.Medicines.AddRange(Guard.Against.Null(entries));
        Facts.MedicineList = list;
        return this;
    }

    /// <summary>The allergy list and whether it is reviewed: reviewed and empty means none known.</summary>
    public PatientBuilder Allergies(Completeness list, params Reaction[] entries)
    {
        Facts.Reactions.AddRange(Guard.Against.Null(entries));
        Facts.AllergyList = list;
        return this;
    }

    /// <summary>The answer to an asked fact. Lists and measurements have verbs of their own.</summary>
    /// <exception cref="ArgumentException">The question is not an asked fact.</exception>
    public PatientBuilder Told(Question question, Truth truth, DateTimeOffset at, string by = "host")
    {
        Guard.Against.Null(question);
        Guard.Against.EnumOutOfRange(truth);
        if (question.Kind != QuestionKind.AskedFact)
        {
            throw new ArgumentException("Only an asked fact can be told; lists and measurements have verbs of their own.", nameof(question));
        }

        Facts.ToldAnswers.Add(new Told(question, truth, ObservedAt.Exactly(at), new Origin(by)));
        return this;
    }

    /// <summary>Adds a problem found while reading the record.</summary>
    public PatientBuilder Problem(DataProblem problem)
    {
        Facts.Problems.Add(Guard.Against.Null(problem));
        return this;
    }

    /// <summary>The hash of the vocabulary the codes were mapped with; knowledge with another vocabulary refuses to judge them silently.</summary>
    public PatientBuilder MappedWith(string vocabularyHash)
    {
        Facts.VocabularyHash = Guard.Against.NullOrWhiteSpace(vocabularyHash);
        return this;
    }
}
