using System;
using System.Collections.Generic;
using KetamineDecision.Facts;
using KetamineDecision.Fhir.Extract;
using KetamineDecision.Patients;

namespace KetamineDecision.Fhir.Judge;

/// <summary>
/// Of several versions of one resource the newest alone is judged, before any status is looked at (FM-020): an entry withdrawn later must not
/// live on in its older version.
/// </summary>
internal static class Versions
{
    /// <param name="resources">All versions, in the order received.</param>
    /// <param name="log">Where two versions are reported that nobody can order; both are then kept.</param>
    /// <param name="matters">Whether a resource is worth that report; null when every one is.</param>
    public static List<T> Newest<T>(List<T> resources, ProblemLog log, Func<T, bool>? matters = null)
        where T : RawResource
    {
        var kept = new List<T>(resources.Count);
        var places = new Dictionary<string, int>(resources.Count, StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            if (Identity(resource.Header) is not { } identity || !places.TryGetValue(identity, out var place))
            {
                places[Identity(resource.Header) ?? "#" + resource.Header.Place] = kept.Count;
                kept.Add(resource);
                continue;
            }

            switch (Compare(resource.Header, kept[place].Header))
            {
                case > 0:
                    kept[place] = resource;
                    break;
                case null:
                    Report(resource, matters, log);
                    kept.Add(resource);
                    break;
                default:
                    break;
            }
        }

        return kept;
    }

    /// <summary>What makes two resources the same one: the absolute address, or else type and id. Null when there is neither.</summary>
    public static string? Identity(RawHeader header)
    {
        if (header.FullUrl is { } url && url.StartsWith("http", StringComparison.Ordinal))
        {
            return References.WithoutVersion(url);
        }

        return header.Id is { } id ? header.Type + "/" + id : null;
    }

    private static void Report<T>(T resource, Func<T, bool>? matters, ProblemLog log)
        where T : RawResource
    {
        if (matters is null || matters(resource))
        {
            log.Add(DataProblemCode.StatusConflict, resource.Header, "The resource came twice and nothing says which version is newer; both are used. Send one.");
        }
    }

    // Above 0 when the left one is newer; null when nobody can say.
    private static int? Compare(RawHeader left, RawHeader right)
    {
        if (left.VersionId is not null && left.VersionId == right.VersionId)
        {
            return 0;
        }

        if (Number(left.VersionId) is { } l && Number(right.VersionId) is { } r && l != r)
        {
            return l.CompareTo(r);
        }

        var isLeftTimed = Time(left.LastUpdated, out var leftTime);
        var isRightTimed = Time(right.LastUpdated, out var rightTime);
        if (isLeftTimed && isRightTimed)
        {
            return leftTime.CompareTo(rightTime);
        }

        return null;
    }

    private static int? Number(string? version) =>
        version is { Length: > 0 and <= 9 } && FhirDate.Digits(version, 0, version.Length, out var number) ? number : null;

    private static bool Time(string? text, out DateTimeOffset time)
    {
        var at = ObservedAt.NotRecorded;
        var isExact = text is not null && FhirTime.Read(text, out at) == TimeFault.None && at.Earliest == at.Latest;
        time = at.Latest;
        return isExact;
    }
}
