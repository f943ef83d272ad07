using System;
using System.Collections.Generic;
using System.Globalization;
using KetamineDecision.Evidence;
using KetamineDecision.Facts;

namespace KetamineDecision.Opioids;

/// <summary>One item of the Opioid Risk Tool: its words, where its answer is, and its weight for women and men.</summary>
internal sealed class OpioidRiskItem
{
    /// <summary>First year of the age item, inclusive.</summary>
    public const int FromYears = 16;

    /// <summary>Last year of the age item, inclusive.</summary>
    public const int ToYears = 45;

    private readonly string _words;
    private readonly Func<OpioidRiskAnswers, Truth> _answer;

    private OpioidRiskItem(string words, Func<OpioidRiskAnswers, Truth> answer, int female, int male, bool isInOud = true)
    {
        _words = words;
        _answer = answer;
        Female = female;
        Male = male;
        IsInOud = isInOud;
    }

    public int Female { get; }

    public int Male { get; }

    /// <summary>Whether the revised tool ORT-OUD kept the item.</summary>
    public bool IsInOud { get; }

    /// <summary>Every item except age, in the tool's order.</summary>
    public static IReadOnlyList<OpioidRiskItem> All { get; } = new OpioidRiskItem[]
    {
        new("family history of alcohol", a => a.FamilyAlcohol, 1, 3),
        new("family history of illegal drugs", a => a.FamilyIllegalDrugs, 2, 3),
        new("family history of prescription drugs", a => a.FamilyPrescriptionDrugs, 4, 4),
        new("personal history of alcohol", a => a.PersonalAlcohol, 3, 3),
        new("personal history of illegal drugs", a => a.PersonalIllegalDrugs, 4, 4),
        new("personal history of prescription drugs", a => a.PersonalPrescriptionDrugs, 5, 5),
        new("preadolescent sexual abuse", a => a.PreadolescentSexualAbuse, 3, 0, isInOud: false),
        new("ADD, OCD, bipolar disorder or schizophrenia", a => a.AttentionDeficitObsessiveBipolarOrSchizophrenia, 2, 2),
        new("depression", a => a.Depression, 1, 1),
    };

    /// <summary>The weight when the answer is Yes, zero when it is No; a reason when it is not known.</summary>
    public int Points(OpioidRiskAnswers answers, int weight, List<DerivationStep> steps, List<NotPossibleReason> reasons)
    {
        var truth = _answer(answers);
        if (truth == Truth.Unknown)
        {
            reasons.Add(new(NotPossibleKind.Missing, "Not answered: " + _words + ".", Question.ActiveSubstanceUse));
            return 0;
        }

        return Show(_words, truth == Truth.Yes, weight, steps);
    }

    /// <summary>The age item: one point from 16 to 45 completed years, both included.</summary>
    public static int AgePoints(int ageYears, List<DerivationStep> steps, List<NotPossibleReason> reasons)
    {
        if (ageYears is < 0 or > 130)
        {
            reasons.Add(new(NotPossibleKind.Unusable, "The age is not between 0 and 130 years. Check the birth date.", Question.Age));
            return 0;
        }

        return Show("age 16 to 45 years", ageYears is >= FromYears and <= ToYears, 1, steps);
    }

    private static int Show(string words, bool yes, int weight, List<DerivationStep> steps)
    {
        steps.Add(new(words, yes ? "yes: " + weight.ToString(CultureInfo.InvariantCulture) : "no: 0"));
        return yes ? weight : 0;
    }
}
