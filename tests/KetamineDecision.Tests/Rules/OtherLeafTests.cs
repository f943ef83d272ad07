using System;
using FluentAssertions;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;
using KetamineDecision.Rules;
using Xunit;
using static KetamineDecision.Tests.Leaves;

namespace KetamineDecision.Tests;

/// <summary>The leaves age, coded, asked, use, site, calculated and rule.</summary>
public sealed class OtherLeafTests
{
    private static readonly Criterion Minor = new AgeCriterion(new Limit(ComparisonWord.Below, 18m), AgeUnit.Years);
    private static readonly Criterion Pregnant = new CodedCriterion(CodedItem.Pregnancy, ["pregnant"], TimeSpan.FromDays(7));

    [Fact]
    public void Age_BothSidesOfTheBirthday()
    {
        Minor.Evaluate(Of(p => p.Born(2008, 11, 23))).ShouldBe(Truth.Yes); // 17 y 364 d
        Minor.Evaluate(Of(p => p.Born(2008, 11, 22))).ShouldBe(Truth.No);
        Minor.Evaluate(Of(p => p.Born(2008))).ShouldBe(Truth.Unknown, UnknownReason.Censored, Question.Age);
        Minor.Evaluate(Of(p => p.Born(2007))).ShouldBe(Truth.No);
        Minor.Evaluate(Of(_ => { })).ShouldBe(Truth.Unknown, UnknownReason.NotRecorded, Question.Age);
        Minor.Evaluate(Of(p => p.Born(2027))).ShouldBe(Truth.Unknown, UnknownReason.Unusable, Question.Age);
    }

    [Theory]
    [InlineData("2026-08-23", Truth.Yes)] // 2 months 30 days
    [InlineData("2026-08-22", Truth.No)]
    public void AgeInMonths_BothSidesOfThree(string born, Truth truth)
    {
        var day = DateTime.Parse(born, System.Globalization.CultureInfo.InvariantCulture);
        new AgeCriterion(new Limit(ComparisonWord.Below, 3m), AgeUnit.Months).Evaluate(Of(p => p.Born(day.Year, day.Month, day.Day))).ShouldBe(truth);
    }

    [Theory]
    [InlineData(PregnancyStatus.Pregnant, Truth.Yes, UnknownReason.None)]
    [InlineData(PregnancyStatus.NotPregnant, Truth.No, UnknownReason.None)]
    [InlineData(PregnancyStatus.Possible, Truth.Unknown, UnknownReason.OnlyPossible)]
    [InlineData(PregnancyStatus.Unknown, Truth.Unknown, UnknownReason.AskedUnknown)]
    public void Coded_ByItsValue(PregnancyStatus status, Truth truth, UnknownReason reason) =>
        Pregnant.Evaluate(Of(p => p.Pregnancy(status, Now))).ShouldBe(truth, reason, truth == Truth.Unknown ? [Question.Pregnancy] : []);

    [Fact]
    public void Coded_WindowConflictAndFuture()
    {
        Pregnant.Evaluate(Of(p => p.Pregnancy(PregnancyStatus.NotPregnant, Now.AddDays(-7)))).ShouldBe(Truth.No);
        Pregnant.Evaluate(Of(p => p.Pregnancy(PregnancyStatus.NotPregnant, Now.AddDays(-7).AddSeconds(-1)))).ShouldBe(Truth.Unknown, UnknownReason.Stale, Question.Pregnancy);
        Pregnant.Evaluate(Of(p => p.Pregnancy(PregnancyStatus.NotPregnant, Now).Pregnancy(PregnancyStatus.Pregnant, Now))).ShouldBe(Truth.Unknown, UnknownReason.Conflicting, Question.Pregnancy);
        Pregnant.Evaluate(Of(p => p.Pregnancy(PregnancyStatus.NotPregnant, Now.AddMinutes(6)))).ShouldBe(Truth.Unknown, UnknownReason.NotRecorded, Question.Pregnancy);
    }

