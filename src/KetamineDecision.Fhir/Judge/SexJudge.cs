using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// The sex that clinical formulas use (FM-072): stated in an extension, or else taken from the administrative gender and noted as such. Two
/// extensions that disagree are both handed on, so that the patient's sex conflicts instead of being chosen.
/// </summary>
internal static class SexJudge
{
    public static void Judge(RawPatient patient, JudgedRecord record, ProblemLog log)
    {
        var stated = new List<ClinicalSex>();
        foreach (var sex in patient.Sexes)
        {
            var meaning = Of(sex);
            if (!stated.Contains(meaning))
            {
                stated.Add(meaning);
                record.Sexes.Add(new(meaning, MeasureJudge.Origin(patient.Header, Note(sex.Kind))));
            }
        }

        if (stated.Contains(ClinicalSex.Female) && stated.Contains(ClinicalSex.Male))
        {
            log.Add(DataProblemCode.ValuesConflict, patient.Header, "The sex for clinical use is stated in two ways; formulas that differ by sex are not used until this is settled.");
        }
        else if (stated.Count == 0 && OfGender(patient.Gender) is { } gender)
        {
            record.Sexes.Add(new(gender, MeasureJudge.Origin(patient.Header, "from administrative gender")));
        }
    }

    private static ClinicalSex Of(RawSex sex)
    {
        foreach (var coding in sex.Value.Codings)
        {
            var meaning = Of(sex.Kind, coding);
            if (meaning != ClinicalSex.Unknown)
            {
                return meaning;
            }
        }

        return ClinicalSex.Unknown;
    }

    private static ClinicalSex Of(RawSexKind kind, RawCoding coding) => (kind, coding.System, coding.Code) switch
    {
        (RawSexKind.ClinicalUse, "http://terminology.hl7.org/CodeSystem/sex-parameter-for-clinical-use", "female-typical") => ClinicalSex.Female,
        (RawSexKind.ClinicalUse, "http://terminology.hl7.org/CodeSystem/sex-parameter-for-clinical-use", "male-typical") => ClinicalSex.Male,
        (RawSexKind.Individual, null or CodeSystems.Snomed, "248152002") => ClinicalSex.Female,
        (RawSexKind.Individual, null or CodeSystems.Snomed, "248153007") => ClinicalSex.Male,
        (RawSexKind.Birth, null or "http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender", "F") => ClinicalSex.Female,
        (RawSexKind.Birth, null or "http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender", "M") => ClinicalSex.Male,
        _ => ClinicalSex.Unknown,
    };

    private static ClinicalSex? OfGender(string? gender) => gender switch
    {
        "female" => ClinicalSex.Female,
        "male" => ClinicalSex.Male,
        _ => null,
    };

    private static string Note(RawSexKind kind) => kind switch
    {
        RawSexKind.ClinicalUse => "from sex parameter for clinical use",
        RawSexKind.Individual => "from individual sex",
        _ => "from birth sex",
    };
}
