namespace KetamineDecision.Fhir.Extract;

/// <summary>One coding as received: system and code, either of which may be missing. The display text is never read (FM-016).</summary>
internal readonly struct RawCoding(string? system, string? code)
{
    public string? System { get; } = system;

    public string? Code { get; } = code;

    /// <summary>Whether both halves are there, so that it can be looked up.</summary>
    public bool IsUsable => !string.IsNullOrEmpty(System) && !string.IsNullOrEmpty(Code);
}
