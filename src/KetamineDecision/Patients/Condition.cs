using Ardalis.GuardClauses;
using KetamineDecision.Facts;

namespace KetamineDecision.Patients;

/// <summary>
/// One entry of the problem list. An entry whose codes the vocabulary does not cover is kept as such: it leaves a rule Unknown, never No.
/// </summary>
public sealed class Condition : Fact
{
    private Condition(Concept? concept, ConditionStatus status, Certainty certainty, ObservedAt onset, Origin origin)
        : base(concept?.Name ?? "problem-list entry without an understood code", onset, origin)
    {
        Concept = concept;
        Status = status;
        Certainty = certainty;
    }

    /// <summary>What it is, or null when its codes are not understood.</summary>
    public Concept? Concept { get; }

    /// <summary>Present, past or not stated.</summary>
    public ConditionStatus Status { get; }

    /// <summary>Confirmed or only possible.</summary>
    public Certainty Certainty { get; }

    /// <summary>A confirmed condition that is present now.</summary>
    public static Condition Active(Concept concept, ObservedAt onset = default, Origin? origin = null) =>
        Of(concept, ConditionStatus.Active, Certainty.Confirmed, onset, origin);

    /// <summary>A confirmed condition of the past: inactive, in remission or resolved.</summary>
    public static Condition Past(Concept concept, ObservedAt onset = default, Origin? origin = null) =>
        Of(concept, ConditionStatus.Past, Certainty.Confirmed, onset, origin);

    /// <summary>An entry with every property stated.</summary>
    /// <exception cref="System.ArgumentException">The concept is null.</exception>
    public static Condition Of(Concept concept, ConditionStatus status, Certainty certainty, ObservedAt onset = default, Origin? origin = null) =>
        new(Guard.Against.Null(concept), status, certainty, onset, origin ?? Origin.Host);

    /// <summary>An entry whose codes the vocabulary does not cover.</summary>
    public static Condition NotUnderstood(ConditionStatus status, Origin? origin = null) =>
        new(null, status, Certainty.Confirmed, ObservedAt.NotRecorded, origin ?? Origin.Host);

    /// <inheritdoc />
    public override string Display() => (Certainty, Status) switch
    {
        (Certainty.Possible, _) => "possible",
        (_, ConditionStatus.Active) => "active",
        (_, ConditionStatus.Past) => "past",
        _ => "status not stated",
    };
}
