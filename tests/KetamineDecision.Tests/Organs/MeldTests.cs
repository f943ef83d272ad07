using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Organs;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Tests.Organs;

/// <summary>
/// Expected values: organ_function.md sections 6 and 7, and the public validation cases they quote (REPO-MELDCP), whose wrong rows are negative tests.
/// Columns: bilirubin, creatinine, INR, sodium, albumin as the equation takes them.
/// </summary>
public class MeldTests
{
    [Theory]
    [InlineData("M001", 1.2, 0.9, 1.1, false, 8)]
    [InlineData("M002", 3.5, 1.8, 1.5, false, 21)]
    [InlineData("M003", 0.5, 0.6, 0.8, false, 6)]
    [InlineData("M004", 2.0, 4.5, 2.0, true, 30)]
    [InlineData("M005", 1.0, 1.0, 1.0, false, 6)]
    [InlineData("M006", 5.0, 2.5, 2.0, false, 29)]
    [InlineData("M007", 10.0, 4.0, 3.0, false, 40)]
    [InlineData("M008", 1.5, 1.2, 1.3, false, 13)]
    [InlineData("M009", 2.8, 2.0, 1.8, false, 24)]
    [InlineData("M010", 4.0, 3.0, 2.5, false, 32)]
    [InlineData("M011", 0.8, 0.8, 0.9, false, 6)]
    [InlineData("M012", 1.0, 4.0, 1.0, false, 20)]
    [InlineData("M013", 1.0, 1.0, 4.0, false, 22)]
    [InlineData("M014", 8.0, 1.0, 1.0, false, 14)]
    [InlineData("M015", 1.0, 1.0, 1.0, true, 20)]
    [InlineData("M016", 3.0, 1.5, 1.4, false, 18)]
    [InlineData("M017", 6.0, 2.0, 2.2, false, 29)]
    [InlineData("M018", 2.5, 3.5, 1.7, false, 28)]
    [InlineData("M019", 1.8, 1.6, 2.0, false, 21)]
    [InlineData("M020", 7.0, 4.0, 3.5, false, 40)]
    [InlineData("M021", 1.2, 1.2, 1.2, false, 11)]
    [InlineData("M022", 4.5, 2.8, 2.1, false, 30)]
    [InlineData("M023", 0.3, 0.4, 0.7, false, 6)]
    [InlineData("M024", 15.0, 4.0, 4.0, false, 40)]
    [InlineData("M025", 2.0, 2.0, 2.0, false, 23)]
    [InlineData("M026", 3.0, 3.0, 3.0, false, 33)]
    [InlineData("M027", 1.0, 4.0, 4.0, false, 35)]
    [InlineData("M028", 5.0, 1.0, 1.0, false, 13)]
    [InlineData("M029", 1.0, 1.0, 3.0, false, 19)]
    [InlineData("M030", 2.5, 2.5, 2.5, false, 29)]
    public void Meld_PublicCase_Agrees(string id, double bilirubin, double creatinine, double inr, bool dialysis, int expected) =>
        Meld2016.Score((decimal)bilirubin, (decimal)creatinine, (decimal)inr, dialysis).Value().Should().Be(expected, id);

    // INR, bilirubin and creatinine in SI units, as the source lists them; converted with 17.1 and 88.4.
    [Theory]
    [InlineData(2, 54, 170, false, 24.798)]
    [InlineData(1.4, 22, 120, false, 14.07569)]
    [InlineData(2.1, 34, 450, true, 30.60446)]
    [InlineData(1.6, 26, 77, false, 13.27793)]
    [InlineData(4.9, 51, 228, false, 37.42734)]
    public void Unrounded_PublishedSiVector_Agrees(double inr, double bilirubin, double creatinine, bool dialysis, double expected) =>
        Meld2016.Unrounded((decimal)bilirubin / 17.1m, (decimal)creatinine / 88.4m, (decimal)inr, dialysis).Value().Should().BeApproximately((decimal)expected, 0.005m);

