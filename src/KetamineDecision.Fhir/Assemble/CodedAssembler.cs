using KetamineDecision.Fhir.Judge;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Assemble;

/// <summary>Puts a coded result into a patient.</summary>
internal static class CodedAssembler
{
    public static void Add(PatientBuilder patient, JudgedCoded coded)
    {
        if (coded.Item == CodedItem.Pregnancy)
        {
            patient.Pregnancy(Pregnancy(coded.Value), coded.At, coded.Origin);
        }
        else if (coded.Item == CodedItem.Sex)
        {
            patient.SexForClinicalUse(Sex(coded.Value), coded.Origin);
        }
        else if (coded.At.IsRecorded && coded.At.Earliest == coded.At.Latest)
        {
            AddGrade(patient, coded);
        }
        else
        {
            // The builder's verbs for grades take an instant only.
            patient.Problem(new DataProblem(DataProblemCode.TimeUnreadable, coded.Origin.Reference, "The grade has no exact time and was not used; tell it with its time."));
        }
    }

    private static void AddGrade(PatientBuilder patient, JudgedCoded coded)
    {
        if (coded.Item == CodedItem.Ascites)
        {
            patient.Ascites(Ascites(coded.Value), coded.At.Latest);
        }
        else if (coded.Item == CodedItem.Encephalopathy)
        {
            patient.Encephalopathy(Encephalopathy(coded.Value), coded.At.Latest);
        }
    }

    private static PregnancyStatus Pregnancy(string? value) => value switch
    {
        "pregnant" => PregnancyStatus.Pregnant,
        "notPregnant" => PregnancyStatus.NotPregnant,
        "possible" => PregnancyStatus.Possible,
        _ => PregnancyStatus.Unknown,
    };

    private static ClinicalSex Sex(string? value) => value switch
    {
        "female" => ClinicalSex.Female,
        "male" => ClinicalSex.Male,
        _ => ClinicalSex.Unknown,
    };

    private static AscitesGrade Ascites(string? value) => value switch
    {
        "none" => AscitesGrade.None,
        "slight" => AscitesGrade.Slight,
        "moderateOrSevere" => AscitesGrade.ModerateOrSevere,
        _ => default,
    };

    private static EncephalopathyGrade Encephalopathy(string? value) => value switch
    {
        "none" => EncephalopathyGrade.None,
        "grade1Or2" => EncephalopathyGrade.Grade1Or2,
        "grade3Or4" => EncephalopathyGrade.Grade3Or4,
        _ => default,
    };
}
