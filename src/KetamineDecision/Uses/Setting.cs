namespace KetamineDecision;

/// <summary>Where ketamine would be used.</summary>
public enum Setting
{
    /// <summary>Not stated: the most restrictive monitoring advice holds.</summary>
    NotStated = 0,

    /// <summary>A general ward.</summary>
    Ward,

    /// <summary>A step-down or high-dependency unit.</summary>
    StepDown,

    /// <summary>An intensive care unit.</summary>
    IntensiveCare,

    /// <summary>An operating or procedure room.</summary>
    OperatingRoom,

    /// <summary>A clinic.</summary>
    Clinic,

    /// <summary>An emergency department.</summary>
    EmergencyDepartment,

    /// <summary>The patient's home.</summary>
    Home,
}
