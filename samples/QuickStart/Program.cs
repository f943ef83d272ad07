// The ten lines of the README, on a synthetic patient; prints the full explained assessment.
#region README
using System;
using KetamineDecision;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

var now = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
var advisor = new KetamineAdvisor(KnowledgeBase.LoadEmbedded());          // thread-safe, keep one
var patient = Patient.Describe(p => p
    .Born(1984, 4, 2).SexForClinicalUse(ClinicalSex.Female)
    .Measured(now.AddMinutes(-10), m => m.Weight(72.4m, "kg").Height(165m, "cm").BloodPressure(128m, 76m, "mm[Hg]").OxygenSaturation(97m, "%", onRoomAir: Truth.Yes))
    .Conditions(Completeness.ReviewedAt(now), Condition.Active(Concept.EssentialHypertension))
    .Medicines(Completeness.ReviewedAt(now), Medicine.Taking(Ingredient.Oxycodone))
    .Allergies(Completeness.ReviewedAt(now)));                            // reviewed and empty = none known
var assessment = advisor.Assess(new AssessmentRequest(patient, Indication.AcutePostoperativePain, now, Stage.BeforeDose, UseContext.Elective, Setting.Ward)
{ Strength = DrugConcentration.FromMilligramsPerMilliliter(10m), DilutedTo = DrugConcentration.FromMilligramsPerMilliliter(1m) });
Console.WriteLine(assessment.ToPlainText());
#endregion
