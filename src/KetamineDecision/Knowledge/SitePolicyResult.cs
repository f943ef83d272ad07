using System.Collections.Generic;

namespace KetamineDecision.Knowledge;

/// <summary>A site policy, or every problem found in it: then nothing of it is applied.</summary>
public sealed class SitePolicyResult
{
    internal SitePolicyResult(SitePolicy? policy, IReadOnlyList<ContentProblem> problems)
    {
        Policy = policy;
        Problems = problems;
    }

    /// <summary>The policy, or null when there is a problem.</summary>
    public SitePolicy? Policy { get; }

    /// <summary>Every problem, with its JSON pointer.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; }
}
