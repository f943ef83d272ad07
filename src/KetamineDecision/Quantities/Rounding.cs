using System;

namespace KetamineDecision.Quantities;

/// <summary>
/// Rounding by a named rule, once and last. Doses go down, so that rounding never lifts a number across a limit.
/// </summary>
public static class Rounding
{
    /// <summary>The greatest multiple of <paramref name="step"/> that does not exceed the value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is not positive.</exception>
    public static decimal Down(decimal value, decimal step)
    {
        if (step <= 0m)
        {
            throw new ArgumentOutOfRangeException(nameof(step), "A rounding step is positive.");
        }

        return DecimalText.Normalize(Math.Floor(value / step) * step);
    }
}
