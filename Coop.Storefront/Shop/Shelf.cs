using Coop.Commerce.Catalog;
using Coop.Commerce.Stock;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Stock;
using Coop.Storefront.Drawings;
using Coop.Storefront.Scan;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Shop;

/// <summary>What is on sale and the packed lots it comes from, as pages show it.</summary>
public sealed class Shelf
{
    private const int LongestSummary = 80;

    private readonly IReadOnlyDictionary<LotCode, Lot> lots;
    private readonly IReadOnlyList<StockRow> rows;
    private readonly IReadOnlySet<LotCode> claiming;
    private readonly DateOnly today;

    private Shelf(
        IReadOnlyList<ProductView> products, IReadOnlyList<StockRow> rows,
        IReadOnlyDictionary<LotCode, Lot> lots, IReadOnlySet<LotCode> claiming, DateOnly today)
    {
        this.claiming = claiming;
        Products = products;
        this.rows = rows;
        this.lots = lots;
        this.today = today;
    }

    /// <summary>Products on sale, the oldest listing first.</summary>
    public IReadOnlyList<ProductView> Products { get; }

    /// <summary>All of the shop; four round trips however many products there are.</summary>
    public static async Task<Shelf> AllAsync(ShopDesk desk)
    {
        var products = await desk.Session.ProductsAsync(desk.Today, stop: desk.Stop);
        return await OfAsync(desk, products, await desk.Session.StockAsync(null, desk.Stop));
    }

    /// <summary>The shelf of one product; two round trips.</summary>
    public static async Task<Shelf> OfAsync(ShopDesk desk, ProductView product)
    {
        var skus = product.Variants.Select(v => Coop.Commerce.Identifiers.Sku.Parse(v.Sku)).ToList();
        return await OfAsync(desk, [product], await desk.Session.StockAsync(skus, desk.Stop));
    }

    /// <summary>
    /// A product on a card: its cheapest pack that is there, or its first when all is sold. The picking day
    /// is that of the lot a buyer gets, the first to expire; never that of a fresher one behind it.
    /// </summary>
    public ProductCard Card(ProductView product, Language language)
    {
        var there = product.Variants.Where(v => v.Available > 0).DefaultIfEmpty(product.Variants[0]);
        var shown = there.MinBy(v => v.Price)!;
        var next = OnSale([shown]).Select(x => x.Lot).MinBy(lot => lot.Packs?.BestBefore);
        return new ProductCard(
            product.Slug, product.Name.In(language.Tag()), TeaLooks.Of(product.Drawing), shown.Sku,
            shown.Price, shown.NetGrams, product.Variants.Any(v => v.Price > shown.Price),
            next?.Picked.To, shown.Available, Tags(product, language),
            FirstSentence(product.Story.In(language.Tag())), shown.ComparePrice);
    }

    /// <summary>Lots that the pieces of a product come from, the first to expire first.</summary>
    public IReadOnlyList<LotOnSale> LotsOf(ProductView product) =>
        [.. OnSale(product.Variants)
            .GroupBy(x => x.Lot.Code.Value)
            .Select(g => (g.First().Lot, Pieces: g.Sum(x => x.Pieces)))
            .OrderBy(x => x.Lot.Packs?.BestBefore).ThenBy(x => x.Lot.Id, StringComparer.Ordinal)
            .Select(x => new LotOnSale(
                x.Lot.Code.Value, x.Lot.Picked.From, x.Lot.Picked.To, x.Lot.Packs?.BestBefore, x.Pieces))];

    /// <summary>VietGAP when every lot on sale has the claim; OCOP stars while they hold.</summary>
    public IReadOnlyList<string> Tags(ProductView product, Language language)
    {
        var tags = new List<string>();
        var onSale = OnSale(product.Variants).ToList();
        if (onSale.Count > 0 && onSale.All(x => claiming.Contains(x.Lot.Code)))
        {
            tags.Add("VietGAP");
        }

        if (product.Ocop is { } ocop && ocop.HoldsOn(today))
        {
            tags.Add(ShopTexts.OcopStars.In(language, Layout.Show.Count(ocop.Stars, language)));
        }

        return tags;
    }

    private static async Task<Shelf> OfAsync(
        ShopDesk desk, IReadOnlyList<ProductView> products, IReadOnlyList<StockRow> rows)
    {
        var live = rows.Where(r => r.Available(desk.Today) > 0).ToList();
        var lots = await desk.Session.LotsAsync(live.Select(r => r.Key.Lot).Distinct(), desk.Stop);
        return new Shelf(products, live, lots, await ClaimingAsync(desk, lots.Values), desk.Today);
    }

    /// <summary>The lots whose claim stands today; stories are kept, so this is seldom asked anew.</summary>
    private static async Task<HashSet<LotCode>> ClaimingAsync(ShopDesk desk, IEnumerable<Lot> lots)
    {
        var stories = desk.Need<StoryShelf>();
        var claiming = new HashSet<LotCode>();
        foreach (var lot in lots.Where(l => l.HasClaim()))
        {
            if (await stories.StoryAsync(desk.Session, lot.Code, desk.Stop) is { Claim.Kept: true })
            {
                claiming.Add(lot.Code);
            }
        }

        return claiming;
    }

    private IEnumerable<(Lot Lot, int Pieces)> OnSale(IReadOnlyList<VariantView> variants)
    {
        var skus = variants.Select(v => v.Sku).ToHashSet();
        return rows.Where(r => skus.Contains(r.Key.Sku.Value) && lots.ContainsKey(r.Key.Lot))
            .Select(r => (lots[r.Key.Lot], r.Available(today)));
    }

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        var sentence = end < 0 ? text : text[..(end + 1)];
        if (sentence.Length <= LongestSummary)
        {
            return sentence;
        }

        var space = sentence.LastIndexOf(' ', LongestSummary - 1);
        return sentence[..(space > 0 ? space : LongestSummary - 1)].TrimEnd(
            ',', ';', ':', '.', '–', ' ') + " …";
    }
}
