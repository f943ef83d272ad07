namespace KetamineDecision.Catalog;

/// <summary>How the text of an input is read.</summary>
public enum CatalogInputKind
{
    /// <summary>A plain decimal number and a UCUM unit, for example <c>0.7 mg/dL</c>.</summary>
    Number = 1,

    /// <summary>A whole number, with a unit only where one is listed, for example <c>2</c>.</summary>
    WholeNumber = 2,

    /// <summary>One of the listed words, for example <c>female</c>.</summary>
    Word = 3,
}
