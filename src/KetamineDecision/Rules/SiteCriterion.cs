using System.Globalization;
using KetamineDecision.Facts;

namespace KetamineDecision.Rules;

/// <summary>Can the place monitor at this tier (kind <c>site</c>)? A place that does not say is Unknown.</summary>
public sealed class SiteCriterion : Criterion
{
    private readonly MonitoringTier _tier;

    internal SiteCriterion(MonitoringTier tier) => _tier = tier;

    /// <inheritdoc />
    public override Answer Evaluate(Case subject)
    {
        var tier = subject.Use.MonitoringTier;
        return tier == MonitoringTier.NotStated
            ? Answer.Unknown(UnknownReason.NotRecorded, Question.MonitoringTier)
            : Answer.Definite(tier >= _tier ? Truth.Yes : Truth.No, new UseFact("monitoring tier", ((int)tier).ToString(CultureInfo.InvariantCulture)));
    }

    /// <inheritdoc />
    public override void Need(Requirements requirements) => requirements.Add(Question.MonitoringTier);

    /// <inheritdoc />
    public override string Describe() => "monitoring tier at least " + ((int)_tier).ToString(CultureInfo.InvariantCulture);
}
