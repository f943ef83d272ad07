using System;
using System.Collections.Generic;
using KetamineDecision.Patients;

namespace KetamineDecision.Organs;

/// <summary>The sexes an equation has to reckon with: one when every statement agrees, both when it is unknown, conflicting or contradicted by a pregnancy.</summary>
internal static class PatientSex
{
    private static readonly ClinicalSex[] Both = { ClinicalSex.Female, ClinicalSex.Male };
    private static readonly ClinicalSex[] Female = { ClinicalSex.Female };
    private static readonly ClinicalSex[] Male = { ClinicalSex.Male };

    public static IReadOnlyList<ClinicalSex> PossibleFor(Patient patient)
    {
        var statements = patient.CodedReadingsOf(CodedItem.Sex);
        if (statements.Count == 0 || patient.SexContradictsPregnancy)
        {
            return Both;
        }

        return All(statements, "female") ? Female : All(statements, "male") ? Male : Both;
    }

    // A statement "not known" beside a definite one leaves it open: the price is a wider result, never a wrong one.
    private static bool All(IReadOnlyList<CodedReading> statements, string sex)
    {
        foreach (var statement in statements)
        {
            if (!string.Equals(statement.Value, sex, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
