using System;
using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Cli;

/// <summary>
/// What a chart cannot hold, said by a person: which lists were reviewed and when, and the answers to asked facts. Read strictly: one problem
/// and nothing of it is used. Immutable.
/// </summary>
internal sealed class FactsFile
{
    /// <summary>How a problem names it.</summary>
    public const string Role = "facts file";

    private readonly List<Action<PatientBuilder>> _statements;

    internal FactsFile(List<Action<PatientBuilder>> statements) => _statements = statements;

    /// <summary>Reads it; null when there is a problem, and then every problem is added with its JSON pointer.</summary>
    public static FactsFile? Read(byte[] utf8, List<string> problems) => FactsReader.Read(utf8, problems);

    /// <summary>Says all of it of a patient, after the chart, so that what a person says of a list holds.</summary>
    public void Tell(PatientBuilder patient) => _statements.ForEach(say => say(patient));

    internal static Action<PatientBuilder> Answered(Question question, Truth truth, DateTimeOffset at) => p => p.Told(question, truth, at, Role);

    internal static Action<PatientBuilder> Reviewed(string list, DateTimeOffset at) => list switch
    {
        "conditions" => p => p.Conditions(Completeness.ReviewedAt(at)),
        "medicines" => p => p.Medicines(Completeness.ReviewedAt(at)),
        _ => p => p.Allergies(Completeness.ReviewedAt(at)),
    };
}
