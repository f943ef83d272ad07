using System.Collections.Generic;

namespace KetamineDecision;

/// <summary>
/// What ketamine would be used for: the dossier's indication ids. A closed vocabulary; what is known about each is content.
/// </summary>
public sealed class Indication
{
    private static readonly List<Indication> Members = new();

    private Indication(string id)
    {
        Id = id;
        Members.Add(this);
    }

    /// <summary>Pain after surgery expected to be moderate to severe.</summary>
    public static Indication AcutePostoperativePain { get; } = new("acute_postoperative_pain");

    /// <summary>Every indication this version names.</summary>
    public static IReadOnlyList<Indication> All { get; } = Members.AsReadOnly();

    /// <summary>The dossier's id.</summary>
    public string Id { get; }

    /// <summary>The indication with this id, or null.</summary>
    public static Indication? Find(string? id)
    {
        foreach (var indication in All)
        {
            if (string.Equals(indication.Id, id, System.StringComparison.Ordinal))
            {
                return indication;
            }
        }

        return null;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
