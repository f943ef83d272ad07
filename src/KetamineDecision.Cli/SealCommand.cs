using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace KetamineDecision.Cli;

/// <summary><c>ketamine knowledge seal</c>: for the people who edit the content of a checkout, after it was reviewed.</summary>
internal static class SealCommand
{
    public static Command Create(Terminal terminal)
    {
        var content = Values.Of<string?>("--content", "The content folder; the one of the checkout around the current folder unless said otherwise.", "the path of a folder", Values.TryText);
        var version = Values.Of<string?>("--version", "The knowledge version; the present one unless said otherwise.", "a version of letters, digits, points and hyphens, such as 2026.11.1", TryVersion);
        var command = new Command("seal", "Recomputes the manifest of the content and the constant that seals it.") { content, version };
        command.SetAction((parsed, _) => SealAsync(terminal, parsed.GetValue(content) ?? ContentSeal.FindFolder(Directory.GetCurrentDirectory()), parsed.GetValue(version)));
        return command;
    }

    private static async Task<int> SealAsync(Terminal terminal, string? folder, string? version)
    {
        if (folder is null)
        {
            return await terminal.RefuseAsync(ExitCode.InputRefused, ["no content folder is around the current folder; give --content."]).ConfigureAwait(false);
        }

        var problems = new List<string>();
        if (new ContentSeal(folder).Write(version, problems) is not { } done)
        {
            return await terminal.RefuseAsync(ExitCode.InputRefused, problems).ConfigureAwait(false);
        }

        await terminal.RemarkAsync("manifest.json and Seal.cs are written; build again before using the knowledge.").ConfigureAwait(false);
        return await terminal.AnswerAsync("version: " + done.Version + "\nsha256: " + done.Sha256).ConfigureAwait(false);
    }

    private static bool TryVersion(string text, out string? version)
    {
        version = text;
        return text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
    }
}
