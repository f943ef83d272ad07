using KetamineDecision.Facts;

namespace KetamineDecision.Opioids;

/// <summary>
/// The yes-or-no items of the Opioid Risk Tool. What is not set is not known and makes the score not possible; it is never counted as No.
/// </summary>
public sealed class OpioidRiskAnswers
{
    /// <summary>Family history of alcohol misuse.</summary>
    public Truth FamilyAlcohol { get; init; }

    /// <summary>Family history of illegal-drug misuse.</summary>
    public Truth FamilyIllegalDrugs { get; init; }

    /// <summary>Family history of prescription-drug misuse.</summary>
    public Truth FamilyPrescriptionDrugs { get; init; }

    /// <summary>Personal history of alcohol misuse.</summary>
    public Truth PersonalAlcohol { get; init; }

    /// <summary>Personal history of illegal-drug misuse.</summary>
    public Truth PersonalIllegalDrugs { get; init; }

    /// <summary>Personal history of prescription-drug misuse.</summary>
    public Truth PersonalPrescriptionDrugs { get; init; }

    /// <summary>History of preadolescent sexual abuse. Only the original tool asks; it is not part of ORT-OUD.</summary>
    public Truth PreadolescentSexualAbuse { get; init; }

    /// <summary>Attention deficit disorder, obsessive-compulsive disorder, bipolar disorder or schizophrenia.</summary>
    public Truth AttentionDeficitObsessiveBipolarOrSchizophrenia { get; init; }

    /// <summary>Depression.</summary>
    public Truth Depression { get; init; }

    /// <summary>The type name, never an answer.</summary>
    public override string ToString() => nameof(OpioidRiskAnswers);
}
