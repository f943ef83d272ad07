using Ardalis.GuardClauses;
using KetamineDecision.Evidence;

namespace KetamineDecision.Rules;

/// <summary>How a rule weighs in one scope, and what a gap means there.</summary>
public sealed class RuleApplication
{
    /// <summary>Creates an application.</summary>
    public RuleApplication(RuleScope scope, Severity severity, UnknownLevel unknown, Citation source)
    {
        Scope = Guard.Against.Null(scope);
        Severity = Guard.Against.EnumOutOfRange(severity);
        Unknown = Guard.Against.EnumOutOfRange(unknown);
        Source = Guard.Against.Null(source);
    }

    /// <summary>Where it holds.</summary>
    public RuleScope Scope { get; }

    /// <summary>How much a Yes weighs.</summary>
    public Severity Severity { get; }

    /// <summary>What a gap means.</summary>
    public UnknownLevel Unknown { get; }

    /// <summary>Who says so.</summary>
    public Citation Source { get; }

    /// <summary>The same with a graver severity; a lighter one is ignored.</summary>
    internal RuleApplication Raised(Severity severity) => severity > Severity ? new RuleApplication(Scope, severity, Unknown, Source) : this;
}
