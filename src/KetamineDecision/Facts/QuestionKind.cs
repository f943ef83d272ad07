namespace KetamineDecision.Facts;

/// <summary>What a question is about: one list, one measurement (or panel), or one asked fact. Never one concept.</summary>
public enum QuestionKind
{
    /// <summary>A fact somebody is asked.</summary>
    AskedFact = 0,

    /// <summary>Whether a list was reviewed and is complete.</summary>
    List = 1,

    /// <summary>A measurement or a panel of them.</summary>
    Measurement = 2,
}
