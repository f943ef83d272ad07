using System;
using System.Text;
using BenchmarkDotNet.Attributes;
using KetamineDecision.Fhir;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Benchmarks;

/// <summary>Time and allocation of one assessment of this vertical with all its findings, and of reading one Bundle.</summary>
[MemoryDiagnoser]
public class AssessmentBenchmarks
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private KetamineAdvisor _advisor = null!;
    private FhirPatientReader _reader = null!;
    private AssessmentRequest _request = null!;
    private byte[] _bundle = null!;

    [GlobalSetup]
    public void Setup()
    {
        var knowledge = KnowledgeBase.LoadEmbedded();
        _advisor = new KetamineAdvisor(knowledge);
        _reader = new FhirPatientReader(knowledge.Vocabulary);
        _request = Request(Describe());
        _bundle = Encoding.UTF8.GetBytes(SyntheticBundle.Json(entries: 100));
    }

    [Benchmark(Baseline = true, Description = "assess, patient built beforehand")]
    public Assessment Assess() => _advisor.Assess(_request);

    [Benchmark(Description = "build the patient")]
    public Patient Build() => Describe();

    [Benchmark(Description = "build and assess")]
    public Assessment BuildAndAssess() => _advisor.Assess(Request(Describe()));

    [Benchmark(Description = "assess and write JSON")]
    public string AssessToJson() => _advisor.Assess(_request).ToJson();

    [Benchmark(Description = "read a Bundle of 100 entries")]
    public FhirReadResult ReadBundle() => _reader.Read(_bundle);

    private static AssessmentRequest Request(Patient patient) =>
        new(patient, Indication.AcutePostoperativePain, Now, Stage.BeforeDose, UseContext.Elective, Setting.Ward)
        {
            Strength = DrugConcentration.FromMilligramsPerMilliliter(10m),
            DilutedTo = DrugConcentration.FromMilligramsPerMilliliter(1m),
        };

    private static Patient Describe() => Patient.Describe(p => p
        .Born(1964, 4, 2).SexForClinicalUse(ClinicalSex.Male)
        .Measured(Now.AddMinutes(-5), m => m.Weight(72.4m, "kg").Height(175m, "cm").BloodPressure(128m, 76m, "mm[Hg]"))
        .Measured(Now.AddDays(-3), m => m.Laboratory(Analyte.Creatinine, 88.4m, "umol/L"))
        .Conditions(Completeness.ReviewedAt(Now), Condition.Active(Concept.EssentialHypertension))
        .Medicines(Completeness.ReviewedAt(Now), Medicine.Taking(Ingredient.Oxycodone))
        .Allergies(Completeness.ReviewedAt(Now)));
}
