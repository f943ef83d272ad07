using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Ardalis.GuardClauses;
using KetamineDecision.Knowledge;

namespace KetamineDecision.Cli;

/// <summary>The command <c>ketamine</c>: parses the arguments, runs one command, and turns what went wrong into an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs on the process's own streams, in UTF-8 without a byte order mark, with line feeds.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        // The streams end with the process; disposing a writer would try a failed write again, outside the doors below.
        var error = Utf8(Console.OpenStandardError());
        error.AutoFlush = true;
        return await RunAsync(args, Console.OpenStandardInput(), Utf8(Console.OpenStandardOutput()), error, () => DateTimeOffset.Now).ConfigureAwait(false);
    }

    /// <summary>Runs on given streams with a given clock.</summary>
    public static async Task<int> RunAsync(string[] args, Stream input, TextWriter output, TextWriter error, Func<DateTimeOffset> now)
    {
        Guard.Against.Null(args);
        var terminal = new Terminal(Guard.Against.Null(input), Guard.Against.Null(output), Guard.Against.Null(error), Guard.Against.Null(now));

        // Help and parser messages are looked up by this culture. It flows with this call only; numbers and dates never ask a culture.
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            var exitCode = await InvokeAsync(args, terminal).ConfigureAwait(false);
            await output.FlushAsync().ConfigureAwait(false);
            return exitCode;
        }
        catch (ContentException refused)
        {
            return await terminal.RefuseAsync(ExitCode.InputRefused, ["the knowledge in this program is refused; install it again.", .. refused.Problems.Select(p => p.ToString())]).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The last door before the shell: whatever was thrown must not print a message or a stack that could hold patient values.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return await terminal.RefuseAsync(ExitCode.InternalFault, ["internal fault (" + fault.GetType().Name + "); no answer was given. Please report it with the command used, without patient data."]).ConfigureAwait(false);
        }
    }

    private static async Task<int> InvokeAsync(string[] args, Terminal terminal)
    {
        // No response files: an argument that begins with "@" is an argument.
        var parsed = Root(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Action is ParseErrorAction || (parsed.Action is null && parsed.Errors.Count > 0))
        {
            return await terminal.RefuseAsync(ExitCode.WrongUsage, UsageProblems.Of(parsed)).ConfigureAwait(false);
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
    }

    private static RootCommand Root(Terminal terminal) => new("Clinician decision support for ketamine in pain management. It informs a health professional; it is no medical device and places no order.")
    {
        AssessCommand.Create(terminal),
        CalcCommand.Create(terminal),
        KnowledgeCommand.Create(terminal),
    };

    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
