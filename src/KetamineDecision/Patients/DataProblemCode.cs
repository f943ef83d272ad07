namespace KetamineDecision.Patients;

/// <summary>What was wrong with something that was received. Stable; the text form is the name in kebab case.</summary>
public enum DataProblemCode
{
    /// <summary>The value came without a unit.</summary>
    UnitMissing = 1,

    /// <summary>The unit is not one this value is accepted in.</summary>
    UnitUnknown,

    /// <summary>The unit was read from a display text because the coded unit is missing; the value is used.</summary>
    UnitInferred,

    /// <summary>No person has this value: the unit or the decimal point slipped.</summary>
    ValueImplausible,

    /// <summary>Possible but unusual: used, and to be confirmed.</summary>
    ValueUnusual,

    /// <summary>The value could not be read as a number or code.</summary>
    ValueUnreadable,

    /// <summary>The systolic pressure is not above the diastolic one.</summary>
    PressurePairImpossible,

    /// <summary>One half of a blood pressure is missing.</summary>
    PressurePairIncomplete,

    /// <summary>Weight and height together give a body mass index no person has.</summary>
    BodySizeContradictory,

    /// <summary>The time lies in the future.</summary>
    TimeInFuture,

    /// <summary>The time is missing or could not be read.</summary>
    TimeUnreadable,

    /// <summary>The time lies before birth.</summary>
    TimeBeforeBirth,

    /// <summary>The date does not exist.</summary>
    DateImpossible,

    /// <summary>Two values for the same thing at the same time.</summary>
    ValuesConflict,

    /// <summary>Pregnancy is recorded for a person whose sex for clinical use is male.</summary>
    SexConflict,

    /// <summary>The resource belongs to another patient and was left out.</summary>
    OtherPatient,

    /// <summary>The resource's status excludes it or is missing.</summary>
    StatusUnusable,

    /// <summary>The resource carries a modifier that is not understood and was not used.</summary>
    ModifierNotUnderstood,

    /// <summary>The resource is not valid in a way that made it unusable.</summary>
    ResourceUnreadable,

    /// <summary>None of the entry's codes is understood.</summary>
    CodeNotUnderstood,

    /// <summary>A reference could not be resolved.</summary>
    ReferenceUnresolved,

    /// <summary>The value was recorded as absent with a reason.</summary>
    ValueAbsent,

    /// <summary>The sender says that the list may be incomplete.</summary>
    ListIncomplete,

    /// <summary>The record marks the data as restricted; used, never echoed.</summary>
    Restricted,

    /// <summary>A status is contradicted by a date, for example an active condition that has ended.</summary>
    StatusConflict,

    /// <summary>The time was taken from when the result was issued.</summary>
    TimeInferred,

    /// <summary>The record says that the person has died.</summary>
    Deceased,

    /// <summary>The value was recorded as possible only.</summary>
    OnlyPreliminary,

    /// <summary>The patient was read with another vocabulary than the knowledge that judges it.</summary>
    VocabularyMismatch,
}
