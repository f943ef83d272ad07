using System.Collections.Generic;

namespace KetamineDecision.Patients;

/// <summary>
/// An active ingredient the rules know. A closed vocabulary; its RxNorm and SNOMED CT codes are content.
/// Racemic ketamine and esketamine are two different drugs.
/// </summary>
public sealed class Ingredient
{
    private static readonly List<Ingredient> Members = new();

    private Ingredient(string id)
    {
        Id = id;
        Ordinal = Members.Count;
        Members.Add(this);
    }

    /// <summary>Racemic ketamine.</summary>
    public static Ingredient Ketamine { get; } = new("ketamine");

    /// <summary>Esketamine (S-ketamine).</summary>
    public static Ingredient Esketamine { get; } = new("esketamine");

    /// <summary>Theophylline.</summary>
    public static Ingredient Theophylline { get; } = new("theophylline");

    /// <summary>Aminophylline.</summary>
    public static Ingredient Aminophylline { get; } = new("aminophylline");

    /// <summary>Midazolam.</summary>
    public static Ingredient Midazolam { get; } = new("midazolam");

    /// <summary>Lorazepam.</summary>
    public static Ingredient Lorazepam { get; } = new("lorazepam");

    /// <summary>Diazepam.</summary>
    public static Ingredient Diazepam { get; } = new("diazepam");

    /// <summary>Alprazolam.</summary>
    public static Ingredient Alprazolam { get; } = new("alprazolam");

    /// <summary>Clonazepam.</summary>
    public static Ingredient Clonazepam { get; } = new("clonazepam");

    /// <summary>Morphine.</summary>
    public static Ingredient Morphine { get; } = new("morphine");

    /// <summary>Oxycodone.</summary>
    public static Ingredient Oxycodone { get; } = new("oxycodone");

    /// <summary>Hydrocodone.</summary>
    public static Ingredient Hydrocodone { get; } = new("hydrocodone");

    /// <summary>Fentanyl.</summary>
    public static Ingredient Fentanyl { get; } = new("fentanyl");

    /// <summary>Hydromorphone.</summary>
    public static Ingredient Hydromorphone { get; } = new("hydromorphone");

    /// <summary>Methadone.</summary>
    public static Ingredient Methadone { get; } = new("methadone");

    /// <summary>Codeine.</summary>
    public static Ingredient Codeine { get; } = new("codeine");

    /// <summary>Oxymorphone.</summary>
    public static Ingredient Oxymorphone { get; } = new("oxymorphone");

    /// <summary>Tapentadol.</summary>
    public static Ingredient Tapentadol { get; } = new("tapentadol");

    /// <summary>Meperidine.</summary>
    public static Ingredient Meperidine { get; } = new("meperidine");

    /// <summary>Buprenorphine.</summary>
    public static Ingredient Buprenorphine { get; } = new("buprenorphine");

    /// <summary>Tramadol.</summary>
    public static Ingredient Tramadol { get; } = new("tramadol");

    /// <summary>Every ingredient, by ordinal.</summary>
    public static IReadOnlyList<Ingredient> All { get; } = Members.AsReadOnly();

    /// <summary>Stable id, which is also the name.</summary>
    public string Id { get; }

    internal int Ordinal { get; }

    /// <summary>The ingredient with this id, or null.</summary>
    public static Ingredient? Find(string? id)
    {
        foreach (var ingredient in All)
        {
            if (string.Equals(ingredient.Id, id, System.StringComparison.Ordinal))
            {
                return ingredient;
            }
        }

        return null;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
