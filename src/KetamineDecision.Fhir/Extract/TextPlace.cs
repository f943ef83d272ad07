using System;
using System.Globalization;

namespace KetamineDecision.Fhir.Extract;

/// <summary>Names a place in the text by line and byte, both counted from 1; never by what stands there.</summary>
internal static class TextPlace
{
    public static string At(ReadOnlySpan<byte> text, int index)
    {
        var before = text.Slice(0, Math.Min(index, text.Length));
        var line = 1L;
        var start = 0;
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] == (byte)'\n')
            {
                line++;
                start = i + 1;
            }
        }

        return At(line, before.Length - start + 1L);
    }

    public static string At(long line, long number) =>
        "line " + line.ToString(CultureInfo.InvariantCulture) + ", byte " + number.ToString(CultureInfo.InvariantCulture);
}
