using Coop.Commerce.Identifiers;

namespace Coop.Commerce.Catalog;

/// <summary>Makes the view of a product from its state and what is on the shelf.</summary>
public static class ProductViewing
{
    /// <summary>The view, with the pieces <paramref name="available"/> knows for each SKU.</summary>
    public static ProductView View(this Product product, IReadOnlyDictionary<Sku, int> available)
    {
        var d = product.Details;
        return new ProductView(
            product.Id, product.Slug.Value, d.Name, d.Story, d.Brewing, d.TeaType, d.Grade, d.Drawing, d.Ocop,
            product.Listed, [.. product.Variants.Select(v => View(v, available.GetValueOrDefault(v.Sku)))],
            product.Version);
    }

    /// <summary>Whole đồng for 100 g, rounded half up.</summary>
    public static long PricePer100Grams(long price, long netGrams) =>
        (price * 200 + netGrams) / (2 * netGrams);

    private static VariantView View(Variant variant, int available) => new(
        variant.Sku.Value, variant.Gtin, variant.NetGrams, variant.Price, variant.VatPercent,
        PricePer100Grams(variant.Price, variant.NetGrams), available);
}
