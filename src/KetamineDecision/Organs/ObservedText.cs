using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>A known or bounded value as text for a derivation: <c>0.8</c>, <c>&lt;0.3</c>, <c>70 to 90</c>.</summary>
internal static class ObservedText
{
    public static string Of(Observed<decimal> value) => value switch
    {
        Observed<decimal>.Known known => DecimalText.Format(known.Value),
        Observed<decimal>.Bounded { Low: null, High: { } high } bound => (bound.HighInclusive ? "<=" : "<") + DecimalText.Format(high),
        Observed<decimal>.Bounded { Low: { } low, High: null } bound => (bound.LowInclusive ? ">=" : ">") + DecimalText.Format(low),
        Observed<decimal>.Bounded { Low: { } low, High: { } high } => DecimalText.Format(low) + " to " + DecimalText.Format(high),
        _ => "not known",
    };
}
