namespace KetamineDecision;

/// <summary>What the place can do, stated once for all patients. Nothing stated is nothing known.</summary>
public sealed class SiteProfile
{
    /// <summary>Nothing is known about the place.</summary>
    public static readonly SiteProfile NotStated = new(MonitoringTier.NotStated);

    /// <summary>Creates a profile.</summary>
    public SiteProfile(MonitoringTier monitoringTier) => MonitoringTier = monitoringTier;

    /// <summary>The monitoring the place can give.</summary>
    public MonitoringTier MonitoringTier { get; }
}
