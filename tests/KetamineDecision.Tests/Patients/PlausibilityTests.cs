using System;
using System.Linq;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using Xunit;

namespace KetamineDecision.Tests;

/// <summary>corrections.md X-06: an adult outside 30 to 300 kg is refused, outside 40 to 200 kg confirmed; hazards.md H-01: BMI 10 to 70.</summary>
public sealed class PlausibilityTests
{
    private static readonly DateTimeOffset Now = TestPatients.Now;

    [Theory]
    [InlineData(7, false, DataProblemCode.ValueImplausible)]
    [InlineData(29.9, false, DataProblemCode.ValueImplausible)]
    [InlineData(30, true, DataProblemCode.ValueUnusual)]
    [InlineData(39.9, true, DataProblemCode.ValueUnusual)]
    [InlineData(40, true, null)]
    [InlineData(70, true, null)]
    [InlineData(200, true, null)]
    [InlineData(200.1, true, DataProblemCode.ValueUnusual)]
    [InlineData(300, true, DataProblemCode.ValueUnusual)]
    [InlineData(300.1, false, DataProblemCode.ValueImplausible)]
    [InlineData(700, false, DataProblemCode.ValueImplausible)]
    public void AdultWeight_BothSidesOfEachLimit(double kilograms, bool usable, DataProblemCode? problem)
    {
        var patient = Weighing((decimal)kilograms, 1986);

        (patient.ReadingsOf(Analyte.BodyWeight).Single().CanonicalValue is not null).Should().Be(usable);
        patient.Problems.Select(p => p.Code).Should().Equal(problem is { } code ? [code] : []);
    }

    [Fact]
    public void PoundsSentAsKilograms_AreHinted() => Weighing(320m, 1986).Problems.Single().Sentence.Should().Contain("[lb_av]");

    [Fact]
    public void AgeUnknown_CountsAsAdult()
    {
        var patient = Patient.Describe(p => p.Measured(Now, m => m.Weight(12m, "kg")));

        patient.Problems.Should().ContainSingle().Which.Code.Should().Be(DataProblemCode.ValueImplausible);
    }

    [Theory]
    [InlineData(3.4, 2026)]
    [InlineData(12, 2023)]
    [InlineData(25, 2018)]
    public void Child_IsNotHeldToAnAdultsLimits(double kilograms, int born) => Weighing((decimal)kilograms, born).Problems.Should().BeEmpty();

    [Theory]
    [InlineData("2008-11-23", true)] // 17 y 364 d
    [InlineData("2008-11-22", false)]
    public void EighteenthBirthday_IsWhereAnAdultsLimitsBegin(string born, bool usable)
    {
        var day = DateTime.Parse(born, System.Globalization.CultureInfo.InvariantCulture);
        var patient = Patient.Describe(p => p.Born(day.Year, day.Month, day.Day).Measured(Now, m => m.Weight(25m, "kg")));

        (patient.ReadingsOf(Analyte.BodyWeight).Single().CanonicalValue is not null).Should().Be(usable);
    }

    [Theory]
    [InlineData(40.0, 200, true)] // 10.0 kg/m2
    [InlineData(40.0, 200.1, false)]
    [InlineData(70.0, 100, true)] // 70.0 kg/m2
    [InlineData(70.1, 100, false)]
    [InlineData(150.0, 80, false)] // BMI 234: a height in inches sent as centimeters
    public void WeightAndHeightTogether_OutsideBmi10To70_NeitherIsUsed(double kilograms, double centimeters, bool usable)
    {
        var patient = Patient.Describe(p => p.Born(1986).Measured(Now, m => m.Weight((decimal)kilograms, "kg").Height((decimal)centimeters, "cm")));

        (patient.ReadingsOf(Analyte.BodyWeight).Single().CanonicalValue is not null).Should().Be(usable);
        (patient.ReadingsOf(Analyte.BodyHeight).Single().CanonicalValue is not null).Should().Be(usable);
        patient.Problems.Any(p => p.Code == DataProblemCode.BodySizeContradictory).Should().Be(!usable);
    }

    [Fact]
    public void BodyMassIndex92_IsAContradiction()
    {
        // 250 kg at 165 cm: 250 / 1.65^2 = 91.8
        var patient = Patient.Describe(p => p.Born(1986).Measured(Now, m => m.Weight(250m, "kg").Height(165m, "cm")));

        patient.Problems.Should().Contain(p => p.Code == DataProblemCode.BodySizeContradictory);
    }

    [Fact]
    public void Infant_IsNotHeldToTheBodyMassIndex() =>
        Patient.Describe(p => p.Born(2026, 11, 1).Measured(Now, m => m.Weight(2m, "kg").Height(50m, "cm"))).Problems.Should().BeEmpty();

    [Theory]
    [InlineData(ClinicalSex.Male, PregnancyStatus.Pregnant, true)]
    [InlineData(ClinicalSex.Male, PregnancyStatus.NotPregnant, false)]
    [InlineData(ClinicalSex.Male, PregnancyStatus.Unknown, false)]
    [InlineData(ClinicalSex.Female, PregnancyStatus.Pregnant, false)]
    [InlineData(ClinicalSex.Unknown, PregnancyStatus.Pregnant, false)]
    public void PregnantMan_IsAConflict(ClinicalSex sex, PregnancyStatus status, bool conflict)
    {
        var patient = Patient.Describe(p => p.SexForClinicalUse(sex).Pregnancy(status, Now));

        patient.SexContradictsPregnancy.Should().Be(conflict);
        patient.Problems.Any(p => p.Code == DataProblemCode.SexConflict).Should().Be(conflict);
    }

    [Fact]
    public void PregnancyOnTheProblemListOfAMan_IsAConflictToo()
    {
        Patient.Describe(p => p.SexForClinicalUse(ClinicalSex.Male).Conditions(Completeness.NotReviewed, Condition.Active(Concept.Pregnancy)))
            .SexContradictsPregnancy.Should().BeTrue();
        Patient.Describe(p => p.SexForClinicalUse(ClinicalSex.Male).Conditions(Completeness.NotReviewed, Condition.Past(Concept.Pregnancy)))
            .SexContradictsPregnancy.Should().BeFalse();
    }

    private static Patient Weighing(decimal kilograms, int born) => Patient.Describe(p => p.Born(born).Measured(Now, m => m.Weight(kilograms, "kg")));
}
