using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using KetamineDecision.Catalog;

namespace KetamineDecision.Cli;

/// <summary><c>ketamine calc</c>: one equation, a list of them, or a table of cases.</summary>
internal static class CalcCommand
{
    public static Command Create(Terminal terminal)
    {
        var equation = new Argument<string?>("equation") { Description = "The id of an equation; 'calc --list' names all.", Arity = ArgumentArity.ZeroOrOne };
        var input = new Option<string[]>("--input") { Description = "One input, such as \"creatinine=0.7 mg/dL\"; repeat it.", HelpName = "name=value unit", AllowMultipleArgumentsPerToken = false };
        var list = new Option<bool>("--list") { Description = "Names every equation with its inputs and units." };
        var batch = Values.Of<string?>("--batch", "A CSV file with the columns id,equation,inputs; one JSON object a line comes out.", "the path of a file", Values.TryText);
        var format = Values.Of<string?>("--format", "How to write the list; text unless said otherwise.", "one of text, json", TryFormat, "text|json");
        var command = new Command("calc", "Calculates one published equation, score or scale, with its arithmetic.") { equation, input, list, batch, format };
        command.SetAction((parsed, cancellation) => (parsed.GetValue(list), parsed.GetValue(batch), parsed.GetValue(equation)) switch
        {
            (true, null, null) => terminal.AnswerAsync(parsed.GetValue(format) == "json" ? CalcText.ListAsJson() : CalcText.List()),
            (false, { } file, null) => BatchAsync(terminal, file, cancellation),
            (false, null, { } id) => OneAsync(terminal, id, parsed.GetValue(input) ?? []),
            _ => terminal.RefuseAsync(ExitCode.WrongUsage, ["name one equation, or --list, or --batch FILE.", "see 'ketamine calc --help'."]),
        });
        return command;
    }

    private static Task<int> OneAsync(Terminal terminal, string id, string[] inputs)
    {
        if (EquationCatalog.Find(id) is not { } equation)
        {
            return terminal.RefuseAsync(ExitCode.WrongUsage, ["there is no equation of that id (ids are case-sensitive); 'ketamine calc --list' names all."]);
        }

        return CalcInputs.TryRead(inputs, out var read)
            ? terminal.AnswerAsync(CalcText.Json(null, equation, read, indented: true))
            : terminal.RefuseAsync(ExitCode.WrongUsage, ["an input is not written as name=value, or stands twice."]);
    }

    private static async Task<int> BatchAsync(Terminal terminal, string path, CancellationToken cancellation)
    {
        var problems = new List<string>();
        if (await InputFile.ReadAsync(path, "batch file", problems, cancellation).ConfigureAwait(false) is not { } bytes)
        {
            return await terminal.RefuseAsync(ExitCode.InputRefused, problems).ConfigureAwait(false);
        }

        using var reader = new StreamReader(new MemoryStream(bytes));
        var header = await reader.ReadLineAsync(cancellation).ConfigureAwait(false);
        if (header?.Trim() != "id,equation,inputs")
        {
            return await terminal.RefuseAsync(ExitCode.InputRefused, ["batch file: the first line must be id,equation,inputs."]).ConfigureAwait(false);
        }

        while (await reader.ReadLineAsync(cancellation).ConfigureAwait(false) is { } line)
        {
            if (line.Length > 0)
            {
                await terminal.AnswerAsync(CalcBatchRow.Answer(line)).ConfigureAwait(false);
            }
        }

        return ExitCode.Answered;
    }

    private static bool TryFormat(string text, out string? format)
    {
        format = text;
        return text is "json" or "text";
    }
}
