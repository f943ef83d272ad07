namespace KetamineDecision.Patients;

/// <summary>What a reaction looked like (corrections.md section 3, CI-001).</summary>
public enum Manifestation
{
    /// <summary>Recorded with a code that is not understood.</summary>
    NotUnderstood = 0,

    /// <summary>Anaphylaxis.</summary>
    Anaphylaxis,

    /// <summary>Angioedema.</summary>
    Angioedema,

    /// <summary>Urticaria.</summary>
    Urticaria,

    /// <summary>Bronchospasm.</summary>
    Bronchospasm,

    /// <summary>Generalized rash.</summary>
    GeneralizedRash,

    /// <summary>Psychic: hallucinations, dysphoria, emergence reaction.</summary>
    Psychic,

    /// <summary>Gastrointestinal: nausea, vomiting.</summary>
    Gastrointestinal,
}
