using System.Collections.Generic;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;

namespace KetamineDecision.Cli;

/// <summary><c>ketamine knowledge</c>: what the answers rest on.</summary>
internal static class KnowledgeCommand
{
    public static Command Create(Terminal terminal) => new("knowledge", "Show, verify and seal the knowledge the answers rest on.")
    {
        List(terminal),
        Show(terminal),
        Verify(terminal),
        Requirements(terminal),
        SealCommand.Create(terminal),
    };

    private static Command List(Terminal terminal)
    {
        var format = Values.Of<string?>("--format", "How to write the list; text unless said otherwise.", "one of text, json", TryFormat, "text|json");
        var command = new Command("list", "Names every indication, regimen, rule, monitoring statement, conflict of sources, parameter, question and source.") { format };
        command.SetAction((parsed, _) =>
        {
            var list = new KnowledgeList(KnowledgeBase.LoadEmbedded());
            return terminal.AnswerAsync(parsed.GetValue(format) == "json" ? list.ToJson() : list.ToPlainText());
        });
        return command;
    }

    private static Command Show(Terminal terminal)
    {
        var id = new Argument<string>("id") { Description = "The id of any entry that 'knowledge list' names." };
        var command = new Command("show", "Shows one entry of the knowledge with its sources.") { id };
        command.SetAction((parsed, _) => new KnowledgeSheet(KnowledgeBase.LoadEmbedded()).Of(parsed.GetValue(id)!) is { } sheet
            ? terminal.AnswerAsync(sheet)
            : terminal.RefuseAsync(ExitCode.WrongUsage, ["this knowledge has no entry of that id (ids are case-sensitive); 'ketamine knowledge list' names all."]));
        return command;
    }

    private static Command Verify(Terminal terminal)
    {
        var policy = Values.Of<string?>("--policy", "A site policy in JSON, to be checked against the knowledge.", "the path of a file", Values.TryText);
        var command = new Command("verify", "Checks the knowledge against its seal, and a site policy against the knowledge.") { policy };
        command.SetAction((parsed, cancellation) => VerifyAsync(terminal, parsed.GetValue(policy), cancellation));
        return command;
    }

    private static async Task<int> VerifyAsync(Terminal terminal, string? path, CancellationToken cancellation)
    {
        // Loading is the verification: what does not match its seal does not load.
        var knowledge = KnowledgeBase.LoadEmbedded();
        var problems = new List<string>();
        var policy = await PolicyFile.ReadAsync(path, knowledge, problems, cancellation).ConfigureAwait(false);
        await terminal.AnswerAsync("version: " + knowledge.Version.Version + "\nsha256: " + knowledge.Version.Sha256 + "\nseal: intact"
            + (policy is null ? "" : "\npolicy: " + policy.Name + ", approved by " + policy.ApprovedBy + ", fits")).ConfigureAwait(false);
        return await terminal.RefuseAsync(problems.Count == 0 ? ExitCode.Answered : ExitCode.InputRefused, problems).ConfigureAwait(false);
    }

    private static Command Requirements(Terminal terminal)
    {
        var command = new Command("requirements", "Lists which questions each rule reads.");
        command.SetAction((_, _) => terminal.AnswerAsync(KnowledgeRequirements.Of(KnowledgeBase.LoadEmbedded())));
        return command;
    }

    private static bool TryFormat(string text, out string? format)
    {
        format = text;
        return text is "json" or "text";
    }
}
