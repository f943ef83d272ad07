using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using FluentAssertions;
using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;
using Xunit;

namespace KetamineDecision.Tests;

/// <summary>No ToString prints a patient's value: whatever an assessment reaches, and every quantity, is formatted and searched.</summary>
public sealed class NoValueInToStringTests
{
    private static readonly string[] Sentinels = ["72.4", "1964", "128"];
    private static readonly DateTimeOffset Now = TestPatients.Now;

    [Fact]
    public void EverythingAnAssessmentReaches_PrintsNoValueOfThePatient()
    {
        var patient = TestPatients.HealthyMan(Now, p => p.Born(1964, 2, 1)
            .Measured(Now.AddMinutes(-1), m => m.Weight(72.4m, "kg").BloodPressure(190m, 128m, "mm[Hg]").Height(172.4m, "cm").Laboratory(Analyte.Alt, 128m, "U/L", 72.4m)));
        var request = new AssessmentRequest(patient, Indication.AcutePostoperativePain, Now, Stage.BeforeDose, UseContext.Elective, Setting.Ward);
        var seen = Walk(new KetamineAdvisor(KnowledgeBase.LoadEmbedded()).Assess(request));

        seen.Select(o => o.GetType()).Should().Contain([typeof(Patient), typeof(Reading), typeof(BirthDate), typeof(DoseRange), typeof(Observed<decimal>.Known)]);
        seen.Where(Prints).Select(o => o.GetType().FullName + ": " + o).Should().BeEmpty();
    }

    [Fact]
    public void EveryQuantity_PrintsNoValue()
    {
        object[] quantities =
        [
            BodyWeight.FromKilograms(72.4m), BodyHeight.FromCentimeters(128m), new DoseRange(72.4m, 128m, DoseUnit.Milligrams), Completeness.ReviewedAt(new DateTimeOffset(1964, 1, 28, 0, 0, 0, default)),
            ObservedAt.Exactly(new DateTimeOffset(1964, 1, 28, 0, 0, 0, default)), Observed<decimal>.Of(72.4m), new Observed<decimal>.Bounded(72.4m, true, 128m, true),
            new Observed<decimal>.Conflicting([72.4m, 128m]), new CodedValue(CodedItem.Pregnancy, "128"), Answer.Yes(), Condition.Active(Concept.Pregnancy),
        ];

        quantities.Where(Prints).Should().BeEmpty();
    }

    [Fact]
    public void NoPublicRecord_PrintsItsMembersByDefault() =>
        typeof(Patient).Assembly.GetExportedTypes()
            .Where(t => t.GetMethod("ToString", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly, [])?.IsDefined(typeof(CompilerGeneratedAttribute), false) == true)
            .Should().BeEmpty("the ToString a record is given prints every member");

    private static bool Prints(object value)
    {
        var text = value.ToString()!;
        return Array.Exists(Sentinels, s => text.Contains(s, StringComparison.Ordinal));
    }

    private static HashSet<object> Walk(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([root]);
        while (open.TryPop(out var next))
        {
            if (!Ours(next.GetType()) || !seen.Add(next))
            {
                continue;
            }

            foreach (var field in Fields(next.GetType()))
            {
                Push(field.GetValue(next), open);
            }
        }

        return seen;
    }

    private static void Push(object? value, Stack<object> open)
    {
        if (value is null or string or KnowledgeBase or Delegate)
        {
            return;
        }

        if (value is IEnumerable many)
        {
            many.Cast<object?>().ToList().ForEach(v => Push(v, open));
            return;
        }

        open.Push(value);
    }

    // The knowledge carries the numbers of its sources, not of a patient.
    private static bool Ours(Type type) => type.Assembly == typeof(Patient).Assembly && !type.IsEnum
        && type.Namespace is not ("KetamineDecision.Evidence" or "KetamineDecision.Knowledge" or "KetamineDecision.Regimens")
        && type != typeof(Rules.Rule);

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (var field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
