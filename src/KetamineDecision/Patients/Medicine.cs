using Ardalis.GuardClauses;
using KetamineDecision.Facts;

namespace KetamineDecision.Patients;

/// <summary>
/// One entry of the medicine list, by ingredient. A product the vocabulary cannot resolve is kept as not understood: it leaves a rule
/// Unknown, never No.
/// </summary>
public sealed class Medicine : Fact
{
    private Medicine(Ingredient? ingredient, MedicineStatus status, ObservedAt lastTaken, Origin origin)
        : base(ingredient?.Id ?? "medicine without an understood code", lastTaken, origin)
    {
        Ingredient = ingredient;
        Status = status;
    }

    /// <summary>The ingredient, or null when the entry's codes are not understood.</summary>
    public Ingredient? Ingredient { get; }

    /// <summary>Taking, stopped or not stated.</summary>
    public MedicineStatus Status { get; }

    /// <summary>A medicine that is being taken.</summary>
    public static Medicine Taking(Ingredient ingredient, Origin? origin = null) =>
        new(Guard.Against.Null(ingredient), MedicineStatus.Taking, ObservedAt.NotRecorded, origin ?? Origin.Host);

    /// <summary>A medicine that was stopped, with the time of the last dose, or <see cref="ObservedAt.NotRecorded"/>.</summary>
    public static Medicine Stopped(Ingredient ingredient, ObservedAt lastTaken, Origin? origin = null) =>
        new(Guard.Against.Null(ingredient), MedicineStatus.Stopped, lastTaken, origin ?? Origin.Host);

    /// <summary>An entry with every property stated; the ingredient is null when its codes are not understood.</summary>
    public static Medicine Of(Ingredient? ingredient, MedicineStatus status, ObservedAt lastTaken, Origin? origin = null) =>
        new(ingredient, status, lastTaken, origin ?? Origin.Host);

    /// <inheritdoc />
    public override string Display() => Status switch
    {
        MedicineStatus.Taking => "taking",
        MedicineStatus.Stopped => "stopped",
        _ => "status not stated",
    };
}
