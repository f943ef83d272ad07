namespace KetamineDecision.Knowledge;

/// <summary>The expected hash of the manifest. Rewritten only by <c>ketamine knowledge seal</c>; content that does not match it is refused.</summary>
internal static class Seal
{
    public const string ManifestSha256 = "ca396876c81a6a2595880f85a6106bad213d7fc11c1685cb449a06d703024430";
}
