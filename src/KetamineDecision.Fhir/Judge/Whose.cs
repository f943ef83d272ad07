namespace KetamineDecision.Fhir.Judge;

/// <summary>Whose a resource is.</summary>
internal enum Whose
{
    /// <summary>Nobody can say: no subject, or one that names nothing in the Bundle.</summary>
    Unclear = 0,

    /// <summary>The patient's.</summary>
    Ours,

    /// <summary>Somebody else's.</summary>
    Others,
}
