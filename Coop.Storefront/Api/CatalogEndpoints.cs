using Coop.Commerce.Catalog;
using Coop.Commerce.Pricing;
using Coop.Commerce.Storage.Catalog;
using Coop.Storefront.Http;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Api;

/// <summary>What is on sale, for anyone.</summary>
internal static class CatalogEndpoints
{
    public static void MapCatalog(this RouteGroupBuilder api) =>
        api.MapGet("/products", Products).WithSummary("Products on sale")
            .Produces<ProductsAnswer>();

    private static async Task<IResult> Products(
        HttpContext http, Ledger ledger, TimeProvider clock, CancellationToken stop)
    {
        await using var session = ledger.Read(http.Coop().Tenant);
        var products = await session.ProductsAsync(Today.Of(clock), stop: stop);
        return Answer.Ok(new ProductsAnswer([.. products.Select(ProductAnswer.Of)]));
    }
}

/// <summary>Everything on sale.</summary>
internal sealed record ProductsAnswer(IReadOnlyList<ProductAnswer> Products);

/// <summary>A product.</summary>
/// <param name="Url">Its page; <paramref name="UrlEn"/> is the English one.</param>
internal sealed record ProductAnswer(
    string Slug, Translated Name, Translated Story, Translated Brewing, string? TeaType, string? Grade,
    string? Category, OcopMark? Ocop, IReadOnlyList<VariantAnswer> Variants, long Version, string Url,
    string UrlEn)
{
    public static ProductAnswer Of(ProductView product) => new(
        product.Slug, product.Name, product.Story, product.Brewing, product.TeaType, product.Grade,
        product.Category, product.Ocop, [.. product.Variants.Select(VariantAnswer.Of)], product.Version,
        Layout.Paths.Product.Of(product.Slug).Vi, Layout.Paths.Product.Of(product.Slug).En);
}

/// <summary>One pack size.</summary>
/// <param name="Price">What anyone pays today, whole đồng, VAT included.</param>
/// <param name="Available">Pieces that can be bought now.</param>
/// <param name="UnitPrice">The price for an equal weight.</param>
/// <param name="Basis">Where the price comes from: a price list, or the product's own.</param>
/// <param name="Promise">The harvest that is ordered today; null: packs come from the shelf.</param>
/// <param name="Parts">What lies in a gift box.</param>
internal sealed record VariantAnswer(
    string Sku, string? Gtin, long NetGrams, long Price, int VatPercent, long PricePer100Grams,
    int Available, UnitPrice? UnitPrice, PriceBasis Basis, long? ComparePrice, int? CartonUnits,
    int? MaxPerOrder, DateOnly? From, DateOnly? Until, PreOrder? Promise, IReadOnlyList<PartDetails> Parts)
{
    public static VariantAnswer Of(VariantView v) => new(
        v.Sku, v.Gtin, v.NetGrams, v.Price, v.VatPercent, v.PricePer100Grams, v.Available, v.UnitPrice,
        v.Basis, v.ComparePrice, v.Terms.CartonUnits, v.Terms.MaxPerOrder, v.Terms.From, v.Terms.Until,
        v.Promise, [.. v.Parts.Select(p => new PartDetails(p.Sku.Value, p.Quantity))]);
}
