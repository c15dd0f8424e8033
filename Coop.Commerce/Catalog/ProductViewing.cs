using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;
using Coop.Commerce.Pricing;
using Coop.Commerce.Stock;

namespace Coop.Commerce.Catalog;

/// <summary>Makes the view of a product from its state and what is on the shelf.</summary>
public static class ProductViewing
{
    /// <summary>The view, as anyone may buy on the day of the book.</summary>
    /// <param name="available">Pieces on the shelf that can be sold, by SKU.</param>
    public static ProductView View(
        this Product product, PriceBook book, IReadOnlyDictionary<Sku, int> available,
        IReadOnlyList<PromiseRow> promises)
    {
        var d = product.Details;
        return new ProductView(
            product.Id, product.Slug.Value, d.Name, d.Story, d.Brewing, d.TeaType, d.Grade, d.Drawing, d.Ocop,
            product.Listed, [.. product.Variants.Select(v => View(product, v, book, available, promises))],
            product.Version, d.Category);
    }

    /// <summary>Whole đồng for 100 g, rounded half up.</summary>
    public static long PricePer100Grams(long price, long netGrams) =>
        (price * 200 + netGrams) / (2 * netGrams);

    private static VariantView View(
        Product product, Variant variant, PriceBook book, IReadOnlyDictionary<Sku, int> available,
        IReadOnlyList<PromiseRow> promises)
    {
        var line = PriceOrder.Line(product, variant, 1, book);
        var terms = variant.Terms ?? VariantTerms.None;
        var promise = terms.PromisedOn(book.On);
        return new VariantView(
            variant.Sku.Value, variant.Gtin, variant.NetGrams, line.UnitPrice, line.VatPercent,
            PricePer100Grams(line.UnitPrice, variant.NetGrams),
            terms.SoldOn(book.On) ? Available(variant, promise, available, promises) : 0,
            UnitPrice.Of(line.UnitPrice, variant.NetGrams), variant.Price, line.Basis!, terms,
            terms.SoldOn(book.On), promise, line.Parts ?? [], variant.VatPercent);
    }

    private static int Available(
        Variant variant, PreOrder? promise, IReadOnlyDictionary<Sku, int> available,
        IReadOnlyList<PromiseRow> promises)
    {
        if (promise is not null)
        {
            var key = new PromiseKey(variant.Sku, promise.Harvest);
            return promises.FirstOrDefault(p => p.Key == key)?.Left ?? 0;
        }

        return variant.Parts().Count == 0
            ? available.GetValueOrDefault(variant.Sku)
            : variant.Parts().Min(p => available.GetValueOrDefault(p.Sku) / p.Quantity);
    }
}
