using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace KetamineDecision.Cli;

/// <summary>Where a command reads and writes, and the only clock: data goes to <see cref="Output"/>, everything else to <see cref="Error"/>.</summary>
internal sealed record Terminal(Stream Input, TextWriter Output, TextWriter Error, Func<DateTimeOffset> Now)
{
    /// <summary>Writes data; ends it with a line feed.</summary>
    public async Task<int> AnswerAsync(string text)
    {
        await Output.WriteAsync(text.EndsWith('\n') ? text : text + "\n").ConfigureAwait(false);
        return ExitCode.Answered;
    }

    /// <summary>Writes a remark that is no data.</summary>
    public Task RemarkAsync(string sentence) => Error.WriteAsync("ketamine: " + sentence + "\n");

    /// <summary>Writes every problem, one a line, and answers with the exit code.</summary>
    public async Task<int> RefuseAsync(int exitCode, IEnumerable<string> problems)
    {
        foreach (var problem in problems)
        {
            await RemarkAsync(problem).ConfigureAwait(false);
        }

        return exitCode;
    }
}
