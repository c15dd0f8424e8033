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
    public long Vat => Lines.Sum(l => VatInside(l.Row.Total, l.VatPercent));

    /// <summary>Looks up what is in the cart; two round trips.</summary>
    public static async Task<Basket> OfAsync(ShopDesk desk, Cart cart)
    {
        if (cart.Lines.Count == 0)
        {
            return new Basket([]);
        }

        var products = await desk.Session.ProductsAsync(desk.Today, stop: desk.Stop);
        var lines = cart.Lines.Select(line => Line(line, products, desk.Language));
        return new Basket([.. lines.OfType<BasketLine>()]);
    }

    private static BasketLine? Line(CartLine line, IReadOnlyList<ProductView> products, Language language)
    {
        var found = from product in products
                    from variant in product.Variants
                    where variant.Sku == line.Sku.Value
                    select new BasketLine(line.Sku, variant.VatPercent, new CartRow(
                        variant.Sku, product.Slug, product.Name.In(language.Tag()),
                        TeaLooks.Of(product.Drawing), variant.NetGrams, variant.Price,
                        line.Quantity, variant.Price * line.Quantity,
                        variant.Available));
        return found.FirstOrDefault();
    }

    private static long VatInside(long total, int percent) =>
        ((total * percent * 2) + 100 + percent) / ((100 + percent) * 2);
}

/// <summary>A line of the cart, priced.</summary>
internal sealed record BasketLine(Sku Sku, int VatPercent, CartRow Row);