    [Fact]
    public void Sex_ThatContradictsAPregnancy_IsNotReliedOn()
    {
        var male = new CodedCriterion(CodedItem.Sex, ["male"], null);

        male.Evaluate(Of(p => p.SexForClinicalUse(ClinicalSex.Male))).ShouldBe(Truth.Yes);
        male.Evaluate(Of(p => p.SexForClinicalUse(ClinicalSex.Male).SexForClinicalUse(ClinicalSex.Female))).ShouldBe(Truth.Unknown, UnknownReason.Conflicting, Question.SexForClinicalUse);
        male.Evaluate(Of(p => p.SexForClinicalUse(ClinicalSex.Male).Pregnancy(PregnancyStatus.Pregnant, Now))).ShouldBe(Truth.Unknown, UnknownReason.Conflicting, Question.SexForClinicalUse);
    }

    [Fact]
    public void Asked_ByAnswerAndAge()
    {
        var asked = Asked(Question.PsychoticSymptomsToday, TimeSpan.FromDays(1));

        asked.Evaluate(Leaves.Of(_ => { })).ShouldBe(Truth.Unknown, UnknownReason.NotRecorded, Question.PsychoticSymptomsToday);
        At(Truth.Yes, 0).ShouldBe(Truth.Yes);
        At(Truth.No, -24 * 3600).ShouldBe(Truth.No);
        At(Truth.No, (-24 * 3600) - 1).ShouldBe(Truth.Unknown, UnknownReason.Stale, Question.PsychoticSymptomsToday);
        At(Truth.Unknown, 0).ShouldBe(Truth.Unknown, UnknownReason.AskedUnknown, Question.PsychoticSymptomsToday);
        At(Truth.No, 301).ShouldBe(Truth.Unknown, UnknownReason.NotRecorded, Question.PsychoticSymptomsToday);

        Answer At(Truth truth, int seconds) => asked.Evaluate(Leaves.Of(p => p.Told(Question.PsychoticSymptomsToday, truth, Now.AddSeconds(seconds))));
    }

    [Theory]
    [InlineData(0.35, Truth.No)]
    [InlineData(0.351, Truth.Yes)]
    public void Use_DosePerKilogram_BothSidesOfItsHighEnd(double high, Truth truth)
    {
        var above = new UseCriterion(UseProperty.DosePerKilogram, [], new Limit(ComparisonWord.Above, 0.35m));

        above.Evaluate(Using(new ProposedUse { DosePerKilogram = new DoseRange(0.1m, (decimal)high, DoseUnit.MilligramsPerKilogram) })).ShouldBe(truth);
        above.Evaluate(Using(new ProposedUse { DosePerKilogram = new DoseRange(0.1m, (decimal)high, DoseUnit.MilligramsPerKilogramPerHour) })).ShouldBe(Truth.No);
        above.Evaluate(Using(new ProposedUse())).ShouldBe(Truth.Unknown, UnknownReason.NotComputable);
    }

    [Fact]
    public void Use_WordsAndDuration()
    {
        var route = new UseCriterion(UseProperty.Route, ["intravenous"], null);
        var longer = new UseCriterion(UseProperty.PlannedDuration, [], new Limit(ComparisonWord.Above, 24m));

        route.Evaluate(Using(new ProposedUse { Route = Route.Intravenous })).ShouldBe(Truth.Yes);
        route.Evaluate(Using(new ProposedUse { Route = Route.Oral })).ShouldBe(Truth.No);
        route.Evaluate(Using(new ProposedUse())).ShouldBe(Truth.Unknown, UnknownReason.NotRecorded);
        longer.Evaluate(Using(new ProposedUse { PlannedDuration = TimeSpan.FromHours(24) })).ShouldBe(Truth.No);
        longer.Evaluate(Using(new ProposedUse { PlannedDuration = TimeSpan.FromHours(24.1) })).ShouldBe(Truth.Yes);
        longer.Evaluate(Using(new ProposedUse())).ShouldBe(Truth.Unknown, UnknownReason.NotRecorded, Question.PlannedDuration);
    }

    [Theory]
    [InlineData(MonitoringTier.Tier2, Truth.No)]
    [InlineData(MonitoringTier.Tier3, Truth.Yes)]
    [InlineData(MonitoringTier.Tier4, Truth.Yes)]
    public void Site_BothSidesOfTheTier(MonitoringTier tier, Truth truth) => new SiteCriterion(MonitoringTier.Tier3).Evaluate(Using(new ProposedUse { MonitoringTier = tier })).ShouldBe(truth);

