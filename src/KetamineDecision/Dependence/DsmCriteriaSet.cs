namespace KetamineDecision.Dependence;

/// <summary>Which set of criteria is counted. The zero value is the one ketamine belongs to.</summary>
public enum DsmCriteriaSet
{
    /// <summary>Phencyclidine use disorder, under which ketamine falls: ten criteria, without withdrawal.</summary>
    Phencyclidine = 0,

    /// <summary>The general set of eleven, which some coders use as "other substance".</summary>
    General = 1,
}
