using System;
using System.Collections.Generic;
using System.Text;
using Ardalis.GuardClauses;
using KetamineDecision.Knowledge.Documents;

namespace KetamineDecision.Knowledge;

/// <summary>
/// What one site decides: tighter parameters, regimens removed, severities raised, rules added; looser only under <c>loosen</c> with author, date,
/// reason and citation, never past a ceiling. It never edits a criterion and never switches a contraindication off. Immutable.
/// </summary>
public sealed class SitePolicy
{
    private const string File = "site policy";

    internal SitePolicy(PolicyDocument document) => Document = document;

    /// <summary>Name and version, as shown in every result it touches.</summary>
    public string Name => Document.Policy + " " + Document.Version;

    /// <summary>Who approved it.</summary>
    public string ApprovedBy => Document.ApprovedBy;

    internal PolicyDocument Document { get; }

    /// <summary>The JSON schema of a policy file, exported from the types it is read into: for editors and for a site's own checks.</summary>
    public static string JsonSchema() => DocumentReader.SchemaOf(DocumentContext.Default.PolicyDocument).ToJsonString();

    /// <summary>Reads a policy against the knowledge it is for: the policy, or the full list of problems and nothing applied.</summary>
    public static SitePolicyResult Read(string json, KnowledgeBase knowledge)
    {
        Guard.Against.Null(json);
        Guard.Against.Null(knowledge);
        var problems = new List<ContentProblem>();
        var document = DocumentReader.Read(Encoding.UTF8.GetBytes(json), File, DocumentContext.Default.PolicyDocument, problems);
        if (document is not null)
        {
            new PolicyApplier(document, knowledge, problems).Apply();
        }

        return problems.Count == 0 ? new SitePolicyResult(new SitePolicy(document!), Array.Empty<ContentProblem>()) : new SitePolicyResult(null, problems);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The knowledge with this policy applied.</summary>
    /// <exception cref="ContentException">The policy was read against other knowledge and does not fit this one.</exception>
    internal KnowledgeBase ApplyTo(KnowledgeBase knowledge)
    {
        var problems = new List<ContentProblem>();
        var contents = new PolicyApplier(Document, knowledge, problems).Apply();
        return problems.Count == 0 ? new KnowledgeBase(contents) : throw new ContentException(problems);
    }
}
