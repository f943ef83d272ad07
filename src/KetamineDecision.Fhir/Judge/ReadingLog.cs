using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// Takes readings once each (FM-019): the same number for the same thing at the same time collapses to the first; another number at that
/// time is kept beside it and reported. Readings without a time are never compared: nothing says that they are of one time.
/// </summary>
internal sealed class ReadingLog(JudgedRecord record, ProblemLog log)
{
    private readonly HashSet<(Analyte, ObservedAt, decimal, string, Comparator, decimal?, Truth, decimal?)> _seen = new();
    private readonly Dictionary<(Analyte, ObservedAt), (decimal, Comparator, decimal?)> _first = new();
    private readonly HashSet<(CodedItem, ObservedAt, string?)> _seenCodes = new();
    private readonly Dictionary<(CodedItem, ObservedAt), string?> _firstCodes = new();

    public void Add(JudgedReading reading, RawHeader header)
    {
        if (reading.Missing is null && reading.At.IsRecorded)
        {
            if (!_seen.Add((reading.Analyte, reading.At, reading.Value, reading.Unit, reading.Comparator, reading.UpperLimit, reading.OnRoomAir, reading.Diastolic?.Value)))
            {
                return;
            }

            Compare(reading, header);
        }

        record.Readings.Add(reading);
    }

    public void Add(JudgedCoded coded, RawHeader header)
    {
        if (coded.At.IsRecorded)
        {
            if (!_seenCodes.Add((coded.Item, coded.At, coded.Value)))
            {
                return;
            }

            if (!_firstCodes.TryGetValue((coded.Item, coded.At), out var first))
            {
                _firstCodes[(coded.Item, coded.At)] = coded.Value;
            }
            else if (first != coded.Value)
            {
                ReportConflict(header);
            }
        }

        record.Coded.Add(coded);
    }

    private void Compare(JudgedReading reading, RawHeader header)
    {
        var value = (Canonical(reading), reading.Comparator, reading.Diastolic is { } low ? Canonical(low) : (decimal?)null);
        if (!_first.TryGetValue((reading.Analyte, reading.At), out var first))
        {
            _first[(reading.Analyte, reading.At)] = value;
        }
        else if (first != value)
        {
            ReportConflict(header);
        }
    }

    private void ReportConflict(RawHeader header) => log.Add(DataProblemCode.ValuesConflict, header,
        "Another value is recorded for the same thing at the same time; both are kept and the graver one counts. Correct the record.");

    private static decimal Canonical(JudgedReading reading) =>
        reading.Analyte.Family.TryConvert(reading.Value, reading.Unit, out var canonical) ? canonical : reading.Value;
}
