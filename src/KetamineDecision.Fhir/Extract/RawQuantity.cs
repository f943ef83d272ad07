namespace KetamineDecision.Fhir.Extract;

/// <summary>A Quantity as received. The number stays the literal text, so that nothing is rounded before it is judged (FM-042).</summary>
internal sealed class RawQuantity
{
    /// <summary>The JSON number literal; null when there is none or when the value is no number.</summary>
    public string? Number { get; init; }

    public string? Comparator { get; init; }

    /// <summary>The display unit.</summary>
    public string? Unit { get; init; }

    public string? System { get; init; }

    public string? Code { get; init; }
}
