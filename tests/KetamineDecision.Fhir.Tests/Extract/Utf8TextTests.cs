using System;
using System.Text;
using FluentAssertions;
using FsCheck.Xunit;
using KetamineDecision.Fhir.Extract;
using Xunit;

namespace KetamineDecision.Fhir.Tests.Extract;

public sealed class Utf8TextTests
{
    private static readonly UTF8Encoding Strict = new(false, true);

    [Theory]
    [InlineData(new byte[] { 0x80 }, 0)]
    [InlineData(new byte[] { 0x41, 0xC0, 0x80 }, 1)]
    [InlineData(new byte[] { 0xE0, 0x9F, 0xBF }, 0)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 0)]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, 0)]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98 }, 0)]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98, 0x80 }, -1)]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xFF }, 2)]
    public void Bytes_Given_FirstInvalidIsFound(byte[] bytes, int index) => Utf8Text.FirstInvalid(bytes).Should().Be(index);

    [Property(MaxTest = 10000)]
    public void AnyBytes_Checked_AgreeWithThePlatform(byte[]? bytes)
    {
        bytes ??= [];

        (Utf8Text.FirstInvalid(bytes) < 0).Should().Be(IsValid(bytes));
    }

    [Property(MaxTest = 5000)]
    public void TextWithOneByteChanged_Checked_AgreesWithThePlatform(string? text, int place, byte value)
    {
        var bytes = Encoding.UTF8.GetBytes((text ?? "") + "é€😀");
        bytes[(place & int.MaxValue) % bytes.Length] = value;

        (Utf8Text.FirstInvalid(bytes) < 0).Should().Be(IsValid(bytes));
    }

    private static bool IsValid(byte[] bytes)
    {
        try
        {
            Strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
