using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Storage.Lots;

/// <summary>
/// Fills packs of one product from a lot of tea. The shop adds its stock in the same transaction.
/// </summary>
/// <param name="Source">The tea.</param>
/// <param name="Product">What is filled.</param>
/// <param name="Units">How many packs.</param>
/// <param name="PackedOn">The local day.</param>
/// <param name="BestBefore">Later than <paramref name="PackedOn"/>.</param>
/// <param name="Serials">One for each pack, all different, in the order of the labels.</param>
public sealed record PackRequest(
    LotCode Source, PackedProduct Product, int Units, DateOnly PackedOn, DateOnly BestBefore,
    IReadOnlyList<SerialNumber> Serials);

/// <summary>The product that packs are filled with, as Traceability needs to know it.</summary>
/// <param name="Sku">The shop's variant.</param>
/// <param name="Gtin">Its GTIN; null when it has none.</param>
/// <param name="ProductSlug">The product's slug; the product key of packs without a GTIN.</param>
/// <param name="NetGrams">Grams in one pack.</param>
public sealed record PackedProduct(string Sku, Gtin? Gtin, string ProductSlug, long NetGrams)
{
    /// <summary>
    /// What serials are unique within, and what stands in the address: GTIN-14, else the slug.
    /// </summary>
    public string ProductKey => Gtin?.Value ?? ProductSlug;
}

/// <summary>The packs are a lot of their own.</summary>
public sealed record PacksMade(LotId Id, LotCode Lot, string ProductKey, int Units, long Grams);
