using KetamineDecision.Facts;
using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Organs;

/// <summary>
/// Three bands of one laboratory value. The middle band holds both of its edges, so a value on an edge scores 2.
/// </summary>
internal sealed class ChildPughBand
{
    private readonly decimal _middleLow;
    private readonly decimal _middleHigh;
    private readonly bool _highIsWorse;

    public ChildPughBand(Analyte analyte, decimal middleLow, decimal middleHigh, bool highIsWorse)
    {
        Analyte = analyte;
        _middleLow = middleLow;
        _middleHigh = middleHigh;
        _highIsWorse = highIsWorse;
    }

    public Analyte Analyte { get; }

    /// <summary>1 to 3, or 0 when the value is a bound that reaches into more than one band.</summary>
    public int PointsOf(Observed<decimal> value)
    {
        if (value.IsBelow(_middleLow) == Truth.Yes)
        {
            return _highIsWorse ? 1 : 3;
        }

        if (value.IsAbove(_middleHigh) == Truth.Yes)
        {
            return _highIsWorse ? 3 : 1;
        }

        return value.IsAtLeast(_middleLow) == Truth.Yes && value.IsAtMost(_middleHigh) == Truth.Yes ? 2 : 0;
    }

    /// <summary>The band a score means, for the reader, for example <c>2 to 3</c>.</summary>
    public string Words(int points)
    {
        if (points == 2)
        {
            return DecimalText.Format(_middleLow) + " to " + DecimalText.Format(_middleHigh);
        }

        return points == 1 == _highIsWorse ? "below " + DecimalText.Format(_middleLow) : "above " + DecimalText.Format(_middleHigh);
    }
}
