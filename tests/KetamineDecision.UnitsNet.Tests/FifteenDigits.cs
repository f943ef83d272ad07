using System;
using FsCheck;
using FsCheck.Fluent;

namespace KetamineDecision.UnitsNet.Tests;

/// <summary>A positive decimal of at most 15 significant digits, of any size a clinical number may have: 0.000000001 to 999,999.</summary>
public sealed record FifteenDigits(decimal Value)
{
    /// <summary>Short and long mantissas alike, with the point in each place.</summary>
    public static Arbitrary<FifteenDigits> Arbitrary() => Arb.From(
        from digits in Gen.Choose(1, 15)
        from upper in Gen.Choose(0, 9_999_999)
        from lower in Gen.Choose(0, 99_999_999)
        from scale in Gen.Choose(Math.Max(0, digits - 6), Math.Max(9, digits))
        select new FifteenDigits(Math.Max(1m, ((upper * 100_000_000m) + lower) % Power(digits)) / Power(scale)));

    private static decimal Power(int scale)
    {
        var power = 1m;
        for (var i = 0; i < scale; i++)
        {
            power *= 10m;
        }

        return power;
    }
}
