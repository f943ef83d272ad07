using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Rules;
using Xunit;
using static KetamineDecision.Tests.Leaves;

namespace KetamineDecision.Tests;

/// <summary>corrections.md section 3, CI-001: the five manifestations or high criticality say Yes; none recorded asks; psychic or gastric is No.</summary>
public sealed class ReactionCriterionTests
{
    private static readonly Completeness Reviewed = Completeness.ReviewedAt(Now);

    private static readonly Criterion Ci001 = new ReactionCriterion(
        [Ingredient.Ketamine, Ingredient.Esketamine],
        [Manifestation.Anaphylaxis, Manifestation.Angioedema, Manifestation.Urticaria, Manifestation.Bronchospasm, Manifestation.GeneralizedRash],
        Question.KetamineReaction);

    [Theory]
    [InlineData(Manifestation.Anaphylaxis, Truth.Yes)]
    [InlineData(Manifestation.Angioedema, Truth.Yes)]
    [InlineData(Manifestation.Urticaria, Truth.Yes)]
    [InlineData(Manifestation.Bronchospasm, Truth.Yes)]
    [InlineData(Manifestation.GeneralizedRash, Truth.Yes)]
    [InlineData(Manifestation.Psychic, Truth.No)]
    [InlineData(Manifestation.Gastrointestinal, Truth.No)]
    [InlineData(Manifestation.NotUnderstood, Truth.Unknown)]
    public void Manifestation_Decides(Manifestation manifestation, Truth truth)
    {
        Allergic(Reviewed, Reaction.To(Ingredient.Ketamine, manifestation)).Truth.Should().Be(truth);
        Allergic(Reviewed, Reaction.To(Ingredient.Esketamine, manifestation)).Truth.Should().Be(truth);
        Allergic(Reviewed, Reaction.To(Ingredient.Morphine, manifestation)).Truth.Should().Be(Truth.No);
    }

    [Fact]
    public void NoManifestation_AsksWhatHappened()
    {
        Allergic(Reviewed, Reaction.To(Ingredient.Ketamine)).ShouldBe(Truth.Unknown, UnknownReason.DetailMissing, Question.KetamineReaction);
        Allergic(Completeness.NotReviewed, Reaction.To(Ingredient.Ketamine)).ShouldBe(Truth.Unknown, UnknownReason.DetailMissing, Question.KetamineReaction);
    }

    [Fact]
    public void HighCriticality_IsYesWhateverTheManifestation()
    {
        Allergic(Reviewed, Reaction.Of(Ingredient.Ketamine, true, [])).ShouldBe(Truth.Yes);
        Allergic(Reviewed, Reaction.Of(Ingredient.Ketamine, true, [Manifestation.Psychic])).ShouldBe(Truth.Yes);
    }

    [Fact]
    public void SeveralManifestations_TheGraverCounts()
    {
        Allergic(Reviewed, Reaction.To(Ingredient.Ketamine, Manifestation.Psychic, Manifestation.Anaphylaxis)).ShouldBe(Truth.Yes);
        Allergic(Reviewed, Reaction.To(Ingredient.Ketamine, Manifestation.Psychic, Manifestation.NotUnderstood)).Truth.Should().Be(Truth.Unknown);
        Allergic(Reviewed, Reaction.To(Ingredient.Ketamine), Reaction.To(Ingredient.Esketamine, Manifestation.Urticaria)).ShouldBe(Truth.Yes);
    }

    [Fact]
    public void Told_AnswersTheDetail()
    {
        Told(Truth.No, Reaction.To(Ingredient.Ketamine)).Truth.Should().Be(Truth.No);
        Told(Truth.Yes, Reaction.To(Ingredient.Ketamine)).ShouldBe(Truth.Yes);
        Told(Truth.Unknown, Reaction.To(Ingredient.Ketamine)).ShouldBe(Truth.Unknown, UnknownReason.DetailMissing, Question.KetamineReaction);
        Told(Truth.No, Reaction.To(Ingredient.Ketamine, Manifestation.Anaphylaxis)).ShouldBe(Truth.Yes);
        Told(Truth.Yes).ShouldBe(Truth.Yes);

        static Answer Told(Truth truth, params Reaction[] entries) => Ci001.Evaluate(Of(p => p.Allergies(Reviewed, entries).Told(Question.KetamineReaction, truth, Now)));
    }

    [Fact]
    public void NoEntry_IsNoOnlyOnAReviewedList()
    {
        Allergic(Reviewed).ShouldBe(Truth.No);
        Allergic(Completeness.NotReviewed).ShouldBe(Truth.Unknown, UnknownReason.ListNotReviewed, Question.AllergyList);
        Allergic(Completeness.NotReviewed, Reaction.To(Ingredient.Ketamine, Manifestation.Psychic)).ShouldBe(Truth.Unknown, UnknownReason.ListNotReviewed, Question.AllergyList);
    }

    [Fact]
    public void EntryNotUnderstood_StaysUnknownUntilChecked()
    {
        var entry = Reaction.Of(null, false, [Manifestation.Urticaria]);

        Allergic(Reviewed, entry).ShouldBe(Truth.Unknown, UnknownReason.EntryNotUnderstood, Question.AllergyEntriesChecked);
        Ci001.Evaluate(Of(p => p.Allergies(Reviewed, entry).Told(Question.AllergyEntriesChecked, Truth.Yes, Now))).ShouldBe(Truth.No);
    }

    private static Answer Allergic(Completeness list, params Reaction[] entries) => Ci001.Evaluate(Of(p => p.Allergies(list, entries)));
}
