namespace KetamineDecision.Organs;

/// <summary>
/// A Child-Pugh score: points of the five components, their sum (5 to 15) and the class. Made only by <see cref="ChildPugh"/>.
/// Equal when every field is. Prints only its type name.
/// </summary>
public sealed record ChildPughResult
{
    internal ChildPughResult(int bilirubin, int albumin, int inr, int ascites, int encephalopathy, ChildPughTable table)
    {
        BilirubinPoints = bilirubin;
        AlbuminPoints = albumin;
        InrPoints = inr;
        AscitesPoints = ascites;
        EncephalopathyPoints = encephalopathy;
        Table = table;
    }

    /// <summary>The sum, 5 to 15.</summary>
    public int Points => BilirubinPoints + AlbuminPoints + InrPoints + AscitesPoints + EncephalopathyPoints;

    /// <summary>A for 5 or 6 points, B for 7 to 9, C for 10 to 15.</summary>
    public ChildPughClass Class => Points <= ChildPugh.MostPointsClassA ? ChildPughClass.A
        : Points <= ChildPugh.MostPointsClassB ? ChildPughClass.B
        : ChildPughClass.C;

    /// <summary>1 to 3.</summary>
    public int BilirubinPoints { get; }

    /// <summary>1 to 3.</summary>
    public int AlbuminPoints { get; }

    /// <summary>1 to 3.</summary>
    public int InrPoints { get; }

    /// <summary>1 to 3.</summary>
    public int AscitesPoints { get; }

    /// <summary>1 to 3.</summary>
    public int EncephalopathyPoints { get; }

    /// <summary>The bilirubin bands that were used.</summary>
    public ChildPughTable Table { get; }

    /// <summary>The type name, never the score.</summary>
    public override string ToString() => nameof(ChildPughResult);

    /// <summary>Points and class, for example <c>9 points, class B</c>.</summary>
    public string Display() => Points.ToString(System.Globalization.CultureInfo.InvariantCulture) + " points, class " + Class;
}
