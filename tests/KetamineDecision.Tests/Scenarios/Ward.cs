using System;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Tests.Scenarios;

/// <summary>The ward of the scenarios: one instant, one advisor, and the healthy adult of the acceptance patients.</summary>
internal static class Ward
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(1));

    public static readonly KnowledgeBase Knowledge = KnowledgeBase.LoadEmbedded();

    public static readonly KetamineAdvisor Advisor = new(Knowledge);

    /// <summary>corrections.md section 5 (a): man 40 y, 80 kg, lists reviewed and empty, BP 128/76 and SpO2 98 % now.</summary>
    public static Patient HealthyMan(Action<PatientBuilder>? more = null) => Healthy(ClinicalSex.Male, more);

    public static Patient HealthyWoman(Action<PatientBuilder>? more = null) => Healthy(ClinicalSex.Female, more);

    public static Assessment Assess(
        Patient patient, Stage stage = Stage.BeforeDose, UseContext context = UseContext.Elective, Setting setting = Setting.Ward,
        MonitoringTier tier = MonitoringTier.Tier1, TimeSpan? duration = null) =>
        Advisor.Assess(Request(patient, stage, context, setting, tier, duration));

    public static AssessmentRequest Request(
        Patient patient, Stage stage = Stage.BeforeDose, UseContext context = UseContext.Elective, Setting setting = Setting.Ward,
        MonitoringTier tier = MonitoringTier.Tier1, TimeSpan? duration = null) =>
        new(patient, Indication.AcutePostoperativePain, Now, stage, context, setting)
        {
            Site = new SiteProfile(tier),
            PlannedDuration = duration,
            Strength = Quantities.DrugConcentration.FromMilligramsPerMilliliter(10m),
            DilutedTo = Quantities.DrugConcentration.FromMilligramsPerMilliliter(1m),
        };

    private static Patient Healthy(ClinicalSex sex, Action<PatientBuilder>? more) => Patient.Describe(p =>
    {
        p.Born(1986, 3, 1).SexForClinicalUse(sex)
            .Measured(Now, m => m.Weight(80m, "kg").BloodPressure(128m, 76m, "mm[Hg]").OxygenSaturation(98m, "%", Truth.Yes))
            .Conditions(Completeness.ReviewedAt(Now))
            .Medicines(Completeness.ReviewedAt(Now))
            .Allergies(Completeness.ReviewedAt(Now));
        more?.Invoke(p);
    });
}
