using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Rules;
using Xunit;

namespace KetamineDecision.Tests;

/// <summary>Forgetting a question leaves nothing known about it, and everything else as it was.</summary>
public sealed class ForgetTests
{
    private static readonly DateTimeOffset Now = TestPatients.Now;
    private static readonly Patient Full = Everything();

    public static TheoryData<string> All => new(Question.All.Select(q => q.Id));

    public static TheoryData<string> AskedFacts => new(Question.All.Where(q => q.Kind == QuestionKind.AskedFact).Select(q => q.Id));

    [Theory]
    [MemberData(nameof(All))]
    public void AnyQuestion_NothingKnownAboutItIsLeft(string id)
    {
        var question = Question.Find(id)!;
        Known(Full, question).Should().NotBeEmpty("a patient who lacks it from the start proves nothing");

        Known(Full.Forget(question), question).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void AnyQuestion_ReadingsOfOtherQuestionsStay(string id)
    {
        var question = Question.Find(id)!;
        var rest = Full.Forget(question);

        foreach (var analyte in Analyte.All.Where(a => a.Question != question))
        {
            rest.ReadingsOf(analyte).Should().Equal(Full.ReadingsOf(analyte));
        }

        rest.Problems.Should().HaveCount(Full.Problems.Count);
        rest.VocabularyHash.Should().Be(Full.VocabularyHash);
    }

    [Theory]
    [MemberData(nameof(AskedFacts))]
    public void AskedFact_IsAnsweredUnknownAfterwards(string id)
    {
        var question = Question.Find(id)!;
        var subject = new Case(Full.Forget(question), new ProposedUse(), Now);

        new AskedCriterion(question, null).Evaluate(subject).Truth.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void List_TakesItsEntriesItsReviewAndWhatWasToldAboutIt()
    {
        var rest = Full.Forget(Question.ProblemList);

        rest.Conditions.Should().BeEmpty();
        rest.ProblemList.Completeness.IsReviewed.Should().BeFalse();
        rest.AnswerTo(Question.ProblemEntriesChecked).Should().BeNull();
        rest.MedicineList.Completeness.IsReviewed.Should().BeTrue();
    }

    [Fact]
    public void PregnancyOnTheProblemList_GoesWithTheQuestionAndTheOtherProblemsStay()
    {
        var rest = Full.Forget(Question.Pregnancy);

        rest.ConditionsOf(Concept.Pregnancy).Should().BeEmpty();
        rest.ConditionsOf(Concept.LiverDisease).Should().HaveCount(1);
    }

    [Fact]
    public void Forgetting_ChangesACopy()
    {
        Full.Forget(Question.Age).Birth.Should().BeNull();
        Full.Birth.Should().NotBeNull();
    }

    private static List<object> Known(Patient patient, Question question)
    {
        var known = new List<object>();
        known.AddRange(Analyte.All.Where(a => a.Question == question).SelectMany(patient.ReadingsOf));
        known.AddRange(CodedItem.All.Where(c => c.Question == question).SelectMany(patient.CodedReadingsOf));
        known.AddRange(question.Kind == QuestionKind.AskedFact && patient.AnswerTo(question) is { } told ? [told] : []);
        known.AddRange(question == Question.Age && patient.Birth is { } birth ? [birth] : []);
        known.AddRange(Listed(question, Question.ProblemList, patient.ProblemList, patient.Conditions));
        known.AddRange(Listed(question, Question.MedicineList, patient.MedicineList, patient.Medicines));
        known.AddRange(Listed(question, Question.AllergyList, patient.AllergyList, patient.Reactions));

        return known;
    }

    private static IEnumerable<object> Listed(Question question, Question list, ListReview review, IEnumerable<object> entries) =>
        question != list ? [] : review.Completeness.IsReviewed ? entries.Append(review) : entries;

    private static Patient Everything() => TestPatients.HealthyMan(Now, p =>
    {
        p.Pregnancy(PregnancyStatus.NotPregnant, Now).Ascites(AscitesGrade.None, Now).Encephalopathy(EncephalopathyGrade.None, Now).MappedWith("hash")
            .Conditions(Completeness.ReviewedAt(Now), Condition.Past(Concept.Pregnancy), Condition.Active(Concept.LiverDisease))
            .Medicines(Completeness.ReviewedAt(Now), Medicine.Taking(Ingredient.Morphine))
            .Allergies(Completeness.ReviewedAt(Now), Reaction.To(Ingredient.Morphine, Manifestation.Urticaria))
            .Measured(Now, m => m.Height(180m, "cm").Score(Analyte.ClinicalFrailtyScale, 3).Laboratory(Analyte.Creatinine, 1m, "mg/dL")
                .Laboratory(Analyte.Alt, 20m, "U/L", 40m).Weight(9999m, "kg"));
        foreach (var question in Question.All.Where(q => q.Kind == QuestionKind.AskedFact))
        {
            p.Told(question, Truth.No, Now);
        }
    });
}
