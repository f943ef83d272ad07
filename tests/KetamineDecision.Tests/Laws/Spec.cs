using System;
using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Tests.Laws;

/// <summary>A random patient as a list of statements, so that a law can add, drop, reorder or re-express each of them.</summary>
internal sealed class Spec
{
    public List<Action<PatientBuilder>> Statements { get; } = new();

    public Patient Build() => Patient.Describe(p => Statements.ForEach(s => s(p)));

    public Spec With(Action<PatientBuilder> statement)
    {
        var copy = new Spec();
        copy.Statements.AddRange(Statements);
        copy.Statements.Add(statement);
        return copy;
    }

    public Spec Shuffled(Random random)
    {
        var copy = new Spec();
        copy.Statements.AddRange(Statements);
        for (var i = copy.Statements.Count - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (copy.Statements[i], copy.Statements[j]) = (copy.Statements[j], copy.Statements[i]);
        }

        return copy;
    }
}
