namespace KetamineDecision;

/// <summary>Whether ketamine is used once or again and again.</summary>
public enum Course
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>One acute episode.</summary>
    Single,

    /// <summary>Several planned sessions.</summary>
    Series,

    /// <summary>Kept going.</summary>
    Maintenance,

    /// <summary>A second course after an earlier one.</summary>
    Reexposure,
}
