using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Tests;

public sealed class BuilderTests
{
    private static readonly DateTimeOffset Now = TestPatients.Now;

    [Theory]
    [InlineData("allergyList")]
    [InlineData("weight")]
    [InlineData("pregnancy")]
    public void Told_AboutAListOrMeasurement_IsRefused(string id)
    {
        var describe = () => Patient.Describe(p => p.Told(Question.Find(id)!, Truth.Yes, Now));

        describe.Should().Throw<ArgumentException>().WithParameterName("question");
    }

    [Fact]
    public void Told_TwoTimes_TheNewerCountsInAnyOrder()
    {
        Patient.Describe(p => p.Told(Question.WeightConfirmed, Truth.Yes, Now).Told(Question.WeightConfirmed, Truth.No, Now.AddDays(-1)))
            .AnswerTo(Question.WeightConfirmed)!.Truth.Should().Be(Truth.Yes);
        Patient.Describe(p => p.Told(Question.WeightConfirmed, Truth.Unknown, Now).Told(Question.WeightConfirmed, Truth.Yes, Now.AddDays(-1)))
            .AnswerTo(Question.WeightConfirmed)!.Truth.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void BirthDateThatDoesNotExist_IsAProblemAndNoBirth()
    {
        var patient = Patient.Describe(p => p.Born(1964, 2, 30));

        patient.Birth.Should().BeNull();
        patient.AgeOn(Now).Should().BeNull();
        patient.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.DateImpossible);
    }

    [Fact]
    public void BareChart_KnowsNothingAndClaimsNothing()
    {
        var patient = Patient.Describe(_ => { });

        patient.Birth.Should().BeNull();
        patient.Problems.Should().BeEmpty();
        foreach (var list in new[] { patient.ProblemList, patient.MedicineList, patient.AllergyList })
        {
            list.Completeness.IsReviewed.Should().BeFalse();
            list.Display().Should().Be("not reviewed");
        }
    }

    [Fact]
    public void Lists_SayHowFarTheyCanBeTrusted()
    {
        var patient = Patient.Describe(p => p
            .Conditions(Completeness.ReviewedAt(Now), Condition.Active(Concept.LiverDisease))
            .Medicines(Completeness.Truncated, Medicine.Taking(Ingredient.Morphine), Medicine.Taking(Ingredient.Codeine))
            .Allergies(Completeness.Withheld));

        patient.ProblemList.Display().Should().Be("reviewed, 1 entry");
        patient.MedicineList.Display().Should().Be("cut off");
        patient.MedicineList.Entries.Should().Be(2);
        patient.AllergyList.Display().Should().Be("withheld");
        default(Completeness).Should().Be(Completeness.NotReviewed);
        Completeness.Truncated.Should().NotBe(Completeness.Withheld);
    }

    [Fact]
    public void Entries_AreFoundByTheirConceptAndTheUnmappedApart()
    {
        var patient = Patient.Describe(p => p
            .Conditions(Completeness.NotReviewed, Condition.Active(Concept.LiverDisease), Condition.NotUnderstood(ConditionStatus.Active))
            .Medicines(Completeness.NotReviewed, Medicine.Of(null, MedicineStatus.Taking, default), Medicine.Taking(Ingredient.Morphine)));

        patient.ConditionsOf(Concept.LiverDisease).Should().HaveCount(1);
        patient.ConditionsNotUnderstood.Should().HaveCount(1);
        patient.MedicinesOf(Ingredient.Morphine).Should().HaveCount(1);
        patient.MedicinesNotUnderstood.Should().HaveCount(1);
    }

    [Fact]
    public void PatientOnceBuilt_DoesNotChangeWithItsBuilder()
    {
        PatientBuilder? kept = null;
        var patient = Patient.Describe(p => kept = p.Conditions(Completeness.ReviewedAt(Now)));
        var afterwards = () => kept!.Conditions(Completeness.ReviewedAt(Now), Condition.Active(Concept.LiverDisease)).Born(1964);

        afterwards.Should().Throw<InvalidOperationException>();
        patient.Conditions.Should().BeEmpty();
        patient.Birth.Should().BeNull();
    }

    [Fact]
    public void NullArguments_AreRefusedByName()
    {
        var describe = () => Patient.Describe(null!);
        var told = () => Patient.Describe(p => p.Told(null!, Truth.Yes, Now));
        var truth = () => Patient.Describe(p => p.Told(Question.WeightConfirmed, (Truth)9, Now));
        var sex = () => Patient.Describe(p => p.SexForClinicalUse((ClinicalSex)9));

        describe.Should().Throw<ArgumentNullException>().WithParameterName("description");
        told.Should().Throw<ArgumentNullException>().WithParameterName("question");
        truth.Should().Throw<ArgumentException>().WithParameterName("truth");
        sex.Should().Throw<ArgumentException>().WithParameterName("sex");
    }

    [Fact]
    public void ClosedVocabularies_HaveUniqueIdsThatAreFound()
    {
        Concept.All.Select(c => c.Id).Should().OnlyHaveUniqueItems();
        Concept.All.Should().OnlyContain(c => Concept.Find(c.Id) == c);
        Ingredient.All.Select(c => c.Id).Should().OnlyHaveUniqueItems();
        Ingredient.All.Should().OnlyContain(c => Ingredient.Find(c.Id) == c);
        Analyte.All.Select(c => c.Id).Should().OnlyHaveUniqueItems();
        Analyte.All.Should().OnlyContain(c => Analyte.Find(c.Id) == c);
        CodedItem.All.Should().OnlyContain(c => CodedItem.Find(c.Id) == c);
        Concept.Find(null).Should().BeNull();
        Analyte.Find("Creatinine").Should().BeNull();
    }
}
