using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KetamineDecision.Facts;
using KetamineDecision.Fhir;
using KetamineDecision.Knowledge;
using KetamineDecision.Patients;

namespace KetamineDecision.Cli;

/// <summary><c>ketamine assess</c>: one patient, one question, the explained answer.</summary>
internal sealed class AssessCommand
{
    private readonly Terminal _terminal;
    private readonly AssessOptions _options = new();

    private AssessCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var assess = new AssessCommand(terminal);
        var command = new Command("assess", "May ketamine be considered for this pain in this patient, how, and why?");
        assess._options.AddTo(command);
        command.SetAction(assess.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var knowledge = KnowledgeBase.LoadEmbedded();
        var indication = Indication.Find(parsed.GetValue(_options.Indication));
        if (indication is null || knowledge.Find(indication) is null)
        {
            return await _terminal.RefuseAsync(ExitCode.WrongUsage, ["--indication is not known to this knowledge; known are: " + string.Join(", ", knowledge.Indications) + "."]).ConfigureAwait(false);
        }

        var problems = new List<string>();
        var policy = await PolicyFile.ReadAsync(parsed.GetValue(_options.Policy), knowledge, problems, cancellation).ConfigureAwait(false);
        var facts = await FactsAsync(parsed.GetValue(_options.Facts), problems, cancellation).ConfigureAwait(false);
        var patient = await PatientAsync(parsed, knowledge, facts, problems, cancellation).ConfigureAwait(false);
        if (problems.Count > 0 || patient is null)
        {
            return await _terminal.RefuseAsync(ExitCode.InputRefused, problems).ConfigureAwait(false);
        }

        var request = Request(parsed, patient, indication, await AsOfAsync(parsed).ConfigureAwait(false));
        var assessment = new KetamineAdvisor(knowledge, policy).Assess(request);
        return await _terminal.AnswerAsync(Render(assessment, parsed.GetValue(_options.Format) ?? OutputFormat.Text)).ConfigureAwait(false);
    }

    private static async Task<FactsFile?> FactsAsync(string? path, List<string> problems, CancellationToken cancellation)
    {
        if (path is null || await InputFile.ReadAsync(path, FactsFile.Role, problems, cancellation).ConfigureAwait(false) is not { } bytes)
        {
            return null;
        }

        return FactsFile.Read(bytes, problems);
    }

    private async Task<Patient?> PatientAsync(ParseResult parsed, KnowledgeBase knowledge, FactsFile? facts, List<string> problems, CancellationToken cancellation)
    {
        var path = parsed.GetValue(_options.Source)!;
        var bytes = path == "-"
            ? await InputFile.ReadAsync(_terminal.Input, cancellation).ConfigureAwait(false)
            : await InputFile.ReadAsync(path, "patient file", problems, cancellation).ConfigureAwait(false);
        if (bytes is null)
        {
            return null;
        }

        var reader = new FhirPatientReader(knowledge.Vocabulary, new FhirReaderOptions { PatientId = parsed.GetValue(_options.PatientId) });
        var result = reader.Read(bytes, facts is null ? null : facts.Tell);
        problems.AddRange(result.Refusals.Select(r => "patient file: " + r));
        return result.Patient;
    }

    private async Task<DateTimeOffset> AsOfAsync(ParseResult parsed)
    {
        if (parsed.GetValue(_options.AsOf) is { } given)
        {
            return given;
        }

        // Whole seconds: the answer prints seconds, and asking again with what it prints must answer the same.
        var now = _terminal.Now();
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        await _terminal.RemarkAsync("no --as-of was given; judged as of now, " + ObservedAt.Exactly(now).Display() + ".").ConfigureAwait(false);
        return now;
    }

    private AssessmentRequest Request(ParseResult parsed, Patient patient, Indication indication, DateTimeOffset asOf) => new(
        patient,
        indication,
        asOf,
        parsed.GetValue(_options.Stage) ?? Stage.BeforeDose,
        parsed.GetValue(_options.Context) ?? UseContext.Elective,
        parsed.GetValue(_options.Setting) ?? Setting.NotStated,
        parsed.GetValue(_options.Jurisdiction) ?? Jurisdiction.UnitedStates)
    {
        Site = new SiteProfile(parsed.GetValue(_options.Tier)),
        Route = parsed.GetValue(_options.Route) ?? Route.NotStated,
        Strength = parsed.GetValue(_options.Strength),
        DilutedTo = parsed.GetValue(_options.DilutedTo),
        PlannedDuration = parsed.GetValue(_options.Duration),
    };

    private static string Render(Assessment assessment, OutputFormat format) => format switch
    {
        OutputFormat.Json => assessment.ToJson(),
        OutputFormat.Markdown => assessment.ToMarkdown(),
        _ => assessment.ToPlainText(),
    };
}
