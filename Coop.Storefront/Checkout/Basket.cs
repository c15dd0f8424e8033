using Coop.Commerce.Carts;
using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Storage.Catalog;
using Coop.Storefront.Drawings;
using Coop.Storefront.Shop;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Checkout;

/// <summary>A cart with today's prices and stock on it; what is no longer sold has fallen out.</summary>
internal sealed record Basket(IReadOnlyList<BasketLine> Lines)
{
    /// <summary>Sum in đồng, VAT included, before delivery.</summary>
    public long Goods => Lines.Sum(l => l.Row.Total);

    /// <summary>The VAT inside <see cref="Goods"/>, rounded half up once per line.</summary>
    public long Vat => Lines.Sum(l => l.Vat);

    /// <summary>Looks up what is in the cart; two round trips.</summary>
    public static async Task<Basket> OfAsync(ShopDesk desk, Cart cart)
    {
        if (cart.Lines.Count == 0)
        {
            return new Basket([]);
        }

        var products = await desk.Session.ProductsAsync(desk.Today, stop: desk.Stop);
        var found = cart.Lines.Select(line => Find(line, products)).OfType<Found>().ToList();
        return new Basket([.. found.Select(f => Line(f, Left(f, found), desk.Language))]);
    }

    private static Found? Find(CartLine line, IReadOnlyList<ProductView> products) =>
        (from product in products
         from variant in product.Variants
         where variant.Sku == line.Sku.Value
         select new Found(line, product, variant)).FirstOrDefault();

    private static BasketLine Line(Found f, int left, Language language)
    {
        var (total, vat) = f.Variant.Cost(f.Line.Quantity);
        return new BasketLine(f.Line.Sku, vat, new CartRow(
            f.Variant.Sku, f.Product.Slug, f.Product.Name.In(language.Tag()),
            TeaLooks.Of(f.Product.Drawing), f.Variant.NetGrams, f.Variant.Price, f.Line.Quantity, total, left,
            SaleNotes.Of(f.Variant, language)));
    }

    /// <summary>
    /// How many of a line can be bought beside the other lines: a pack alone and the same pack in a gift box
    /// are of one shelf.
    /// </summary>
    private static int Left(Found mine, IReadOnlyList<Found> all)
    {
        var left = Math.Min(mine.Variant.Available, mine.Variant.Terms.MaxPerOrder ?? int.MaxValue);
        if (mine.Variant.Promise is not null)
        {
            return left;
        }

        foreach (var (sku, each) in mine.Goods())
        {
            if (all.FirstOrDefault(f => f.Variant.Sku == sku && f.Variant.Promise is null) is { } alone)
            {
                var others = all.Where(f => f != mine && f.Variant.Promise is null)
                    .SelectMany(f => f.Goods().Where(g => g.Sku == sku)
                        .Select(g => g.Units * f.Line.Quantity)).Sum();
                left = Math.Min(left, Math.Max(0, alone.Variant.Available - others) / each);
            }
        }

        return left;
    }

    private sealed record Found(CartLine Line, ProductView Product, VariantView Variant)
    {
        public IReadOnlyList<(string Sku, int Units)> Goods() => Variant.Parts.Count == 0
            ? [(Variant.Sku, 1)]
            : [.. Variant.Parts.Select(p => (p.Sku.Value, p.Quantity))];
    }
}

/// <summary>A line of the cart, priced.</summary>
internal sealed record BasketLine(Sku Sku, long Vat, CartRow Row);
