using KetamineDecision.Evidence;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Rules;

/// <summary>The result of a named calculator, with its derivation or with the reasons why there is none.</summary>
public sealed class CalculatedFact : Fact
{
    private readonly string _unit;

    internal CalculatedFact(string name, string unit, Calculation<Observed<decimal>> result, System.DateTimeOffset asOf)
        : base(name, ObservedAt.Exactly(asOf), Computed)
    {
        _unit = unit;
        Result = result;
    }

    /// <summary>The result.</summary>
    public Calculation<Observed<decimal>> Result { get; }

    /// <summary>How it came about, or null when it was not possible.</summary>
    public Derivation? Derivation => Result is Calculation<Observed<decimal>>.Done done ? done.Derivation : null;

    /// <inheritdoc />
    public override string Unit => Result is Calculation<Observed<decimal>>.Done ? _unit : "";

    private static Origin Computed { get; } = new("calculated");

    /// <inheritdoc />
    public override string Display() => Result.Match(done => Text(done.Value), notPossible => "not possible: " + string.Join(" ", Sentences(notPossible)));

    private static string[] Sentences(Calculation<Observed<decimal>>.NotPossible notPossible)
    {
        var sentences = new string[notPossible.Reasons.Count];
        for (var i = 0; i < sentences.Length; i++)
        {
            sentences[i] = notPossible.Reasons[i].Sentence;
        }

        return sentences;
    }

    private static string Text(Observed<decimal> value) => value switch
    {
        Observed<decimal>.Known known => DecimalText.Format(known.Value, 2),
        Observed<decimal>.Bounded { Low: { } low, High: { } high } => DecimalText.Format(low, 2) + " to " + DecimalText.Format(high, 2),
        Observed<decimal>.Bounded { Low: { } low } => "at least " + DecimalText.Format(low, 2),
        Observed<decimal>.Bounded { High: { } high } => "at most " + DecimalText.Format(high, 2),
        _ => "not known",
    };
}