    [Theory]
    [InlineData("JS 1", 2.0, 1.0, 1.5, false, 140, 14)]
    [InlineData("JS 2, UNOS worked example", 4.5, 1.5, 1.9, false, 132, 26)]
    [InlineData("MedCalc-Bench", 36.1, 7.78, 2.2, false, 133, 40)]
    [InlineData("MN001", 3.5, 1.8, 1.5, false, 131, 25)]
    [InlineData("MN002", 1.2, 0.9, 1.1, false, 140, 8)]
    [InlineData("MN003", 5.0, 2.5, 2.0, false, 120, 33)]
    [InlineData("MN004", 1.0, 1.0, 1.0, false, 137, 6)]
    [InlineData("MN006", 3.5, 1.8, 1.5, false, 137, 21)]
    [InlineData("MN007", 3.5, 1.8, 1.5, false, 125, 29)]
    [InlineData("MN008", 2.0, 2.0, 2.0, false, 130, 27)]
    [InlineData("MN012", 6.0, 2.0, 2.2, false, 133, 30)]
    [InlineData("MN013", 2.5, 3.5, 1.7, false, 126, 32)]
    [InlineData("MN014", 1.8, 1.6, 2.0, false, 138, 21)]
    [InlineData("MN015", 7.0, 4.0, 3.5, false, 125, 40)]
    [InlineData("MN017", 3.0, 1.5, 1.4, false, 132, 22)]
    [InlineData("MN018", 2.8, 2.0, 1.8, false, 129, 28)]
    [InlineData("MN020", 4.5, 2.8, 2.1, false, 135, 31)]
    [InlineData("MN021", 1.2, 1.2, 1.2, false, 137, 11)]
    [InlineData("MN022", 2.0, 4.5, 2.0, true, 128, 33)]
    [InlineData("MN023", 5.0, 1.0, 1.0, false, 130, 19)]
    [InlineData("MN024", 1.0, 1.0, 3.0, false, 133, 22)]
    [InlineData("MN025", 2.5, 2.5, 2.5, false, 131, 31)]
    public void MeldNa_PublicCase_Agrees(string id, double bilirubin, double creatinine, double inr, bool dialysis, double sodium, int expected) =>
        MeldNa2016.Score((decimal)bilirubin, (decimal)creatinine, (decimal)inr, (decimal)sodium, dialysis).Value().Should().Be(expected, id);

    // The public expectation ignores the gate at 11 (MN005, MN016, MN019) or rounds in the wrong order (MN009, MN010, MN011).
    [Theory]
    [InlineData("MN005", 1.0, 1.0, 1.0, false, 125, 20, 6)]
    [InlineData("MN016", 1.0, 1.0, 1.0, false, 130, 14, 6)]
    [InlineData("MN019", 0.5, 0.6, 0.8, false, 120, 20, 6)]
    [InlineData("MN009", 4.0, 3.0, 2.5, false, 128, 35, 34)]
    [InlineData("MN010", 1.5, 1.2, 1.3, false, 135, 14, 15)]
    [InlineData("MN011", 1.0, 4.0, 1.0, true, 130, 24, 25)]
    public void MeldNa_WrongPublicCase_IsNotProduced(string id, double bilirubin, double creatinine, double inr, bool dialysis, double sodium, int wrong, int right)
    {
        var score = MeldNa2016.Score((decimal)bilirubin, (decimal)creatinine, (decimal)inr, (decimal)sodium, dialysis).Value();

        score.Should().NotBe(wrong, id).And.Be(right, id);
    }

    [Theory]
    [InlineData(1.21, 11, 11)]
    [InlineData(1.25, 12, 23)]
    public void MeldNa_SodiumCountsOnlyAboveEleven(double allThree, int meld, int meldNa)
    {
        var x = (decimal)allThree;

        Meld2016.Score(x, x, x, false).Value().Should().Be(meld);
        MeldNa2016.Score(x, x, x, 125, false).Value().Should().Be(meldNa);
    }

    [Theory]
    [InlineData(124, 125)]
    [InlineData(90, 125)]
    [InlineData(138, 137)]
    [InlineData(160, 137)]
    public void MeldNaAndMeld3_SodiumOutside_IsClamped(double sodium, double clamped)
    {
        MeldNa2016.Score(3.5m, 1.8m, 1.5m, (decimal)sodium, false).Value().Should().Be(MeldNa2016.Score(3.5m, 1.8m, 1.5m, (decimal)clamped, false).Value());
        Three(3.5, 1.8, 1.5, sodium, 2.8).Should().Be(Three(3.5, 1.8, 1.5, clamped, 2.8));
    }

