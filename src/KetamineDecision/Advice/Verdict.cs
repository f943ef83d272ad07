namespace KetamineDecision;

/// <summary>
/// What an assessment comes to, in caution order: a smaller member is the more cautious one. There is no "approved". The first row that
/// matches wins; see <see cref="VerdictTable"/>.
/// </summary>
public enum Verdict
{
    /// <summary>The indication is not in the knowledge, or no option exists for this population and setting.</summary>
    NotCovered = 1,

    /// <summary>The indication is refused, or an absolute rule is Yes in the scope of every option.</summary>
    Contraindicated,

    /// <summary>The sources do not support the indication.</summary>
    NotSupported,

    /// <summary>First-line treatment must have failed and is recorded as not tried.</summary>
    FirstLineNotExhausted,

    /// <summary>A question must be answered first, or a rule was not evaluated.</summary>
    MoreInformationNeeded,

    /// <summary>A relative rule is Yes.</summary>
    SpecialistReviewNeeded,

    /// <summary>A caution is Yes, a caution-level question is open, or the support is weak, contested or uncertain.</summary>
    CautionsFound,

    /// <summary>Only checks before the dose remain.</summary>
    ChecksDueBeforeDose,

    /// <summary>Nothing known to this library speaks against it; not an approval.</summary>
    NoBarrierFound,
}
