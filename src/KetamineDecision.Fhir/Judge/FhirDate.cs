using KetamineDecision.Facts;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// Reads the date at the start of a text by the grammar of FHIR R4: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c> (FM-030). The platform's
/// own parsers invent days and accept other orders, so none of them is used.
/// </summary>
internal static class FhirDate
{
    /// <summary>Reads a date that is the whole text.</summary>
    public static TimeFault Read(string text, out PartialDate date)
    {
        var fault = ReadStart(text, out date, out var length);
        return fault != TimeFault.Unreadable && length != text.Length ? TimeFault.Unreadable : fault;
    }

    /// <summary>Reads the date a text starts with, and how long it is.</summary>
    public static TimeFault ReadStart(string text, out PartialDate date, out int length)
    {
        date = default;
        length = 4;
        if (!Digits(text, 0, 4, out var year))
        {
            return TimeFault.Unreadable;
        }

        int? month = null;
        int? day = null;
        if (Part(text, length, out var m))
        {
            month = m;
            length += 3;
            if (Part(text, length, out var d))
            {
                day = d;
                length += 3;
            }
        }

        return PartialDate.TryCreate(year, month, day, out date) ? TimeFault.None : TimeFault.Impossible;
    }

    /// <summary>A number of exactly so many digits at an index.</summary>
    public static bool Digits(string text, int start, int count, out int number)
    {
        number = 0;
        if (text.Length < start + count)
        {
            return false;
        }

        for (var i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + text[i] - '0';
        }

        return true;
    }

    private static bool Part(string text, int start, out int number)
    {
        number = 0;
        return text.Length > start && text[start] == '-' && Digits(text, start + 1, 2, out number);
    }
}
