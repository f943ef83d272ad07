using System.Collections.Generic;

namespace KetamineDecision.Fhir.Extract;

/// <summary>What every resource carries, as received, and where it stands in the Bundle.</summary>
internal sealed class RawHeader
{
    /// <summary>The resource type; one of those the reader knows.</summary>
    public string Type { get; init; } = "";

    /// <summary>The logical id as received, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The index in <c>Bundle.entry</c>, counted from 0; -1 for a resource that came alone.</summary>
    public int Entry { get; init; } = -1;

    public string? FullUrl { get; init; }

    public string? VersionId { get; init; }

    public string? LastUpdated { get; init; }

    /// <summary>The literal reference in <c>subject</c> or <c>patient</c>, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether a modifier extension or implicit rules may change what the resource means (FM-011).</summary>
    public bool HasModifier { get; init; }

    public IReadOnlyList<RawCoding> Security { get; init; } = [];

    /// <summary>Type and id, for example <c>Observation/42</c>; with the entry instead when there is no id that may be shown.</summary>
    public string Reference => ShownId is { } id ? Type + "/" + id : Place;

    /// <summary>Type, id and entry, for example <c>Observation/42 (entry 12)</c>.</summary>
    public string Place
    {
        get
        {
            var name = ShownId is { } id ? Type + "/" + id : Type;
            return Entry < 0 ? name : name + " (entry " + Entry.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")";
        }
    }

    // An id that is no FHIR id may be anything, a name included, so it is not shown. Vendors' ids are longer than the 64 characters allowed.
    private string? ShownId => IsShowable(Id) ? Id : null;

    private static bool IsShowable(string? id)
    {
        if (id is null || id.Length is 0 or > 256)
        {
            return false;
        }

        foreach (var c in id)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_'))
            {
                return false;
            }
        }

        return true;
    }
}
