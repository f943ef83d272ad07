using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using KetamineDecision.Facts;

namespace KetamineDecision.Patients;

/// <summary>
/// One active entry of the allergy list: the substance, what happened, and whether the record calls it of high criticality.
/// Refuted and entered-in-error entries never become one.
/// </summary>
public sealed class Reaction : Fact
{
    private Reaction(Ingredient? substance, bool highCriticality, IReadOnlyList<Manifestation> manifestations, ObservedAt at, Origin origin)
        : base(substance is null ? "allergy entry without an understood code" : "reaction to " + substance.Id, at, origin)
    {
        Substance = substance;
        HighCriticality = highCriticality;
        Manifestations = manifestations;
    }

    /// <summary>The substance, or null when its codes are not understood.</summary>
    public Ingredient? Substance { get; }

    /// <summary>Whether the record marks the risk as high.</summary>
    public bool HighCriticality { get; }

    /// <summary>What happened; empty when the record does not say.</summary>
    public IReadOnlyList<Manifestation> Manifestations { get; }

    /// <summary>A reaction to a known ingredient, with what happened.</summary>
    public static Reaction To(Ingredient substance, params Manifestation[] manifestations) =>
        Of(Guard.Against.Null(substance), highCriticality: false, manifestations);

    /// <summary>An entry with every property stated; the substance is null when its codes are not understood.</summary>
    public static Reaction Of(
        Ingredient? substance, bool highCriticality, IReadOnlyList<Manifestation> manifestations, ObservedAt at = default, Origin? origin = null) =>
        new(substance, highCriticality, Guard.Against.Null(manifestations), at, origin ?? Origin.Host);

    /// <inheritdoc />
    public override string Display()
    {
        if (Manifestations.Count == 0)
        {
            return HighCriticality ? "reaction not described, high criticality" : "reaction not described";
        }

        var words = new string[Manifestations.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Manifestations[i] == Manifestation.NotUnderstood ? "reaction with a code that is not understood" : Manifestations[i].ToString();
        }

        return string.Join(", ", words);
    }
}
