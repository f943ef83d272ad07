namespace KetamineDecision.Evidence;

/// <summary>
/// How a statement entered the knowledge. The zero value is the weakest: what is recalled may warn and never permits.
/// </summary>
public enum Verification
{
    /// <summary>From memory; the text was not seen. May warn, never permits.</summary>
    Recalled = 0,

    /// <summary>A choice of this project, configurable by a site, said so wherever it shows.</summary>
    Project = 1,

    /// <summary>The source text, or the part of it that is cited, was read.</summary>
    Read = 2,
}
