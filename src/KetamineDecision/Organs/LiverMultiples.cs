using System;
using System.Collections.Generic;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Patients;

namespace KetamineDecision.Organs;

/// <summary>
/// Liver tests as multiples of their upper limits for a pattern, known or not, with the reasons for those that are not. A pattern is
/// decided by three-valued logic, so it may be definite although one of its tests is missing.
/// </summary>
internal sealed class LiverMultiples
{
    private readonly List<NotPossibleReason> _reasons = new();
    private readonly List<DerivationStep> _steps = new();

    /// <summary>The multiple from the record, or missing with its reason kept.</summary>
    public Observed<decimal> From(Patient patient, Analyte analyte, DateTimeOffset asOf, TimeSpan window)
    {
        switch (UpperLimitMultiple.For(patient, analyte, asOf, window))
        {
            case Calculation<Observed<decimal>>.Done done:
                _steps.AddRange(done.Derivation.Steps);
                return done.Value;
            case Calculation<Observed<decimal>>.NotPossible not:
                _reasons.AddRange(not.Reasons);
                break;
        }

        return Observed<decimal>.NotThere(MissingReason.NotRecorded);
    }

    /// <summary>A multiple given directly; when it is missing or not positive the reason is kept.</summary>
    public Observed<decimal> Given(Observed<decimal> multiple, Analyte analyte)
    {
        if (multiple is Observed<decimal>.Missing)
        {
            _reasons.Add(new NotPossibleReason(NotPossibleKind.Missing, "No multiple of the upper limit is known for " + analyte.Name + ".", analyte.Question));
        }
        else if (multiple.IsAtMost(0m) != Truth.No && multiple is not Observed<decimal>.Bounded)
        {
            _reasons.Add(new NotPossibleReason(NotPossibleKind.Unusable, "The multiple of the upper limit of " + analyte.Name + " is not above zero.", analyte.Question));
            return Observed<decimal>.NotThere(MissingReason.Unusable);
        }

        return multiple;
    }

    /// <summary>One line of the pattern, for the derivation; returns its truth.</summary>
    public Truth Line(string words, Observed<decimal> multiple, Truth truth)
    {
        _steps.Add(new(words, ObservedText.Of(multiple) + " x upper limit: " + truth switch { Truth.Yes => "yes", Truth.No => "no", _ => "not known" }));
        return truth;
    }

    /// <summary>The pattern's answer: Yes or No with its derivation, or every reason why it is neither.</summary>
    public Calculation<Truth> Decide(Truth truth, string methodId, IReadOnlyList<Citation> citations)
    {
        if (truth != Truth.Unknown)
        {
            return Calculation<Truth>.Of(truth, new Derivation(methodId, _steps, citations));
        }

        if (_reasons.Count == 0)
        {
            _reasons.Add(new NotPossibleReason(NotPossibleKind.Censored, "A liver test can lie on either side of its limit.", Question.LiverPanel));
        }

        return Calculation<Truth>.Impossible(_reasons.ToArray());
    }
}
