using System;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Rules;
using Xunit;
using static KetamineDecision.Tests.Leaves;

namespace KetamineDecision.Tests;

/// <summary>The leaves condition and medicine: an entry answers, a reviewed list closes, and what is not understood stays open.</summary>
public sealed class ListCriterionTests
{
    private static readonly Completeness Reviewed = Completeness.ReviewedAt(Now);
    private static readonly Criterion Active = new ConditionCriterion([Concept.LiverDisease, Concept.HeartFailure], ConditionPresence.Active, null);
    private static readonly Criterion Past = new ConditionCriterion([Concept.LiverDisease], ConditionPresence.Past, null);
    private static readonly Criterion Ever = new ConditionCriterion([Concept.LiverDisease], ConditionPresence.Ever, null);
    private static readonly Criterion Recent = new ConditionCriterion([Concept.LiverDisease], ConditionPresence.Active, TimeSpan.FromDays(30));

    // IX-001: theophylline or aminophylline now or within 48 h (corrections.md section 3).
    private static readonly Criterion WashOut = new MedicineCriterion(
        "methylxanthines", [Ingredient.Theophylline, Ingredient.Aminophylline], TimeSpan.FromHours(48), Question.TheophyllineWithin48Hours, TimeSpan.FromHours(24));

    private static readonly Criterion Opioid = new MedicineCriterion("opioids", [Ingredient.Morphine], null, null, null);

    [Theory]
    [InlineData(ConditionStatus.Active, Truth.Yes, Truth.No, Truth.Yes)]
    [InlineData(ConditionStatus.Past, Truth.No, Truth.Yes, Truth.Yes)]
    [InlineData(ConditionStatus.NotStated, Truth.Unknown, Truth.Unknown, Truth.Yes)]
    public void Entry_ByItsStatus(ConditionStatus status, Truth active, Truth past, Truth ever)
    {
        var subject = Problems(Reviewed, Condition.Of(Concept.LiverDisease, status, Certainty.Confirmed));

        Active.Evaluate(subject).Truth.Should().Be(active);
        Past.Evaluate(subject).Truth.Should().Be(past);
        Ever.Evaluate(subject).Truth.Should().Be(ever);
    }

    [Fact]
    public void PossibleEntry_StaysUnknownEvenOnAReviewedList() =>
        Active.Evaluate(Problems(Reviewed, Condition.Of(Concept.LiverDisease, ConditionStatus.Active, Certainty.Possible)))
            .ShouldBe(Truth.Unknown, UnknownReason.OnlyPossible, Question.ProblemList);

    [Fact]
    public void ConfirmedBesidesPossible_IsYes() => Active.Evaluate(Problems(
        Reviewed, Condition.Of(Concept.LiverDisease, ConditionStatus.Active, Certainty.Possible), Condition.Active(Concept.HeartFailure))).ShouldBe(Truth.Yes);

    [Theory]
    [InlineData(-30, 0, Truth.Yes)]
    [InlineData(-30, -1, Truth.No)]
    public void Onset_ToTheSecond(int days, int seconds, Truth truth) => Recent.Evaluate(Problems(
        Reviewed, Condition.Active(Concept.LiverDisease, ObservedAt.Exactly(Now.AddDays(days).AddSeconds(seconds))))).Truth.Should().Be(truth);

    [Fact]
    public void OnsetNotRecorded_IsUnknown() =>
        Recent.Evaluate(Problems(Reviewed, Condition.Active(Concept.LiverDisease))).ShouldBe(Truth.Unknown, UnknownReason.DetailMissing, Question.ProblemList);

    [Fact]
    public void NoEntry_IsNoOnlyOnAReviewedList()
    {
        Active.Evaluate(Problems(Reviewed)).ShouldBe(Truth.No);
        Active.Evaluate(Problems(Completeness.NotReviewed)).ShouldBe(Truth.Unknown, UnknownReason.ListNotReviewed, Question.ProblemList);
        Active.Evaluate(Problems(Completeness.Truncated)).ShouldBe(Truth.Unknown, UnknownReason.Truncated, Question.ProblemList);
        Active.Evaluate(Problems(Completeness.Withheld)).ShouldBe(Truth.Unknown, UnknownReason.Withheld, Question.ProblemList);
        Active.Evaluate(Problems(Completeness.ReviewedAt(Now.AddSeconds(301)))).ShouldBe(Truth.Unknown, UnknownReason.Stale, Question.ProblemList);
        Active.Evaluate(Problems(Completeness.ReviewedAt(Now.AddSeconds(300)))).ShouldBe(Truth.No);
    }

    [Fact]
    public void EntryNotUnderstood_StaysUnknownUntilChecked()
    {
        var entry = Condition.NotUnderstood(ConditionStatus.Active);

        Active.Evaluate(Problems(Reviewed, entry)).ShouldBe(Truth.Unknown, UnknownReason.EntryNotUnderstood, Question.ProblemEntriesChecked);
        Checked(Truth.Yes).ShouldBe(Truth.No);
        Checked(Truth.No).Truth.Should().Be(Truth.Unknown);
        Active.Evaluate(Problems(Reviewed, Condition.NotUnderstood(ConditionStatus.Past))).ShouldBe(Truth.No);
        Ever.Evaluate(Problems(Reviewed, Condition.NotUnderstood(ConditionStatus.Past))).Truth.Should().Be(Truth.Unknown);

        Answer Checked(Truth truth) => Active.Evaluate(Of(p => p.Conditions(Reviewed, entry).Told(Question.ProblemEntriesChecked, truth, Now)));
    }

