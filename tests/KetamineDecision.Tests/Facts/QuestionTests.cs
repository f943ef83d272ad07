using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Tests;

public sealed class QuestionTests
{
    [Fact]
    public void Ids_AreUniqueAndFindable()
    {
        Question.All.Select(q => q.Id).Should().OnlyHaveUniqueItems();
        Question.All.Should().OnlyContain(q => Question.Find(q.Id) == q && q.ToString() == q.Id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Weight")]
    [InlineData("weight ")]
    [InlineData("bloodpressure")]
    public void UnknownId_IsNotFound(string? id) => Question.Find(id).Should().BeNull();

    [Fact]
    public void EveryStaticQuestion_IsListedAndGrouped()
    {
        var declared = typeof(Question).GetProperties().Where(p => p.PropertyType == typeof(Question)).Select(p => (Question)p.GetValue(null)!);

        Question.All.Should().BeEquivalentTo(declared);
        Question.All.Should().OnlyContain(q => q.Group != QuestionGroup.None);
    }

    [Fact]
    public void EveryAnalyteAndCodedItem_HasAMeasurementQuestion()
    {
        Analyte.All.Should().OnlyContain(a => a.Question.Kind == QuestionKind.Measurement);
        CodedItem.All.Should().OnlyContain(c => c.Question.Kind == QuestionKind.Measurement);
    }

    [Fact]
    public void CalculationNotPossible_NeedsAReason()
    {
        var none = () => Calculation<int>.Impossible();

        none.Should().Throw<ArgumentException>().WithParameterName("reasons");
    }

    [Fact]
    public void Calculation_MatchTakesTheBranchThatHolds()
    {
        var done = Calculation<int>.Of(7, new Derivation("m", [], []));
        var not = Calculation<int>.Impossible(new NotPossibleReason(NotPossibleKind.Missing, "No weight is recorded.", Question.Weight));

        done.Match(d => d.Value, _ => -1).Should().Be(7);
        not.Match(_ => "", n => n.Reasons.Single().Question!.Id).Should().Be("weight");
    }

    [Fact]
    public void ToString_NamesTheStateAndNoValue()
    {
        Calculation<int>.Of(7, new Derivation("m", [], [])).ToString().Should().Be("Calculation.Done");
        Observed<decimal>.Of(72.4m).ToString().Should().Be("Observed.Known");
    }
}
