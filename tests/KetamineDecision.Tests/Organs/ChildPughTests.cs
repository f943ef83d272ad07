using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Organs;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Tests.Organs;

/// <summary>Expected values: organ_function.md section 5. Ascites and encephalopathy are given as points 1 to 3.</summary>
public class ChildPughTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Window = TimeSpan.FromDays(30);

    [Theory]
    [InlineData(1.5, 3.8, 1.2, 1, 1, 5, ChildPughClass.A)]
    [InlineData(2.5, 3.0, 2.0, 2, 2, 10, ChildPughClass.C)]
    [InlineData(1.5, 3.8, 1.2, 1, 2, 6, ChildPughClass.A)]
    [InlineData(1.5, 3.8, 1.2, 2, 2, 7, ChildPughClass.B)]
    [InlineData(2.0, 3.8, 1.2, 1, 1, 6, ChildPughClass.A)]
    [InlineData(3.0, 3.8, 1.2, 1, 1, 6, ChildPughClass.A)]
    [InlineData(1.0, 4.0, 1.0, 1, 1, 5, ChildPughClass.A)]
    [InlineData(2.5, 3.0, 2.0, 2, 1, 9, ChildPughClass.B)]
    [InlineData(5, 2.0, 3.0, 3, 3, 15, ChildPughClass.C)]
    public void Score_DossierVector_Agrees(double bilirubin, double albumin, double inr, int ascites, int encephalopathy, int points, ChildPughClass expected)
    {
        var result = Score(bilirubin, albumin, inr, ascites, encephalopathy).Value();

        result.Points.Should().Be(points);
        result.Class.Should().Be(expected);
    }

    [Theory]
    [InlineData(1.99, 1)]
    [InlineData(2.0, 2)]
    [InlineData(3.0, 2)]
    [InlineData(3.01, 3)]
    public void Score_BilirubinEdges_AreInclusiveInTheMiddle(double bilirubin, int points) =>
        Score(bilirubin, 4, 1, 1, 1).Value().BilirubinPoints.Should().Be(points);

    [Theory]
    [InlineData(3.51, 1)]
    [InlineData(3.5, 2)]
    [InlineData(3.0, 2)]
    [InlineData(2.9, 2)]
    [InlineData(2.8, 2)]
    [InlineData(2.79, 3)]
    public void Score_AlbuminEdges_AreInclusiveInTheMiddleAndNotCutAtThree(double albumin, int points) =>
        Score(1, albumin, 1, 1, 1).Value().AlbuminPoints.Should().Be(points);

    [Theory]
    [InlineData(1.69, 1)]
    [InlineData(1.7, 2)]
    [InlineData(2.3, 2)]
    [InlineData(2.31, 3)]
    [InlineData(2.5, 3)]
    public void Score_InrEdges_AreInclusiveInTheMiddleAndNotTwoToThree(double inr, int points) =>
        Score(1, 4, inr, 1, 1).Value().InrPoints.Should().Be(points);

    [Theory]
    [InlineData(3.99, 1)]
    [InlineData(4, 2)]
    [InlineData(10, 2)]
    [InlineData(10.01, 3)]
    public void Score_CholestaticTable_UsesFourAndTen(double bilirubin, int points) =>
        ChildPugh.Score((decimal)bilirubin, 4, 1, AscitesGrade.None, EncephalopathyGrade.None, ChildPughTable.CholestaticDisease).Value().BilirubinPoints.Should().Be(points);

    [Theory]
    [InlineData(5, ChildPughClass.A)]
    [InlineData(6, ChildPughClass.A)]
    [InlineData(7, ChildPughClass.B)]
    [InlineData(9, ChildPughClass.B)]
    [InlineData(10, ChildPughClass.C)]
    public void Class_Edges_AreSixAndNine(int points, ChildPughClass expected)
    {
        // 5 points from every component at one, then one component after the other rises.
        var extra = points - 5;
        var result = Score(extra >= 1 ? 2.5 : 1, extra >= 2 ? 3.0 : 4, extra >= 3 ? 2.0 : 1, extra >= 4 ? 2 : 1, extra >= 5 ? 2 : 1).Value();

        result.Points.Should().Be(points);
        result.Class.Should().Be(expected);
    }

    // Wrong expectations found in a public data set: the named inputs do not give these scores, in either direction.
    [Fact]
    public void Score_EverySumOfPoints_IsReachedOnlyByItsOwnClass()
    {
        var all = from b in new[] { 1.0, 2.5, 4.0 }
                  from a in new[] { 4.0, 3.0, 2.0 }
                  from i in new[] { 1.0, 2.0, 3.0 }
                  from s in new[] { 1, 2, 3 }
                  from e in new[] { 1, 2, 3 }
                  select Score(b, a, i, s, e).Value();

        all.Should().HaveCount(243).And.OnlyContain(r => r.Class == (r.Points >= 10 ? ChildPughClass.C : r.Points >= 7 ? ChildPughClass.B : ChildPughClass.A));
    }

    [Theory]
    [InlineData(0, 4, 1)]
    [InlineData(-1, 4, 1)]
    [InlineData(1, 38, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 4, 0)]
    [InlineData(342, 4, 1)]
    public void Score_ValueNotPlausible_IsNotPossible(double bilirubin, double albumin, double inr)
    {
        var result = Score(bilirubin, albumin, inr, 1, 1);

        result.Kinds().Should().Equal(NotPossibleKind.Unusable);
        result.Questions().Should().Equal(Question.LiverPanel);
    }

    [Fact]
    public void Score_NotGraded_IsMissing() =>
        ChildPugh.Score(1, 4, 1, AscitesGrade.NotGraded, EncephalopathyGrade.NotGraded).Kinds().Should().Equal(NotPossibleKind.Missing, NotPossibleKind.Missing);

    [Fact]
    public void Score_Result_SaysWhichTableAndShowsEachPoint()
    {
        var result = ChildPugh.Score(2.5m, 3.0m, 2.0m, AscitesGrade.Slight, EncephalopathyGrade.None);

        result.Steps().Should().Equal(
            "table: standard (2 and 3 mg/dL); values are converted to mg/dL and g/dL before banding",
            "bilirubin: 2.5 mg/dL is 2 to 3 -> 2",
            "albumin: 3 g/dL is 2.8 to 3.5 -> 2",
            "INR: 2 is 1.7 to 2.3 -> 2",
            "ascites: slight -> 2",
            "encephalopathy: none -> 1",
            "points: 2 + 2 + 2 + 2 + 1 = 9, class B");
        result.Value().ToString().Should().Be("ChildPughResult");
        result.Value().Display().Should().Be("9 points, class B");
    }

    [Fact]
    public void For_34MicromolesOfBilirubin_AreConvertedBeforeBanding()
    {
        var patient = Liver(Now, bilirubin: r => r.Laboratory(Analyte.Bilirubin, 34m, "umol/L"));

        ChildPugh.For(patient, Now, Window).Value().BilirubinPoints.Should().Be(1);
    }

    [Fact]
    public void For_CompletePanel_Scores()
    {
        var patient = Patient.Describe(p => p.Ascites(AscitesGrade.Slight, Now).Encephalopathy(EncephalopathyGrade.Grade1Or2, Now)
            .Measured(Now, r => r.Laboratory(Analyte.Bilirubin, 2.5m, "mg/dL").Laboratory(Analyte.Albumin, 30m, "g/L").Laboratory(Analyte.Inr, 2.0m, "")));

        var result = ChildPugh.For(patient, Now, Window).Value();
        result.Points.Should().Be(10);
        result.Class.Should().Be(ChildPughClass.C);
    }

    [Theory]
    [InlineData(0.3, Comparator.Below, true)]
    [InlineData(2.0, Comparator.Below, true)]
    [InlineData(2.0, Comparator.AtMost, false)]
    [InlineData(2.5, Comparator.Below, false)]
    [InlineData(3.0, Comparator.Above, true)]
    [InlineData(3.0, Comparator.AtLeast, false)]
    public void For_BoundedBilirubin_IsUsedOnlyInsideOneBand(double bound, Comparator comparator, bool possible)
    {
        var result = ChildPugh.For(Liver(Now, r => r.Laboratory(Analyte.Bilirubin, (decimal)bound, "mg/dL", null, comparator)), Now, Window);

        result.Kinds().Should().Equal(possible ? Array.Empty<NotPossibleKind>() : new[] { NotPossibleKind.Censored });
    }

    [Fact]
    public void For_TwoBilirubinsInDifferentBands_Conflict()
    {
        var patient = Liver(Now, r => r.Laboratory(Analyte.Bilirubin, 1m, "mg/dL").Laboratory(Analyte.Bilirubin, 5m, "mg/dL"));

        ChildPugh.For(patient, Now, Window).Kinds().Should().Equal(NotPossibleKind.Conflicting);
    }

    [Fact]
    public void For_TwoGradesAtOneTime_Conflict()
    {
        var patient = Patient.Describe(p => p.Ascites(AscitesGrade.None, Now).Ascites(AscitesGrade.Slight, Now).Encephalopathy(EncephalopathyGrade.None, Now)
            .Measured(Now, r => r.Laboratory(Analyte.Bilirubin, 1m, "mg/dL").Laboratory(Analyte.Albumin, 4m, "g/dL").Laboratory(Analyte.Inr, 1m, "1")));

        ChildPugh.For(patient, Now, Window).Kinds().Should().Equal(NotPossibleKind.Conflicting);
    }

    [Fact]
    public void For_EverythingStale_NamesAllFive()
    {
        var result = ChildPugh.For(Liver(Now.AddDays(-31), r => r.Laboratory(Analyte.Bilirubin, 1m, "mg/dL")), Now, Window);

        result.Kinds().Should().HaveCount(5).And.OnlyContain(k => k == NotPossibleKind.Stale);
        result.Questions().Should().OnlyContain(q => q == Question.LiverPanel);
    }

    [Fact]
    public void For_FutureOrMissing_IsNotPossible()
    {
        ChildPugh.For(Liver(Now.AddMinutes(6), r => r.Laboratory(Analyte.Bilirubin, 1m, "mg/dL")), Now, Window).Kinds()
            .Should().HaveCount(5).And.OnlyContain(k => k == NotPossibleKind.Unusable);
        ChildPugh.For(Patient.Describe(_ => { }), Now, Window).Kinds().Should().HaveCount(5).And.OnlyContain(k => k == NotPossibleKind.Missing);
    }

    [Fact]
    public void For_RecordedAsNotGraded_IsNotPossible()
    {
        var patient = Patient.Describe(p => p.Ascites(AscitesGrade.NotGraded, Now).Encephalopathy(EncephalopathyGrade.None, Now)
            .Measured(Now, r => r.Laboratory(Analyte.Bilirubin, 1m, "mg/dL").Laboratory(Analyte.Albumin, 4m, "g/dL").Laboratory(Analyte.Inr, 1m, "1")));

        ChildPugh.For(patient, Now, Window).Questions().Should().Equal(Question.LiverPanel);
    }

    private static Patient Liver(DateTimeOffset at, Action<Readings> bilirubin) => Patient.Describe(p => p
        .Ascites(AscitesGrade.None, at).Encephalopathy(EncephalopathyGrade.None, at)
        .Measured(at, r => bilirubin(r.Laboratory(Analyte.Albumin, 4m, "g/dL").Laboratory(Analyte.Inr, 1m, "1"))));

    private static Calculation<ChildPughResult> Score(double bilirubin, double albumin, double inr, int ascites, int encephalopathy) =>
        ChildPugh.Score((decimal)bilirubin, (decimal)albumin, (decimal)inr, (AscitesGrade)ascites, (EncephalopathyGrade)encephalopathy);
}