    [Theory]
    [InlineData("KIM-2021 inputs 10", 6, 1.5, 1.5, false, 131, 3.5, ClinicalSex.Male, 25)]
    [InlineData("KIM-2021 inputs 11", 12, 1.8, 2.2, false, 128, 2, ClinicalSex.Male, 34)]
    [InlineData("M3001", 3.5, 1.8, 1.5, false, 131, 2.8, ClinicalSex.Female, 27)]
    [InlineData("M3002", 3.5, 1.8, 1.5, false, 131, 2.8, ClinicalSex.Male, 26)]
    [InlineData("M3003", 1.0, 1.0, 1.0, false, 137, 3.5, ClinicalSex.Female, 7)]
    [InlineData("M3004", 1.0, 1.0, 1.0, false, 137, 3.5, ClinicalSex.Male, 6)]
    [InlineData("M3005", 5.0, 2.5, 2.0, false, 125, 2.0, ClinicalSex.Female, 37)]
    [InlineData("M3006", 5.0, 2.5, 2.0, false, 125, 2.0, ClinicalSex.Male, 35)]
    [InlineData("M3007", 1.0, 1.0, 1.0, true, 137, 3.5, ClinicalSex.Female, 20)]
    [InlineData("M3008", 1.0, 1.0, 1.0, true, 137, 3.5, ClinicalSex.Male, 18)]
    [InlineData("M3009", 3.5, 3.0, 2.0, false, 130, 2.5, ClinicalSex.Female, 35)]
    [InlineData("M3010", 3.5, 3.0, 2.0, false, 130, 2.5, ClinicalSex.Male, 34)]
    [InlineData("M3011", 2.0, 1.5, 1.5, false, 135, 3.0, ClinicalSex.Female, 21)]
    [InlineData("M3012", 2.0, 1.5, 1.5, false, 135, 3.0, ClinicalSex.Male, 19)]
    [InlineData("M3013", 8.0, 3.0, 3.0, false, 125, 1.5, ClinicalSex.Female, 40)]
    [InlineData("M3014", 8.0, 3.0, 3.0, false, 125, 1.5, ClinicalSex.Male, 40)]
    [InlineData("M3015", 1.5, 1.2, 1.3, false, 136, 3.2, ClinicalSex.Female, 15)]
    [InlineData("M3016", 1.5, 1.2, 1.3, false, 136, 3.2, ClinicalSex.Male, 13)]
    [InlineData("M3017", 4.0, 2.0, 2.0, false, 128, 2.2, ClinicalSex.Female, 33)]
    [InlineData("M3018", 4.0, 2.0, 2.0, false, 128, 2.2, ClinicalSex.Male, 31)]
    [InlineData("M3019", 1.0, 1.0, 4.0, false, 137, 3.5, ClinicalSex.Female, 20)]
    [InlineData("M3020", 1.0, 4.0, 1.0, false, 137, 1.5, ClinicalSex.Male, 18)]
    [InlineData("M3021", 6.0, 3.0, 2.5, false, 126, 1.8, ClinicalSex.Female, 40)]
    [InlineData("M3022", 2.5, 2.5, 2.5, false, 131, 2.8, ClinicalSex.Female, 34)]
    [InlineData("M3023", 2.5, 2.5, 2.5, false, 131, 2.8, ClinicalSex.Male, 32)]
    [InlineData("M3024", 0.5, 0.5, 0.8, false, 140, 4.0, ClinicalSex.Female, 7)]
    [InlineData("M3025", 10.0, 3.0, 4.0, false, 120, 1.5, ClinicalSex.Female, 40)]
    public void Meld3_PublicCase_Agrees(
        string id, double bilirubin, double creatinine, double inr, bool dialysis, double sodium, double albumin, ClinicalSex sex, int expected) =>
        Meld3.Score(sex, 50, (decimal)bilirubin, (decimal)creatinine, (decimal)inr, (decimal)sodium, (decimal)albumin, dialysis).Value().Should().Be(expected, id);

    [Theory]
    [InlineData(ClinicalSex.Male, 1, 1, 1, 15, 137, 7)]
    [InlineData(ClinicalSex.Female, 1, 1, 1, 15, 137, 7)]
    [InlineData(ClinicalSex.Unknown, 1, 1, 1, 17.9, 137, 7)]
    [InlineData(ClinicalSex.Male, 1, 1, 1, 18, 137, 6)]
    [InlineData(ClinicalSex.Female, 12, 4.5, 0.9, 12, 120, 34)]
    public void Meld3_Minor_HasOneConstantForBothSexes(ClinicalSex sex, double bilirubin, double creatinine, double inr, double age, double sodium, int expected) =>
        Meld3.Score(sex, (decimal)age, (decimal)bilirubin, (decimal)creatinine, (decimal)inr, (decimal)sodium, 3.5m, false).Value().Should().Be(expected);

