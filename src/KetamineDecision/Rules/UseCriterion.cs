using System;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Rules;

/// <summary>Looks at one property of the proposed use (kind <c>use</c>): one of some words, or a number against a limit.</summary>
public sealed class UseCriterion : Criterion
{
    private readonly UseProperty _property;
    private readonly string[] _words;
    private readonly Limit? _limit;

    internal UseCriterion(UseProperty property, string[] words, Limit? limit)
    {
        _property = property;
        _words = words;
        _limit = limit;
    }

    internal override bool DependsOnDose => _property is not (UseProperty.Course or UseProperty.Setting);

    /// <inheritdoc />
    public override Answer Evaluate(Case subject)
    {
        var use = subject.Use;
        return _property switch
        {
            UseProperty.Route => Word("route", use.Route),
            UseProperty.Phase => Word("phase", use.Phase),
            UseProperty.Course => Word("course", use.Course),
            UseProperty.Setting => Word("setting", use.Setting),
            UseProperty.DosePerKilogram => Dose(use, DoseUnit.MilligramsPerKilogram),
            UseProperty.RatePerKilogram => Dose(use, DoseUnit.MilligramsPerKilogramPerHour),
            UseProperty.PlannedDuration => Duration(use.PlannedDuration),
            _ => Answer.Definite(use.DosePerKilogram is null ? Truth.No : Truth.Yes, new UseFact("dose basis", use.DosePerKilogram is null ? "not per kilogram" : "per kilogram")),
        };
    }

    /// <inheritdoc />
    public override void Need(Requirements requirements)
    {
        if (_property == UseProperty.PlannedDuration)
        {
            requirements.Add(Question.PlannedDuration);
        }
    }

    /// <inheritdoc />
    public override string Describe() => _property switch
    {
        UseProperty.DosePerKilogram => "dose " + _limit + " mg/kg",
        UseProperty.RatePerKilogram => "rate " + _limit + " mg/kg/h",
        UseProperty.PlannedDuration => "planned duration " + _limit + " h",
        UseProperty.IsPerKilogram => "dose per kilogram",
        _ => Words.Of(_property) + " is " + string.Join(" or ", _words),
    };

    private Answer Word<T>(string name, T value)
        where T : struct, Enum
    {
        var word = Words.Of(value);
        var fact = new UseFact(name, word);
        return Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) == 0
            ? Answer.Unknown(UnknownReason.NotRecorded, _property == UseProperty.Setting ? Question.MonitoringTier : null, fact)
            : Answer.Definite(Array.IndexOf(_words, word) >= 0 ? Truth.Yes : Truth.No, fact);
    }

    private Answer Dose(ProposedUse use, DoseUnit unit)
    {
        if (use.DosePerKilogram is not { } dose)
        {
            return Answer.Unknown(UnknownReason.NotComputable, null, new UseFact("dose", "not per kilogram"));
        }

        var fact = new UseFact("dose in question", dose);
        return dose.Unit == unit ? Answer.Definite(_limit!.Test(Observed<decimal>.Of(dose.High)), fact) : Answer.No(fact);
    }

    private Answer Duration(TimeSpan? planned) => planned is { } duration
        ? Answer.Definite(_limit!.Test(Observed<decimal>.Of((decimal)duration.TotalHours)), new UseFact("planned duration", Window.Text(duration)))
        : Answer.Unknown(UnknownReason.NotRecorded, Question.PlannedDuration);
}
