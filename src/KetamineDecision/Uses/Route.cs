namespace KetamineDecision;

/// <summary>How ketamine enters the body.</summary>
public enum Route
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Into a vein.</summary>
    Intravenous,

    /// <summary>Into a muscle.</summary>
    Intramuscular,

    /// <summary>Under the skin.</summary>
    Subcutaneous,

    /// <summary>Into the nose.</summary>
    Intranasal,

    /// <summary>By mouth.</summary>
    Oral,

    /// <summary>On the skin.</summary>
    Topical,
}
