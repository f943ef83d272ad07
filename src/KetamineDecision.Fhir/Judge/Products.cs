using System;
using System.Collections.Generic;
using KetamineDecision.Fhir.Extract;

namespace KetamineDecision.Fhir.Judge;

/// <summary>Resolves a reference to a Medication: contained, by the address of a Bundle entry, or by its id (FM-018).</summary>
internal sealed class Products
{
    private readonly Dictionary<string, RawProduct> _products = new(StringComparer.Ordinal);

    public Products(IReadOnlyList<RawProduct> products)
    {
        foreach (var product in products)
        {
            if (product.Header.FullUrl is { } url)
            {
                _products[References.WithoutVersion(url)] = product;
            }

            if (product.Header.Id is { } id)
            {
                _products["Medication/" + id] = product;
            }
        }
    }

    /// <summary>The product, or null when the reference names nothing that was sent.</summary>
    public RawProduct? Find(RawMedication medication)
    {
        if (medication.Contained is not null || medication.Reference is not { } reference)
        {
            return medication.Contained;
        }

        return _products.TryGetValue(References.WithoutVersion(reference), out var found) ? found : null;
    }
}
