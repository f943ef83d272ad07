using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace KetamineDecision.Cli.Tests;

/// <summary>Runs the command in this process on streams of its own.</summary>
internal static class Shell
{
    /// <summary>When the self-written charts are judged.</summary>
    public const string AsOf = "2026-11-22T09:00:00Z";

    public static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public static Task<Ran> RunAsync(params string[] args) => RunAsync("", args, () => Now);

    /// <summary>Assesses a chart from standard input at <see cref="AsOf"/>; further options follow.</summary>
    public static Task<Ran> AssessAsync(string chart, params string[] options) =>
        RunAsync(chart, ["assess", "-", "--indication", "acute_postoperative_pain", "--as-of", AsOf, .. options], () => Now);

    public static async Task<Ran> RunAsync(string input, string[] args, Func<DateTimeOffset> now)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, stream, output, error, now);
        return new Ran(code, output.ToString(), error.ToString());
    }
}