    [Theory]
    [InlineData(0, Truth.Yes)] // 48 h exactly
    [InlineData(-1, Truth.No)] // one second more
    [InlineData(1, Truth.Yes)]
    public void WashOut_ToTheSecond(int seconds, Truth truth) => WashOut.Evaluate(Taking(
        Reviewed, Medicine.Stopped(Ingredient.Theophylline, ObservedAt.Exactly(Now.AddHours(-48).AddSeconds(seconds))))).ShouldBe(truth);

    [Fact]
    public void Medicine_TakenNow_IsYesWhateverTheList()
    {
        WashOut.Evaluate(Taking(Completeness.NotReviewed, Medicine.Taking(Ingredient.Aminophylline))).ShouldBe(Truth.Yes);
        Opioid.Evaluate(Taking(Reviewed, Medicine.Stopped(Ingredient.Morphine, ObservedAt.Exactly(Now)))).ShouldBe(Truth.No);
    }

    [Fact]
    public void Medicine_StatusOrDateMissing_AsksTheQuestionThatSettlesIt()
    {
        WashOut.Evaluate(Taking(Reviewed, Medicine.Of(Ingredient.Theophylline, MedicineStatus.NotStated, default)))
            .ShouldBe(Truth.Unknown, UnknownReason.DetailMissing, Question.TheophyllineWithin48Hours);
        WashOut.Evaluate(Taking(Reviewed, Medicine.Stopped(Ingredient.Theophylline, ObservedAt.NotRecorded)))
            .ShouldBe(Truth.Unknown, UnknownReason.DetailMissing, Question.TheophyllineWithin48Hours);
        Opioid.Evaluate(Taking(Reviewed, Medicine.Of(Ingredient.Morphine, MedicineStatus.NotStated, default)))
            .ShouldBe(Truth.Unknown, UnknownReason.DetailMissing, Question.MedicineList);
    }

    [Fact]
    public void SettledByTold_ClosesTheGapAndNeverTheEntry()
    {
        Told(Truth.No).ShouldBe(Truth.No);
        Told(Truth.Yes).ShouldBe(Truth.Yes);
        Told(Truth.Unknown).ShouldBe(Truth.Unknown, UnknownReason.ListNotReviewed, Question.TheophyllineWithin48Hours);
        Told(Truth.No, Medicine.Taking(Ingredient.Theophylline)).ShouldBe(Truth.Yes);
        Told(Truth.No, Medicine.Stopped(Ingredient.Theophylline, ObservedAt.NotRecorded)).Truth.Should().Be(Truth.Unknown);

        Answer Told(Truth truth, params Medicine[] entries) =>
            WashOut.Evaluate(Of(p => p.Medicines(Completeness.NotReviewed, entries).Told(Question.TheophyllineWithin48Hours, truth, Now)));
    }

    [Theory]
    [InlineData(-86400, Truth.No)]
    [InlineData(-86401, Truth.Unknown)]
    public void MedicineList_ReviewedLongerAgoThanAllowed_DoesNotClose(int seconds, Truth truth) =>
        WashOut.Evaluate(Taking(Completeness.ReviewedAt(Now.AddSeconds(seconds)))).Truth.Should().Be(truth);

    [Fact]
    public void MedicineNotUnderstood_StaysUnknownUntilChecked()
    {
        var unknown = Medicine.Of(null, MedicineStatus.Taking, default);

        Opioid.Evaluate(Taking(Reviewed, unknown)).ShouldBe(Truth.Unknown, UnknownReason.EntryNotUnderstood, Question.MedicineEntriesChecked);
        Opioid.Evaluate(Of(p => p.Medicines(Reviewed, unknown).Told(Question.MedicineEntriesChecked, Truth.Yes, Now))).ShouldBe(Truth.No);
        WashOut.Evaluate(Taking(Reviewed, Medicine.Of(null, MedicineStatus.Stopped, ObservedAt.Exactly(Now.AddHours(-47))))).Truth.Should().Be(Truth.Unknown);
        WashOut.Evaluate(Taking(Reviewed, Medicine.Of(null, MedicineStatus.Stopped, ObservedAt.Exactly(Now.AddHours(-49))))).Truth.Should().Be(Truth.No);
        WashOut.Evaluate(Taking(Reviewed, Medicine.Of(null, MedicineStatus.Stopped, ObservedAt.NotRecorded))).Truth.Should().Be(Truth.Unknown, "no date is not a long time ago");
        Opioid.Evaluate(Taking(Reviewed, Medicine.Of(null, MedicineStatus.Stopped, ObservedAt.NotRecorded))).Truth.Should().Be(Truth.No, "only what is taken now is asked");
    }

    private static Case Problems(Completeness list, params Condition[] entries) => Of(p => p.Conditions(list, entries));

    private static Case Taking(Completeness list, params Medicine[] entries) => Of(p => p.Medicines(list, entries));
}
