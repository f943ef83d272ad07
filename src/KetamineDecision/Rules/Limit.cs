using System;
using KetamineDecision.Facts;
using KetamineDecision.Quantities;

namespace KetamineDecision.Rules;

/// <summary>A comparison with one or two numbers: <c>above 180</c>, <c>between 12 and 55</c>. Immutable.</summary>
public sealed class Limit
{
    /// <summary>Creates a limit.</summary>
    /// <exception cref="ArgumentException">Between needs a second number, the others must not have one.</exception>
    public Limit(ComparisonWord word, decimal value, decimal? upper = null)
    {
        if ((word == ComparisonWord.Between) != upper.HasValue || upper < value)
        {
            throw new ArgumentException("Between takes two numbers in order, every other word takes one.", nameof(upper));
        }

        Word = word;
        Value = DecimalText.Normalize(value);
        Upper = upper;
    }

    /// <summary>The word.</summary>
    public ComparisonWord Word { get; }

    /// <summary>The limit, or the lower of two.</summary>
    public decimal Value { get; }

    /// <summary>The upper of two, for Between.</summary>
    public decimal? Upper { get; }

    /// <summary>Whether an observed value meets it; Unknown when the value is not known well enough.</summary>
    public Truth Test(Observed<decimal> value) => Test(value, 1m);

    /// <summary>The same with every number of the limit multiplied, for limits in multiples of the upper limit of normal.</summary>
    public Truth Test(Observed<decimal> value, decimal unit) => Word switch
    {
        ComparisonWord.Above => value.IsAbove(Value * unit),
        ComparisonWord.AtLeast => value.IsAtLeast(Value * unit),
        ComparisonWord.Below => value.IsBelow(Value * unit),
        ComparisonWord.AtMost => value.IsAtMost(Value * unit),
        _ => value.IsAtLeast(Value * unit).And(value.IsAtMost(Upper!.Value * unit)),
    };

    /// <summary>The limit in words: <c>above 180</c>.</summary>
    public override string ToString() => Word switch
    {
        ComparisonWord.Above => "above " + DecimalText.Format(Value),
        ComparisonWord.AtLeast => "at least " + DecimalText.Format(Value),
        ComparisonWord.Below => "below " + DecimalText.Format(Value),
        ComparisonWord.AtMost => "at most " + DecimalText.Format(Value),
        _ => "between " + DecimalText.Format(Value) + " and " + DecimalText.Format(Upper!.Value),
    };
}
