using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Facts;
using KetamineDecision.Indications;
using KetamineDecision.Knowledge;
using KetamineDecision.Patients;
using KetamineDecision.Rules;

namespace KetamineDecision;

/// <summary>
/// Answers questions about one patient from one knowledge base. Pure: no clock, no I/O, no randomness, no culture. Thread-safe; keep one.
/// </summary>
public sealed class KetamineAdvisor
{
    private readonly KnowledgeBase _knowledge;
    private readonly Rule[] _patientWide;
    private readonly Rule[] _perOption;

    /// <summary>Creates an advisor.</summary>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="policy">A site policy that was read against the same knowledge, or null.</param>
    public KetamineAdvisor(KnowledgeBase knowledge, SitePolicy? policy = null)
    {
        Guard.Against.Null(knowledge);
        _knowledge = policy is null ? knowledge : policy.ApplyTo(knowledge);
        var patientWide = new List<Rule>();
        var perOption = new List<Rule>();
        foreach (var rule in _knowledge.Rules)
        {
            (rule.DependsOnDose ? perOption : patientWide).Add(rule);
        }

        _patientWide = patientWide.ToArray();
        _perOption = perOption.ToArray();
    }

    /// <summary>The knowledge it answers from, site policy included.</summary>
    public KnowledgeBase Knowledge => _knowledge;

    /// <summary>May ketamine be considered for this pain in this patient, how, and why?</summary>
    public Assessment Assess(AssessmentRequest request)
    {
        Guard.Against.Null(request);
        var indication = _knowledge.Find(request.Indication);
        if (indication is null)
        {
            var display = DoseDisplay.For(request.Context, Verdict.NotCovered);
            return new Assessment(request, _knowledge, null, Verdict.NotCovered, display) { Options = new[] { OptionBuilder.DoNotUse }, Problems = ProblemsOf(request) };
        }

        var subject = new Case(request.Patient, UseOf(request, indication), request.AsOf);
        var sheet = new FindingSheet(request.Stage, _knowledge.AskedWhileUnsure(indication.Purpose), _patientWide.Length);
        sheet.Ask(_patientWide, subject);
        var options = new OptionBuilder(_knowledge, request, indication, subject, sheet, _perOption).Build();
        return Compose(request, indication, sheet, options);
    }

    private Assessment Compose(AssessmentRequest request, IndicationDefinition indication, FindingSheet sheet, OptionSet options)
    {
        var mismatch = request.Patient.VocabularyHash is { } hash && !string.Equals(hash, _knowledge.Vocabulary.Hash, StringComparison.Ordinal);
        var verdict = options.Verdict;
        if (mismatch && verdict > Verdict.MoreInformationNeeded)
        {
            verdict = Verdict.MoreInformationNeeded;
        }

        var display = DoseDisplay.For(request.Context, verdict);
        options.Show(display);
        return new Assessment(request, _knowledge, indication, verdict, display)
        {
            Findings = sheet.Findings,
            OutOfScope = sheet.Skipped,
            Options = options.All,
            IsSingleOption = options.SelectableCount == 1,
            Open = OpenQuestions.Of(sheet.Findings, options.All, _knowledge),
            NotLookedAt = OpenQuestions.NotLookedAt(sheet.Findings, options.All),
            Problems = ProblemsOf(request, mismatch),
        };
    }

    private static ProposedUse UseOf(AssessmentRequest request, IndicationDefinition indication) => new()
    {
        Purpose = indication.Purpose,
        Course = indication.Course,
        Setting = request.Setting,
        Context = request.Context,
        Jurisdiction = request.Jurisdiction,
        MonitoringTier = request.EffectiveTier,
        PlannedDuration = request.PlannedDuration,
    };

    private static IReadOnlyList<DataProblem> ProblemsOf(AssessmentRequest request, bool mismatch = false)
    {
        List<DataProblem>? added = null;
        foreach (var analyte in Analyte.All)
        {
            foreach (var reading in request.Patient.ReadingsOf(analyte))
            {
                if (reading.At.IsAfter(request.AsOf, Window.FutureTolerance))
                {
                    (added ??= new(request.Patient.Problems)).Add(new DataProblem(DataProblemCode.TimeInFuture, reading.Origin.Reference,
                        "The " + analyte.Name + " lies more than 5 minutes after the as-of instant and was not used; check its time."));
                }
            }
        }

        if (mismatch)
        {
            (added ??= new(request.Patient.Problems)).Add(new DataProblem(DataProblemCode.VocabularyMismatch, "patient",
                "The record was mapped with another vocabulary than this knowledge's; read it again with this knowledge."));
        }

        return added is null ? request.Patient.Problems : added;
    }
}