    [Fact]
    public void Site_NotStated_Asks() => new SiteCriterion(MonitoringTier.Tier3).Evaluate(Using(new ProposedUse())).ShouldBe(Truth.Unknown, UnknownReason.NotRecorded, Question.MonitoringTier);

    // CI-082: more than 15 % against the weight before, within 90 d. 100 -> 115 is 15 %.
    [Theory]
    [InlineData(115, 89, Truth.No)]
    [InlineData(115.1, 89, Truth.Yes)]
    [InlineData(85, 89, Truth.No)]
    [InlineData(84.9, 89, Truth.Yes)]
    [InlineData(150, 91, Truth.No)]
    public void Calculated_WeightChange_BothSides(double kilograms, int daysBefore, Truth truth) => WeightChange.Evaluate(Of(p => p
        .Measured(Now.AddDays(-daysBefore), m => m.Weight(100m, "kg")).Measured(Now, m => m.Weight((decimal)kilograms, "kg")))).ShouldBe(truth);

    [Fact]
    public void Calculated_InputMissingStaleOrRival_SaysWhich()
    {
        WeightChange.Evaluate(Of(_ => { })).ShouldBe(Truth.Unknown, UnknownReason.NotRecorded, Question.Weight);
        WeightChange.Evaluate(Of(p => p.Measured(Now.AddDays(-31), m => m.Weight(80m, "kg")))).ShouldBe(Truth.Unknown, UnknownReason.Stale, Question.Weight);
        WeightChange.Evaluate(Of(p => p.Measured(Now, m => m.Weight(80m, "stone")))).ShouldBe(Truth.Unknown, UnknownReason.Unusable, Question.Weight);
        WeightChange.Evaluate(Of(p => p.Measured(Now, m => m.Weight(80m, "kg").Weight(90m, "kg")))).ShouldBe(Truth.Unknown, UnknownReason.Conflicting, Question.Weight);
    }

    [Theory]
    [InlineData(0.3, Comparator.Below, 5, Comparator.Above)] // two censored values of one instant that leave both ends open
    [InlineData(0, Comparator.Above, 0, Comparator.AtLeast)] // "above 0" says nothing about the filtration
    [InlineData(0, Comparator.AtLeast, 0, Comparator.AtLeast)]
    public void Calculated_CensoredValuesThatSayNothing_AreUnknownAndNoFault(double first, Comparator firstWord, double second, Comparator secondWord)
    {
        var subject = Of(p => p.Born(1986, 3, 1).SexForClinicalUse(ClinicalSex.Male).Measured(Now, m => m
            .Laboratory(Analyte.Creatinine, (decimal)first, "mg/dL", comparator: firstWord).Laboratory(Analyte.Creatinine, (decimal)second, "mg/dL", comparator: secondWord)));

        new CalculatedCriterion(CalculatorId.EgfrCkdEpi2021, new Limit(ComparisonWord.Below, 30m), TimeSpan.FromDays(7), TimeSpan.Zero).Evaluate(subject)
            .Truth.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void RuleReference_IsYesWhenOneOfThemIs()
    {
        new RuleCriterion([RuleOf("A", No), RuleOf("B", Yes)]).Evaluate(YesAndNoTold).ShouldBe(Truth.Yes);
        new RuleCriterion([RuleOf("A", No), RuleOf("B", Unknown)]).Evaluate(YesAndNoTold).ShouldBe(Truth.Unknown, UnknownReason.NotRecorded, Question.PresentRegimenAdequate);
        new RuleCriterion([RuleOf("A", No)]).Evaluate(YesAndNoTold).ShouldBe(Truth.No);
        new RuleCriterion([RuleOf("A", No), RuleOf("B", Yes)]).Describe().Should().Be("rule A or B");
    }

    private static Criterion WeightChange { get; } =
        new CalculatedCriterion(CalculatorId.WeightChangePercent, new Limit(ComparisonWord.Above, 15m), TimeSpan.FromDays(30), TimeSpan.FromDays(90));

    private static Case Using(ProposedUse use) => Of(_ => { }, use);

    private static Rule RuleOf(string id, Criterion when) =>
        new(id, id, when, [new RuleApplication(RuleScope.Everywhere, Severity.Caution, UnknownLevel.Note, new Citation("X"))]);
}
