namespace KetamineDecision.Dependence;

/// <summary>The eleven criteria of a substance use disorder in DSM-5 and DSM-5-TR, numbered as there. There is no zero value.</summary>
public enum DsmCriterion
{
    /// <summary>Taken in larger amounts or for longer than intended.</summary>
    LargerAmountOrLonger = 1,

    /// <summary>Wish or failed efforts to cut down.</summary>
    FailedCutDown = 2,

    /// <summary>Much time spent to get it, use it or recover.</summary>
    MuchTime = 3,

    /// <summary>Craving.</summary>
    Craving = 4,

    /// <summary>Failure in a major role at work, school or home.</summary>
    RoleFailure = 5,

    /// <summary>Continued despite social problems.</summary>
    SocialProblems = 6,

    /// <summary>Important activities given up.</summary>
    ActivitiesGivenUp = 7,

    /// <summary>Used where it is physically hazardous.</summary>
    HazardousUse = 8,

    /// <summary>Continued despite known physical or psychological harm.</summary>
    UseDespiteHarm = 9,

    /// <summary>Tolerance.</summary>
    Tolerance = 10,

    /// <summary>Withdrawal. Not a criterion of the phencyclidine set, which ketamine belongs to.</summary>
    Withdrawal = 11,
}
