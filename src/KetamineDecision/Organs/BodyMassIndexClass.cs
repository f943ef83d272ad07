namespace KetamineDecision.Organs;

/// <summary>WHO classes of an adult's body mass index, in kg/m2. There is no zero value. Asian cut-points are not used.</summary>
public enum BodyMassIndexClass
{
    /// <summary>Below 18.5.</summary>
    Underweight = 1,

    /// <summary>18.5 to below 25.</summary>
    Normal = 2,

    /// <summary>25 to below 30.</summary>
    Overweight = 3,

    /// <summary>30 to below 35.</summary>
    ObesityClass1 = 4,

    /// <summary>35 to below 40.</summary>
    ObesityClass2 = 5,

    /// <summary>40 and above.</summary>
    ObesityClass3 = 6,
}
