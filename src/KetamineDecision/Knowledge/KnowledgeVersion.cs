using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;

namespace KetamineDecision.Knowledge;

/// <summary>Which knowledge answered: its version, the SHA-256 of its manifest, and the site policies applied to it.</summary>
public sealed class KnowledgeVersion
{
    internal KnowledgeVersion(string version, string sha256, IReadOnlyList<string> policies)
    {
        Version = Guard.Against.NullOrWhiteSpace(version);
        Sha256 = Guard.Against.NullOrWhiteSpace(sha256);
        Policies = Guard.Against.Null(policies);
    }

    /// <summary>The version, by date.</summary>
    public string Version { get; }

    /// <summary>SHA-256 of the manifest, which lists the SHA-256 of every file; lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The policies applied, each with its version.</summary>
    public IReadOnlyList<string> Policies { get; }

    /// <summary>Version and the first twelve digits of the hash.</summary>
    public override string ToString() => Version + " (sha256 " + Sha256.Substring(0, Math.Min(12, Sha256.Length)) + ")"
        + (Policies.Count == 0 ? "" : ", policy " + string.Join(", ", Policies));
}
