namespace KetamineDecision.Patients;

/// <summary>A code that says something about a whole list.</summary>
public enum ListMark
{
    /// <summary>No meaning.</summary>
    None = 0,

    /// <summary>No known allergy: the list was asked and is empty.</summary>
    NoKnownAllergy,

    /// <summary>No known drug allergy: asked, and empty as far as medicines go.</summary>
    NoKnownDrugAllergy,
}