    [Fact]
    public void Meld3_MinorConstant_Is733ForBoys()
    {
        // 7.33 against 6: bilirubin 1.1 adds 0.43, so a man has 6 and a boy 8.
        Meld3.Score(ClinicalSex.Male, 30, 1.1m, 1, 1, 137, 3.5m, false).Value().Should().Be(6);
        Meld3.Score(ClinicalSex.Male, 14, 1.1m, 1, 1, 137, 3.5m, false).Value().Should().Be(8);
    }

    [Fact]
    public void Meld3_BelowTwelve_IsOutsidePopulation() =>
        Meld3.Score(ClinicalSex.Female, 11.9m, 12, 4.5m, 0.9m, 120, 3.5m, false).Kinds().Should().Equal(NotPossibleKind.OutsidePopulation);

    [Theory]
    [InlineData(3.0, 3.1)]
    [InlineData(3.0, 8)]
    public void Meld3_CreatinineAboveThree_IsCapped(double cap, double above) => Three(2, above, 1.5, 135, 3).Should().Be(Three(2, cap, 1.5, 135, 3));

    [Theory]
    [InlineData(1.5, 1.2)]
    [InlineData(3.5, 4.8)]
    public void Meld3_AlbuminOutside_IsClamped(double clamped, double outside) => Three(2, 1.5, 1.5, 130, outside).Should().Be(Three(2, 1.5, 1.5, 130, clamped));

    [Theory]
    [InlineData(4.0, 4.1)]
    [InlineData(4.0, 12)]
    public void Meld_CreatinineAboveFour_IsCapped(double cap, double above) =>
        Meld2016.Unrounded(2, (decimal)above, 2, false).Value().Should().Be(Meld2016.Unrounded(2, (decimal)cap, 2, false).Value());

    [Fact]
    public void Dialysis_SetsCreatinineToItsCap()
    {
        Meld2016.Unrounded(2, 1, 2, true).Value().Should().Be(Meld2016.Unrounded(2, 4, 2, false).Value());
        Meld3.Score(ClinicalSex.Male, 50, 2, 1, 2, 130, 3, true).Value().Should().Be(Three(2, 3, 2, 130, 3));
    }

    [Fact]
    public void Score_EverythingWrong_NamesEveryReason()
    {
        Meld3.Score(ClinicalSex.Unknown, 50, 0, 0, 0, 13, 38, false).Kinds().Should().HaveCount(6);
        MeldNa2016.Score(0, 0, 0, 13, false).Kinds().Should().HaveCount(4).And.OnlyContain(k => k == NotPossibleKind.Unusable);
        Meld2016.Score(-1, 100, 1, false).Kinds().Should().HaveCount(2);
        Meld2016.Unrounded(-1, 100, 1, false).Kinds().Should().HaveCount(2);
        Meld3.Score(ClinicalSex.Male, 200, 1, 1, 1, 137, 3.5m, false).Kinds().Should().Equal(NotPossibleKind.Unusable);
    }

    [Fact]
    public void Score_Result_ShowsTheSourcesRoundingOrder() => MeldNa2016.Score(4, 3, 2.5m, 128, false).Steps().Should().Equal(
        "used: creatinine 3 mg/dL, bilirubin 4 mg/dL, INR 2.5",
        "MELD(i): 0.957 x ln(3) + 0.378 x ln(4) + 1.12 x ln(2.5) + 0.643 = 3.24463685",
        "rounded to one decimal, then times 10: 3.24463685 -> 32",
        "with sodium: 32 + 1.32 x (137 - 128) - 0.033 x 32 x (137 - 128) = 34.376",
        "MELD-Na, a whole number, at least 6 and at most 40: 34");

    private static int Three(double bilirubin, double creatinine, double inr, double sodium, double albumin) =>
        Meld3.Score(ClinicalSex.Male, 50, (decimal)bilirubin, (decimal)creatinine, (decimal)inr, (decimal)sodium, (decimal)albumin, false).Value();
}
