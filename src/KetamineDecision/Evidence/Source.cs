using Ardalis.GuardClauses;

namespace KetamineDecision.Evidence;

/// <summary>
/// One published document the knowledge rests on. Equality is by reference; <see cref="Key"/> is unique within a knowledge base.
/// </summary>
public sealed class Source
{
    /// <summary>Creates a source. Only the knowledge reader does.</summary>
    /// <exception cref="System.ArgumentException">The key or title is empty.</exception>
    public Source(string key, string title, string authors, string year, string publisher, string locator, Verification verification, string verificationNote)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Title = Guard.Against.NullOrWhiteSpace(title);
        Authors = Guard.Against.Null(authors);
        Year = Guard.Against.Null(year);
        Publisher = Guard.Against.Null(publisher);
        Locator = Guard.Against.Null(locator);
        Verification = verification;
        VerificationNote = Guard.Against.Null(verificationNote);
    }

    /// <summary>The dossier's key, for example <c>SCHWENK-2018</c>.</summary>
    public string Key { get; }

    /// <summary>The document's title.</summary>
    public string Title { get; }

    /// <summary>Who wrote it.</summary>
    public string Authors { get; }

    /// <summary>The year of publication, as text because some documents carry "n.d.".</summary>
    public string Year { get; }

    /// <summary>Journal or publisher.</summary>
    public string Publisher { get; }

    /// <summary>DOI, set id or address.</summary>
    public string Locator { get; }

    /// <summary>Whether the text was read.</summary>
    public Verification Verification { get; }

    /// <summary>What exactly was read, in the dossier's words.</summary>
    public string VerificationNote { get; }
}
