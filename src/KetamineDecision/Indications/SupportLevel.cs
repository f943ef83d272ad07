namespace KetamineDecision.Indications;

/// <summary>How far the sources support an indication, as the dossier puts it. Not a grade and never made from one.</summary>
public enum SupportLevel
{
    /// <summary>Not stated: treated as uncertain.</summary>
    NotStated = 0,

    /// <summary>On the product label.</summary>
    Labelled,

    /// <summary>Supported.</summary>
    Supported,

    /// <summary>Supported with limits.</summary>
    SupportedWithLimits,

    /// <summary>Conditional.</summary>
    Conditional,

    /// <summary>Sources disagree.</summary>
    Contested,

    /// <summary>Unsettled.</summary>
    Uncertain,

    /// <summary>Weak.</summary>
    Weak,

    /// <summary>No supporting evidence.</summary>
    None,

    /// <summary>Evidence against it.</summary>
    Negative,

    /// <summary>Refused: sources speak against the use as such.</summary>
    Refused,

    /// <summary>Outside the scope of this library.</summary>
    OutOfScope,
}
