namespace KetamineDecision.Knowledge;

/// <summary>The expected hash of the manifest. Rewritten only by <c>ketamine knowledge seal</c>; content that does not match it is refused.</summary>
internal static class Seal
{
    public const string ManifestSha256 = "unsealed";
}
