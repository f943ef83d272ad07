using System.Collections.Generic;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>What an Observation is about, by the codes of the Observation and of its components.</summary>
internal sealed class ObservationContent
{
    /// <summary>Numbers other than blood pressures.</summary>
    public List<(Analyte Analyte, RawMeasure Measure)> Numbers { get; } = new();

    public List<(CodedItem Item, RawMeasure Measure)> Codes { get; } = new();

    /// <summary>Whether a systolic or diastolic pressure is in it.</summary>
    public bool HasPressure { get; private set; }

    /// <summary>Whether the Observation itself is a systolic or diastolic pressure.</summary>
    public bool IsPressureAlone { get; private set; }

    /// <summary>Whether the codes of one value mean different measurements: one value cannot be two things.</summary>
    public bool IsAmbiguous { get; private set; }

    /// <summary>Whether it holds nothing any rule asks for.</summary>
    public bool IsEmpty => !HasPressure && Numbers.Count == 0 && Codes.Count == 0;

    public static ObservationContent Of(RawObservation observation, Meanings meanings)
    {
        var content = new ObservationContent();
        content.Take(observation.Main, meanings, isMain: true);
        foreach (var component in observation.Components)
        {
            content.Take(component, meanings, isMain: false);
        }

        return content;
    }

    private void Take(RawMeasure measure, Meanings meanings, bool isMain)
    {
        var analytes = meanings.Of<Analyte>(measure.Code);
        IsAmbiguous |= analytes.Count > 1;
        foreach (var analyte in analytes)
        {
            if (analyte == Analyte.SystolicPressure || analyte == Analyte.DiastolicPressure)
            {
                HasPressure = true;
                IsPressureAlone |= isMain;
            }
            else
            {
                Numbers.Add((analyte, measure));
            }
        }

        TakeCodes(measure, meanings);
    }

    private void TakeCodes(RawMeasure measure, Meanings meanings)
    {
        foreach (var coded in meanings.Of<CodedValue>(measure.Code))
        {
            if (coded.Value is null)
            {
                Codes.Add((coded.Item, measure));
            }
        }
    }
}
