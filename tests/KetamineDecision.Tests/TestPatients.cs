using System;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Tests;

/// <summary>The healthy adult of corrections.md section 5 (a), for tests that change one thing about him.</summary>
internal static class TestPatients
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(1));

    /// <summary>Man, 40 y, 80 kg, lists reviewed and empty, BP 128/76 and SpO2 98 % on room air now.</summary>
    public static Patient HealthyMan(DateTimeOffset now, Action<PatientBuilder>? more = null) => Patient.Describe(p =>
    {
        p.Born(now.Year - 40, 3, 1).SexForClinicalUse(ClinicalSex.Male)
            .Measured(now, m => m.Weight(80m, "kg").BloodPressure(128m, 76m, "mm[Hg]").OxygenSaturation(98m, "%", Truth.Yes))
            .Conditions(Completeness.ReviewedAt(now))
            .Medicines(Completeness.ReviewedAt(now))
            .Allergies(Completeness.ReviewedAt(now));
        more?.Invoke(p);
    });
}
