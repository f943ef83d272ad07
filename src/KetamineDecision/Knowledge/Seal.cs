namespace KetamineDecision.Knowledge;

/// <summary>The expected hash of the manifest. Rewritten only by <c>ketamine knowledge seal</c>; content that does not match it is refused.</summary>
internal static class Seal
{
    public const string ManifestSha256 = "7d1d43a68b74cbb8d83a69fd8939a82dc280c1e9e0bf6f2e35b71f6bdbaacc2a";
}
