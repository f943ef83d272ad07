using System;
using KetamineDecision.Facts;
using KetamineDecision.Fhir.Judge;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Assemble;

/// <summary>Puts a judged record into a patient, verb by verb; decides nothing.</summary>
internal static class PatientAssembler
{
    public static Patient Assemble(JudgedRecord record, string vocabularyHash, Action<PatientBuilder>? more) => Patient.Describe(patient =>
    {
        patient.MappedWith(vocabularyHash);
        AddPerson(patient, record);
        foreach (var reading in record.Readings)
        {
            patient.Measured(reading.At, reading.Origin, readings => Add(readings, reading));
        }

        foreach (var coded in record.Coded)
        {
            CodedAssembler.Add(patient, coded);
        }

        patient.Conditions(record.ConditionList, record.Conditions.ToArray());
        patient.Medicines(record.MedicineList, record.Medicines.ToArray());
        patient.Allergies(record.AllergyList, record.Reactions.ToArray());
        foreach (var problem in record.Problems)
        {
            patient.Problem(problem);
        }

        more?.Invoke(patient);
    });

    private static void AddPerson(PatientBuilder patient, JudgedRecord record)
    {
        if (record.Birth.IsRecorded)
        {
            patient.Born(record.Birth.Year, record.Birth.Month, record.Birth.Day, record.PatientOrigin);
        }

        foreach (var sex in record.Sexes)
        {
            patient.SexForClinicalUse(sex.Key, sex.Value);
        }
    }

    private static void Add(Readings readings, JudgedReading reading)
    {
        if (reading.Missing is { } reason)
        {
            readings.Unavailable(reading.Analyte, reason);
        }
        else if (reading.Diastolic is { } diastolic)
        {
            readings.BloodPressure(reading.Value, diastolic.Value, reading.Unit);
        }
        else if (reading.Analyte == Analyte.OxygenSaturation && reading.Comparator == Comparator.Equal)
        {
            readings.OxygenSaturation(reading.Value, reading.Unit, reading.OnRoomAir);
        }
        else
        {
            readings.Laboratory(reading.Analyte, reading.Value, reading.Unit, reading.UpperLimit, reading.Comparator);
        }
    }
}
