using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using KetamineDecision.Knowledge;

namespace KetamineDecision.Cli;

/// <summary>Reads the site policy a command names.</summary>
internal static class PolicyFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The policy; null when no path is given, or with every problem added.</summary>
    public static async Task<SitePolicy?> ReadAsync(string? path, KnowledgeBase knowledge, List<string> problems, CancellationToken cancellation)
    {
        if (path is null || await InputFile.ReadAsync(path, "site policy", problems, cancellation).ConfigureAwait(false) is not { } bytes)
        {
            return null;
        }

        if (TextOf(bytes) is not { } text)
        {
            problems.Add("site policy: the file is not UTF-8; save it as UTF-8.");
            return null;
        }

        var result = SitePolicy.Read(text, knowledge);
        problems.AddRange(result.Problems.Select(p => p.ToString()));
        return result.Policy;
    }

    private static string? TextOf(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
