namespace KetamineDecision.Fhir.Extract;

/// <summary>Which <c>value[x]</c> an Observation or component carries.</summary>
internal enum RawValueKind
{
    /// <summary>None.</summary>
    Absent = 0,

    /// <summary>valueQuantity.</summary>
    Quantity,

    /// <summary>valueCodeableConcept.</summary>
    Concept,

    /// <summary>A type that is no evidence (valueString, valueInteger, ...), or several at once.</summary>
    Other,
}
