namespace KetamineDecision.Monitoring;

/// <summary>
/// Modified Observer's Assessment of Alertness/Sedation, 0 to 5: HIGHER IS MORE AWAKE. Never converted into another scale
/// (SCALES-SED; opioid_context.md section 7). Its zero is the deepest level, so a forgotten value is never read as awake.
/// </summary>
public enum MoaasLevel
{
    /// <summary>No response.</summary>
    NoResponse = 0,

    /// <summary>Responds only after a painful trapezius squeeze.</summary>
    OnlyAfterPainfulSqueeze = 1,

    /// <summary>Responds after mild prodding or shaking.</summary>
    AfterMildProdding = 2,

    /// <summary>Responds only after the name is called loudly or repeatedly.</summary>
    OnlyAfterLoudOrRepeatedCall = 3,

    /// <summary>Lethargic response to the name.</summary>
    LethargicToName = 4,

    /// <summary>Responds readily to the name.</summary>
    ReadilyToName = 5,
}
