using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Pricing;
using Coop.Traceability.Identifiers;

namespace Coop.Commerce.Tests.Pricing;

/// <summary>Products and price lists on paper.</summary>
internal static class PaperCatalog
{
    public static readonly DateOnly Day = new(2026, 11, 20);

    public static Product Tea(string sku, long price, int vat = 8, VariantTerms? terms = null,
        params ListedPrice[] prices) => new(
        ProductId.From(Id(sku[^1])).Value, ProductSlug.Parse("che-" + sku.ToLowerInvariant()),
        new ProductDetails(
            new Translated("Chè", "Tea"), Translated.None, Translated.None, null, null, "dinh", null),
        true, [new Variant(Sku.Parse(sku), null, 100, price, vat, terms)], 4, prices);

    public static BundlePart Part(string sku, int quantity, long price, int vat) => new(
        Sku.Parse(sku), quantity, ProductId.From(Id(sku[^1])), ProductSlug.Parse("che"), Translated.None,
        null, 100, price, vat);

    public static SalesList List(int mark, DateOnly from, DateOnly? until = null, string? group = null,
        bool closed = false) => new(
        ListId(mark).Value, $"L{mark}", new SalesListTerms(Translated.None, group, from, until), closed, 1);

    public static SalesListId ListId(int mark) => SalesListId.From(Id((char)mark));

    public static PriceBook Book(IEnumerable<Product> products, string? group = null, DateOnly? on = null,
        params SalesList[] lists) => new([.. products], lists, group, on ?? Day);

    private static Ulid Id(char mark) => Ulid.Create(
        new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), [0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)mark]);
}
