using Coop.Commerce.Catalog;
using Coop.Commerce.Storage.Catalog;
using Coop.Storefront.Drawings;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Texts;
using Coop.Traceability.Rules;
using Coop.Traceability.Storage.Certificates;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Recalls;

namespace Coop.Storefront.Shop;

internal static class ProductHandler
{
    public static async Task<IResult> ShowAsync(HttpContext http, string slug, string? lot)
    {
        await using var desk = await ShopDesk.OpenAsync(http);
        var product = await desk.Session.ProductBySlugAsync(slug, desk.Today, desk.Stop);
        if (product is not { Listed: true })
        {
            return Refusals.Of(new WebRefusal.NotFound());
        }

        ProductNotice? notice = string.IsNullOrEmpty(lot) ? null : new ProductNotice.UnknownLot(lot);
        return await PageAsync(desk, product, notice);
    }

    /// <summary>The page of a product, with something to say at its top.</summary>
    public static async Task<IResult> PageAsync(ShopDesk desk, ProductView product, ProductNotice? notice)
    {
        var shelf = await Shelf.OfAsync(desk, product);
        notice = await RecalledAsync(desk, product) ?? notice;
        var tag = desk.Language.Tag();
        var story = Paragraphs(product.Story.In(tag));
        return Html.Page(ProductTemplate.Create(new ProductPage(
            desk.Visit(Paths.Product.Of(product.Slug)), product.Slug, product.Name.In(tag),
            TeaLooks.Of(product.Drawing), story.FirstOrDefault() ?? "", [.. story.Skip(1)],
            Paragraphs(product.Brewing.In(tag)), shelf.Tags(product, desk.Language),
            [.. product.Variants.OrderBy(v => v.NetGrams).Select(v => new VariantOffer(
                v.Sku, v.NetGrams, v.Price, v.Available, v.Gtin, v.ComparePrice, v.Promise is not null,
                v.InSeason, SaleNotes.Of(v, desk.Language)))],
            shelf.LotsOf(product), desk.Place, notice, await CertificatesAsync(desk, product.Slug))));
    }

    /// <summary>The certificates whose scope names the product, while they stand.</summary>
    private static async Task<IReadOnlyList<string>> CertificatesAsync(ShopDesk desk, string slug)
    {
        var all = await desk.Session.CertificatesAsync(desk.Stop);
        var l = desk.Language;
        return [.. all.Where(c => c.Product(slug) is not null && c.StandsOn(desk.Today)).Select(c =>
        {
            var name = SchemeEditions.All.First(e => e.Id == c.Edition).Name;
            var until = c.ExpiresOn is { } end ? SaleTexts.ValidTo.In(l, Show.Date(end, l)) : "";
            return SaleTexts.Certificate.In(
                l, l == Language.Vi ? name.Vi : name.En, c.Number, c.Body) + until;
        })];
    }

    /// <summary>Lots of this product under an open recall; null when there are none.</summary>
    private static async Task<ProductNotice?> RecalledAsync(ShopDesk desk, ProductView product)
    {
        var skus = product.Variants.Select(v => v.Sku).ToHashSet();
        var codes = (await desk.Session.OpenRecallsAsync(desk.Stop))
            .SelectMany(r => r.Packs).Distinct().ToList();
        var lots = codes.Count == 0 ? [] : (await desk.Session.LotsAsync(codes, desk.Stop)).Values
            .Where(l => skus.Contains(l.Packs!.Goods.Sku)).Select(l => l.Code.Value).ToList();
        return lots.Count == 0 ? null : new ProductNotice.Recalled(lots);
    }

    private static List<string> Paragraphs(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
