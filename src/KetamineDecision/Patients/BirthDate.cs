using KetamineDecision.Facts;

namespace KetamineDecision.Patients;

/// <summary>The birth date as recorded, to the day, month or year.</summary>
public sealed class BirthDate : Fact
{
    internal BirthDate(PartialDate date, Origin origin)
        : base("birth date", ObservedAt.NotRecorded, origin) => Date = date;

    /// <summary>The date.</summary>
    public PartialDate Date { get; }

    /// <inheritdoc />
    public override string Display()
    {
        var text = Date.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
        if (Date.Month is { } month)
        {
            text += "-" + month.ToString("D2", System.Globalization.CultureInfo.InvariantCulture);
        }

        return Date.Day is { } day ? text + "-" + day.ToString("D2", System.Globalization.CultureInfo.InvariantCulture) : text;
    }
}
