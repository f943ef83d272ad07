using System;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Rules;

namespace KetamineDecision.Tests;

/// <summary>Short words for building a case and a criterion of each answer.</summary>
internal static class Leaves
{
    public static readonly DateTimeOffset Now = TestPatients.Now;

    public static readonly Criterion Yes = Asked(Question.WeightConfirmed);
    public static readonly Criterion No = Asked(Question.AlternativeTried);
    public static readonly Criterion Unknown = Asked(Question.PresentRegimenAdequate);
    public static readonly Criterion AlsoUnknown = Asked(Question.ActiveSubstanceUse);

    /// <summary>A case in which <see cref="Yes"/> and <see cref="No"/> are told and the others are not.</summary>
    public static readonly Case YesAndNoTold = Of(p => p.Told(Question.WeightConfirmed, Truth.Yes, Now).Told(Question.AlternativeTried, Truth.No, Now));

    public static Criterion Asked(Question question, TimeSpan? within = null) => new AskedCriterion(question, within);

    public static Case Of(Action<PatientBuilder> patient, ProposedUse? use = null) => new(Patient.Describe(patient), use ?? new ProposedUse(), Now);

    public static void ShouldBe(this Answer answer, Truth truth, UnknownReason reason = UnknownReason.None, params Question[] questions)
    {
        FluentAssertions.AssertionExtensions.Should(answer.Facts.Count + answer.Questions.Count).BeGreaterThan(0, "an answer names a fact or a question");
        Xunit.Assert.Equal((truth, reason), (answer.Truth, answer.Reason));
        Xunit.Assert.Equal(questions, answer.Questions);
    }
}
