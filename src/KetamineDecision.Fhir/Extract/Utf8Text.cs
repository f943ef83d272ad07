using System;

namespace KetamineDecision.Fhir.Extract;

/// <summary>
/// Checks that bytes are UTF-8 as RFC 3629 defines it: no overlong form, no surrogate, nothing above U+10FFFF. The JSON parser does not
/// check this inside strings, and then throws when a string is read.
/// </summary>
internal static class Utf8Text
{
    /// <summary>The index of the first byte that is not UTF-8, or -1.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var length = text[i] < 0x80 ? 1 : SequenceLength(text.Slice(i));
            if (length == 0)
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    private static int SequenceLength(ReadOnlySpan<byte> text)
    {
        var length = text[0] switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (length == 0 || text.Length < length || !IsSecondByte(text[0], text[1]))
        {
            return 0;
        }

        for (var i = 2; i < length; i++)
        {
            if (text[i] is < 0x80 or > 0xBF)
            {
                return 0;
            }
        }

        return length;
    }

    // RFC 3629, section 4: the second byte's range depends on the first, which rules out overlong forms and surrogates.
    private static bool IsSecondByte(byte first, byte second) => first switch
    {
        0xE0 => second is >= 0xA0 and <= 0xBF,
        0xED => second is >= 0x80 and <= 0x9F,
        0xF0 => second is >= 0x90 and <= 0xBF,
        0xF4 => second is >= 0x80 and <= 0x8F,
        _ => second is >= 0x80 and <= 0xBF,
    };
}
