namespace KetamineDecision.Knowledge;

/// <summary>The expected hash of the manifest. Rewritten only by <c>ketamine knowledge seal</c>; content that does not match it is refused.</summary>
internal static class Seal
{
    public const string ManifestSha256 = "6d505cf07cadcd9c4687aa34c2bb0fec7c7a2b485ca65fe3290f202a8ef985b4";
}
