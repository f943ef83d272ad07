using Ardalis.GuardClauses;

namespace KetamineDecision.Facts;

/// <summary>
/// Where a fact came from: a record resource, a person who was asked, or the host. May identify a patient, so it prints only its type name.
/// </summary>
public sealed class Origin
{
    /// <summary>Stated by the calling program without a record reference.</summary>
    public static readonly Origin Host = new("host");

    /// <summary>Creates an origin.</summary>
    /// <exception cref="System.ArgumentException">The reference is empty.</exception>
    public Origin(string reference, string note = "")
    {
        Reference = Guard.Against.NullOrWhiteSpace(reference);
        Note = Guard.Against.Null(note);
    }

    /// <summary>A record reference such as <c>Observation/42</c>, or who was asked.</summary>
    public string Reference { get; }

    /// <summary>What a reader should know of it, for example <c>unit inferred from display text</c>; empty when nothing.</summary>
    public string Note { get; }
}
