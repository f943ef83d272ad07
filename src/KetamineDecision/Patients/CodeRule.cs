using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;

namespace KetamineDecision.Patients;

/// <summary>
/// Maps codes of one system to one meaning: an exact code, or every code that starts with a prefix (ICD-10-CM), some prefixes excepted.
/// </summary>
public sealed class CodeRule
{
    /// <summary>Creates a rule.</summary>
    /// <exception cref="ArgumentException">System or code is empty.</exception>
    public CodeRule(string system, string code, bool isPrefix = false, IReadOnlyList<string>? exceptPrefixes = null)
    {
        System = Guard.Against.NullOrWhiteSpace(system);
        Code = Guard.Against.NullOrWhiteSpace(code);
        IsPrefix = isPrefix;
        ExceptPrefixes = exceptPrefixes ?? Array.Empty<string>();
    }

    /// <summary>Canonical address of the code system.</summary>
    public string System { get; }

    /// <summary>The code or prefix.</summary>
    public string Code { get; }

    /// <summary>Whether longer codes match too.</summary>
    public bool IsPrefix { get; }

    /// <summary>Prefixes that do not match although <see cref="Code"/> does.</summary>
    public IReadOnlyList<string> ExceptPrefixes { get; }

    /// <summary>Whether a code of this rule's system matches. Ordinal; a dot is part of the code.</summary>
    public bool Matches(string code)
    {
        if (!IsPrefix)
        {
            return string.Equals(code, Code, StringComparison.Ordinal);
        }

        if (!code.StartsWith(Code, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var except in ExceptPrefixes)
        {
            if (code.StartsWith(except, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
