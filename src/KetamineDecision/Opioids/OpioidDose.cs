using KetamineDecision.Patients;
using KetamineDecision.Quantities;

namespace KetamineDecision.Opioids;

/// <summary>
/// One opioid as it is taken on one day: ingredient, route, amount and UCUM unit. As needed means the highest daily use unless the actual use
/// is recorded. Nothing is checked here; what cannot be used becomes a reason of the calculation. Prints only its type name.
/// </summary>
public sealed class OpioidDose
{
    private OpioidDose(Ingredient? ingredient, OpioidRoute route, decimal amount, string ucum)
    {
        Ingredient = ingredient;
        Route = route;
        Amount = DecimalText.Normalize(amount);
        Ucum = ucum ?? "";
    }

    /// <summary>The ingredient, or null when it is not one of the vocabulary: then it has no factor and no threshold.</summary>
    public Ingredient? Ingredient { get; }

    /// <summary>How it is taken.</summary>
    public OpioidRoute Route { get; }

    /// <summary>The amount in <see cref="Ucum"/>.</summary>
    public decimal Amount { get; }

    /// <summary>The UCUM unit: <c>mg/d</c> for a daily dose, <c>ug/h</c> for a patch.</summary>
    public string Ucum { get; }

    /// <summary>A dose with every part stated.</summary>
    public static OpioidDose Of(Ingredient? ingredient, OpioidRoute route, decimal amount, string ucum) => new(ingredient, route, amount, ucum);

    /// <summary>A swallowed opioid, in milligrams a day.</summary>
    public static OpioidDose Oral(Ingredient ingredient, decimal milligramsPerDay) => new(ingredient, OpioidRoute.Oral, milligramsPerDay, OpioidTable.PerDay);

    /// <summary>A fentanyl patch, by the strength printed on it in micrograms per hour.</summary>
    public static OpioidDose FentanylPatch(decimal microgramsPerHour) => new(Ingredient.Fentanyl, OpioidRoute.Transdermal, microgramsPerHour, OpioidTable.PerHour);

    /// <summary>The type name, never the dose.</summary>
    public override string ToString() => nameof(OpioidDose);

    /// <summary>The name for a reader: the ingredient's, or <c>opioid without an understood code</c>.</summary>
    internal string Name => (Ingredient?.Id ?? "opioid without an understood code") + Route switch
    {
        OpioidRoute.Oral => " by mouth",
        OpioidRoute.Transdermal => " patch",
        OpioidRoute.Other => " by another route",
        _ => ", route not stated",
    };
}
